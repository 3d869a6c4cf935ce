import { normaliseForComparison } from '#domain/comparison-text.ts';
import { type Numbering, type NumberingKind, readNumbering } from '#domain/numbering.ts';
import { comparisonText } from '#strings/comparison.ts';

/** A block of a rendered text, as `TextBlock` of the Markdown layer has it. */
export interface ComparedBlock {
  readonly text: string;
  readonly anchor?: string | undefined;
}

/** What two versions are compared by. */
export interface Article {
  /** Its anchor, or its place in the text when it has none. */
  readonly key: string;
  readonly kind: 'preamble' | 'heading' | 'article' | 'item' | 'annex';
  /** 第八条, 第二章, （三）, 附件1, or a name for what has no number. */
  readonly label: string;
  /** What its number is, however it is written: 第十二条 and 第12条 have the same. */
  readonly number?: string;
  readonly anchor?: string;
  /** The heading nearest above it, with its number: 第二章　开办. Headings have none. */
  readonly heading?: string;
  /** As written, the first without the label. */
  readonly paragraphs: readonly string[];
}

const TITLE = /^issued(?:-\d+)?$/;
const ANNEX = /^annex-\d+$/;
const NOTICE = /^notice-/;
const ARTICLE = /(?:^|-)art-\d+(?:-\d+)?$/;
const HEADING = /(?:^|-)(?:part|book|ch|s)-\d+$/;
const ITEM = /(?:^|-)h(?:-\d+)+$/;

const HEADING_KINDS: readonly NumberingKind[] = ['part', 'volume', 'chapter', 'section'];
const LONGEST_HEADING = 40;

/**
 * The articles of a text, with its chapter headings and annexes as entries of their own, in order.
 *
 * What stands before the first of them is one entry, `preamble`. A text without articles is taken
 * apart by its numbered items, 一、 and （一）.
 */
export function articlesOf(blocks: readonly ComparedBlock[]): Article[] {
  const written = blocks.filter(({ text }) => normaliseForComparison(text) !== '');
  const heads = headsOf(written);
  const byItems = !heads.some((head) => head?.kind === 'article');
  const articles: (Article & { paragraphs: string[] })[] = [];
  let heading: string | undefined;
  for (const [index, block] of written.entries()) {
    const last = articles.at(-1);
    const head = heads[index]?.kind === 'item' && !byItems ? undefined : heads[index];
    // The title of an issued text belongs to the notice above it.
    if (last && (!head || (head.kind === 'preamble' && last.kind === 'preamble'))) {
      last.paragraphs.push(block.text);
      continue;
    }
    const entry = head ?? { kind: 'preamble' };
    if (entry.kind === 'annex') heading = undefined;
    articles.push(articleOf(entry, block, { heading, order: articles.length }));
    if (entry.kind === 'heading') heading = block.text;
  }
  return articles;
}

interface Head {
  readonly kind: Article['kind'];
  readonly numbering?: Numbering | undefined;
}

/** What begins with each block, if anything. */
function headsOf(blocks: readonly ComparedBlock[]): (Head | undefined)[] {
  const isPlain = blocks.every(({ anchor }) => anchor === undefined);
  return blocks.map(({ text, anchor }, index) => {
    if (anchor !== undefined && NOTICE.test(anchor)) return undefined;
    const numbering = readNumbering(text);
    const isNew = anchor !== undefined && anchor !== blocks[index - 1]?.anchor;
    const kind = (isNew && kindOfAnchor(anchor)) || kindOfNumbering(numbering, isPlain);
    return kind && { kind, numbering };
  });
}

function kindOfAnchor(anchor: string): Article['kind'] | undefined {
  if (TITLE.test(anchor)) return 'preamble';
  if (ANNEX.test(anchor)) return 'annex';
  if (ARTICLE.test(anchor)) return 'article';
  if (HEADING.test(anchor)) return 'heading';
  return ITEM.test(anchor) ? 'item' : undefined;
}

/**
 * What a block without an anchor of its own begins: an article whose number comes a second time, or
 * anything with a number in a text that has no anchors at all.
 */
function kindOfNumbering(
  numbering: Numbering | undefined,
  isPlain: boolean,
): Article['kind'] | undefined {
  if (!numbering || (numbering.kind === 'article' && !numbering.spaced)) return undefined;
  if (numbering.kind === 'article') return 'article';
  if (!isPlain) return undefined;
  if (!HEADING_KINDS.includes(numbering.kind)) return 'item';
  return numbering.rest.length <= LONGEST_HEADING ? 'heading' : undefined;
}

function articleOf(
  { kind, numbering }: Head,
  { text, anchor }: ComparedBlock,
  { heading, order }: { heading: string | undefined; order: number },
): Article & { paragraphs: string[] } {
  const place = {
    key: anchor ?? `${order}`,
    kind,
    ...(anchor === undefined ? {} : { anchor }),
    ...(heading === undefined || kind === 'heading' ? {} : { heading }),
  };
  if (kind === 'annex') {
    return { ...place, label: text, number: normaliseForComparison(text), paragraphs: [] };
  }
  if (!numbering || kind === 'preamble') {
    const label = kind === 'preamble' ? comparisonText.preamble : comparisonText.heading;
    return { ...place, label, paragraphs: [text] };
  }
  const { label, rest } = numbering;
  return {
    ...place,
    label: label.trim(),
    number: numberOf(numbering),
    paragraphs: rest === '' ? [] : [rest],
  };
}

/** `8` and `8-1` for articles; others with their kind, as 一、 and （一） are two numbers. */
function numberOf({ kind, number, sub, path }: Numbering): string {
  const numbers = [...(path ?? [number]), ...(sub === undefined ? [] : [sub])].join('-');
  return kind === 'article' ? numbers : `${kind}-${numbers}`;
}
