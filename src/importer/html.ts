import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { importDoubts } from '#strings/import.ts';
import { htmlText } from './html-text.ts';
import type { LabelKind } from './labels.ts';
import type { Pair } from './pairs.ts';
import type { Doubt } from './types.ts';

/** What a page of HTML says: its text as lines, and what its head declares. */
export interface HtmlPage {
  readonly text: string;
  /** From `<meta>`, by the names that 国办发〔2017〕47号 prescribes. */
  readonly pairs: readonly Pair[];
  readonly doubts: readonly Doubt[];
}

const TAG =
  /<(?:!doctype html|html|head|body|div|table|tbody|tr|td|p|br|ul|h[1-6])\b[^<>]{0,500}>/gi;
/** How much of a page is looked at to tell HTML from text in which a few tags were left over. */
const SAMPLE = 50_000;

/** Whether a page is HTML rather than text. */
export function looksLikeHtml(text: string): boolean {
  return (text.slice(0, SAMPLE).match(TAG)?.length ?? 0) >= 3;
}

/** Names of `<meta>` tags and what they declare. */
const META: Readonly<Record<string, LabelKind>> = {
  articletitle: 'title',
  pubdate: 'publishedDate',
  contentsource: 'source',
};

/** Reads a page of HTML. A page that is too broken to be parsed is read as the text between tags. */
export function readHtml(html: string): HtmlPage {
  try {
    const tree = unified().use(rehypeParse).parse(html) as Root;
    const { text, hidden } = htmlText(tree);
    return {
      text,
      pairs: metaPairs(tree),
      doubts: hidden
        .slice(0, 5)
        .map((excerpt) => ({ ...importDoubts.hiddenText(excerpt), line: 1 })),
    };
  } catch {
    // Thousands of tags inside each other: the parser runs out of stack.
    const text = html
      .replace(/<(script|style)\b[^<>]{0,500}>/gi, '\n')
      .replace(/<[^<>]{0,2000}>/g, '\n');
    return { text, pairs: [], doubts: [] };
  }
}

function metaPairs(tree: Root): Pair[] {
  const pairs: Pair[] = [];
  const head = find(tree, 'head');
  for (const node of head?.children ?? []) {
    if (node.type !== 'element' || node.tagName !== 'meta') continue;
    const { name, content } = node.properties;
    const kind = typeof name === 'string' ? META[name.toLowerCase()] : undefined;
    if (kind && typeof content === 'string') pairs.push({ kind, value: content.trim(), at: -1 });
  }
  return pairs;
}

function find(node: Nodes, tagName: string): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === tagName) return child;
    const found = child.tagName === 'html' ? find(child, tagName) : undefined;
    if (found) return found;
  }
  return undefined;
}
