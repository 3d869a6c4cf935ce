import type { Element } from 'hast';
import { type Numbering, readNumbering } from '#domain/numbering.ts';
import { isHeading, isPlainParagraph, textOf } from './hast-text.ts';
import { isHeadingLike } from './sentence.ts';

/** A numbered paragraph, or a Markdown heading with or without a number. */
export interface OutlineItem {
  readonly element: Element;
  /** Its place among the blocks of its part. */
  readonly index: number;
  readonly text: string;
  readonly numbering: Numbering | undefined;
  /** How many `#` it has. */
  readonly hashes: number | undefined;
}

/**
 * The numbered paragraphs and headings of one part of a document, in order.
 *
 * A number counts when the paragraphs before it make it one: 第三条规定的期限 after 第二条 is running
 * text, and 3.15消费者权益日 is no heading where nothing is numbered 3.
 */
export function outlineItems(blocks: readonly Element[]): OutlineItem[] {
  const items: OutlineItem[] = [];
  const decimals = decimalContext(blocks);
  const listed = contentsList(blocks);
  let article = 0;
  for (const [index, element] of blocks.entries()) {
    const heading = isHeading(element);
    if (element.properties['className'] !== undefined || listed(index)) continue;
    if (!heading && !isPlainParagraph(element)) continue;
    const text = textOf(element).trim();
    const read = readNumbering(text);
    const numbering = read && accepted(read, article, decimals, index) ? read : undefined;
    if (numbering?.kind === 'article') article = numbering.number;
    if (!numbering && !heading) continue;
    const hashes = heading ? Number(element.tagName.slice(1)) : undefined;
    items.push({ element, index, text, numbering, hashes });
  }
  return items;
}

/**
 * The lines of a table of contents that was copied with the text: from 目录 to the line that comes a
 * second time, which is where the text begins.
 */
function contentsList(blocks: readonly Element[]): (index: number) => boolean {
  const head = blocks.findIndex((block) => /^\s*目\s*[录次]\s*$/.test(textOf(block)));
  const lines = head < 0 ? [] : blocks.slice(head + 1).map((block) => titleOnly(textOf(block)));
  const end = lines.indexOf(lines[0] ?? '', 1);
  return (index) => index > head && index <= head + end;
}

/** A line of a table of contents without its dots and page number. */
function titleOnly(line: string): string {
  return line.replace(/[.·…\s]+\d*$/, '').replace(/\s+/g, '');
}

/** Words after 第三条 that make it a reference and not the article itself. */
const REFERENCE = /^(?:规定|所称|所列|第|的|中|之|[、，,]|和|与|及|或|至|修改|删[去除]|项|款)/;

function accepted(
  numbering: Numbering,
  lastArticle: number,
  decimals: ReadonlySet<number>,
  index: number,
): boolean {
  switch (numbering.kind) {
    case 'article':
      if (numbering.spaced || numbering.rest === '') return true;
      return numbering.number <= lastArticle + 1 && !REFERENCE.test(numbering.rest);
    case 'part':
    case 'volume':
    case 'chapter':
    case 'section':
      return isHeadingLike(numbering.rest) || numbering.rest === '';
    case 'decimal':
      return decimals.has(index);
    default:
      return numbering.rest !== '';
  }
}

/**
 * The blocks that decimal numbers head. 1 总则 counts where 1.1 comes somewhere below it, and 1.1
 * counts below 1, or as the first of all.
 */
function decimalContext(blocks: readonly Element[]): ReadonlySet<number> {
  const paths = new Map<number, readonly number[]>();
  const roots = new Set<number>();
  for (const [index, element] of blocks.entries()) {
    if (!isPlainParagraph(element) && !isHeading(element)) continue;
    const numbering = readNumbering(textOf(element));
    if (numbering?.kind === 'arabic') roots.add(numbering.number);
    if (numbering?.kind !== 'decimal' || !numbering.path) continue;
    const { path, spaced, rest } = numbering;
    if (path.length === 1 && !isHeadingLike(rest)) continue;
    if (path.length > 1 && !spaced && !isHeadingLike(rest)) continue;
    paths.set(index, path);
    if (path.length === 1) roots.add(path[0] ?? 0);
  }
  const branches = [...paths.values()].flatMap((path) => (path.length > 1 ? path.slice(0, 1) : []));
  const counted = new Set<number>();
  for (const [index, path] of paths) {
    const root = path[0] ?? 0;
    const isRoot = path.length === 1 && branches.length > 0 && root <= Math.max(...branches) + 3;
    const isBranch = path.length > 1 && (roots.has(root) || path.every((number) => number === 1));
    const isDeep = path.length > 2;
    if (!isRoot && !isBranch && !isDeep) continue;
    counted.add(index);
    roots.add(root);
  }
  return counted;
}
