import type { Element, Nodes, Root } from 'hast';
import type { PlanBlock } from '#domain/tasks/task.ts';
import { startLine } from './passages.ts';
import { type TableRow, tableGrid } from './table-grid.ts';

/** The text of one paragraph, heading, list item, table row, … for search and summaries. */
export interface TextBlock {
  readonly text: string;
  /** The id nearest above it, where a reader finds it. */
  readonly anchor?: string;
  /** Its line in the Markdown, 1-based; nothing for what came out of repaired HTML. */
  readonly line?: number;
}

const LEAF = /^(?:p|h[1-6]|pre|dt|dd|caption|figcaption|summary)$/;
const BLOCK = /^(?:p|h[1-6]|pre|dl|dt|dd|ul|ol|li|table|blockquote|div|section|details|figure)$/;

/** The text of a finished document, block by block, without marks. */
export function textBlocksOf(tree: Root): TextBlock[] {
  return planBlocksOf(tree).map(
    ({ cells: _cells, isHead: _isHead, item: _item, ...block }) => block,
  );
}

/** The same with the cells of each row of a table and the numbers of lists. */
export function planBlocksOf(tree: Root): (TextBlock & PlanBlock)[] {
  const blocks: (TextBlock & PlanBlock)[] = [];
  let anchor: string | undefined;
  let grid = tableGrid();
  let item: number | undefined;
  const add = (written: string, node: Root | Element, row?: TableRow): void => {
    const text = written.replace(/\s*\n\s*/g, ' ').trim();
    const line = startLine(node);
    if (text === '') return;
    blocks.push({
      text,
      ...(anchor !== undefined && { anchor }),
      ...(line !== undefined && { line }),
      ...row,
      ...(item !== undefined && { item }),
    });
    item = undefined;
  };
  const walk = (parent: Root | Element): void => {
    let loose = '';
    const numberOf = itemNumbers(parent);
    for (const child of parent.children) {
      if (child.type !== 'element' || !(BLOCK.test(child.tagName) || holdsBlocks(child))) {
        if (child.type === 'element' || child.type === 'text') loose += readText(child);
        continue;
      }
      add(loose, parent);
      loose = '';
      const { id } = child.properties;
      if (typeof id === 'string' && !/^f/.test(id)) anchor = id;
      if (LEAF.test(child.tagName)) add(readText(child), child);
      else if (child.tagName === 'tr') add(rowText(child), child, grid.row(child, readText));
      else {
        if (child.tagName === 'table') grid = tableGrid();
        if (child.tagName === 'li') item = numberOf(child);
        walk(child);
      }
    }
    add(loose, parent);
  };
  walk(tree);
  return blocks;
}

/** The number of each item of a list, asked for in order; nothing where items have none. */
function itemNumbers(parent: Root | Element): (item: Element) => number | undefined {
  if (parent.type !== 'element' || parent.tagName !== 'ol') return () => undefined;
  let next = Number(parent.properties['start'] ?? 1);
  return ({ properties }) => {
    const number = Number(properties['value'] ?? next);
    next = number + 1;
    return Number.isInteger(number) ? number : undefined;
  };
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
