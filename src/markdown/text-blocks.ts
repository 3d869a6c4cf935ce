import type { Element, Nodes, Root } from 'hast';

/** The text of one paragraph, heading, list item, table row, … for search and summaries. */
export interface TextBlock {
  readonly text: string;
  /** The id nearest above it, where a reader finds it. */
  readonly anchor?: string;
}

const LEAF = /^(?:p|h[1-6]|pre|dt|dd|caption|figcaption|summary)$/;
const BLOCK = /^(?:p|h[1-6]|pre|dl|dt|dd|ul|ol|li|table|blockquote|div|section|details|figure)$/;

/** The text of a finished document, block by block, without marks. */
export function textBlocksOf(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  let anchor: string | undefined;
  const add = (written: string): void => {
    const text = written.replace(/\s*\n\s*/g, ' ').trim();
    if (text !== '') blocks.push(anchor === undefined ? { text } : { text, anchor });
  };
  const walk = (parent: Root | Element): void => {
    let loose = '';
    for (const child of parent.children) {
      if (child.type !== 'element' || !(BLOCK.test(child.tagName) || holdsBlocks(child))) {
        if (child.type === 'element' || child.type === 'text') loose += readText(child);
        continue;
      }
      add(loose);
      loose = '';
      const { id } = child.properties;
      if (typeof id === 'string' && !/^f/.test(id)) anchor = id;
      if (LEAF.test(child.tagName)) add(readText(child));
      else if (child.tagName === 'tr') add(rowText(child));
      else walk(child);
    }
    add(loose);
  };
  walk(tree);
  return blocks;
}

/** The text of a node without the marks of footnotes. */
function readText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const { dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return '';
  return node.children.map(readText).join('');
}

function holdsBlocks({ tagName }: Element): boolean {
  return /^(?:thead|tbody|tfoot|tr|caption|figcaption|summary)$/.test(tagName);
}

function rowText(row: Element): string {
  return row.children
    .filter((cell) => cell.type === 'element')
    .map((cell) => readText(cell).trim())
    .filter((text) => text !== '')
    .join('　');
}
