import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from './block.ts';

const processor = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', fences: true })
  .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
  .freeze();

// A host name has no underscore and no hyphen at an end: Markdown reads <+@1._> as text.
const ADDRESS =
  /https?:\/\/[\w\-.~:/?#@!$&'*+;=%]*[\w/#=]|[\w.+-]{1,64}@[a-z\d]+(?:-+[a-z\d]+)*(?:\.[a-z\d]+(?:-+[a-z\d]+)*)+/gi;

/**
 * The blocks of a document as Markdown, every character that Markdown would read as a mark escaped.
 *
 *     1. 坚持……   becomes   1\. 坚持……
 *
 * so that no list renumbers it; the table of blocks becomes a GFM table, whose first row heads it.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(node) };
  return processor.stringify(root);
}

function node(block: Block): RootContent {
  if (block.kind === 'table') {
    return {
      type: 'table',
      children: block.rows.map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
      })),
    };
  }
  if (block.kind === 'title') return { type: 'heading', depth: 1, children: inline(block.text) };
  return { type: 'paragraph', children: inline(block.text) };
}

/** Text, with the addresses in it as links, because their marks would have to be escaped. */
function inline(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > done) parts.push(plain(text.slice(done, index)));
    const url = address.includes('://') ? address : `mailto:${address}`;
    parts.push({ type: 'link', url, children: [plain(address)] });
    done = index + address.length;
  }
  if (done < text.length) parts.push(plain(text.slice(done)));
  return parts;
}

function plain(value: string): Text {
  return { type: 'text', value };
}
