import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { readNumbering } from '#domain/numbering.ts';
import { plainText } from './mdast-text.ts';
import { lineOf } from './report.ts';
import { isHeadingLike } from './sentence.ts';

const LONGEST_HEADING_LINE = 20;

/**
 * Begin a paragraph at every numbered line, and after every numbered heading, though the editor left
 * no blank line there.
 *
 *     第一条　为了……
 *     第二条　本办法……
 *
 * becomes two paragraphs. Only numbers that cannot stand inside a sentence count.
 */
export function remarkNumberedLines() {
  return (tree: Root, file: VFile): undefined => {
    const source = String(file);
    tree.children = tree.children.flatMap((node): RootContent[] =>
      node.type === 'paragraph' ? splitAtNumbers(node, source) : [node],
    );
  };
}

/** A line of a paragraph, and what ended the line before it. */
interface Line {
  readonly children: PhrasingContent[];
  readonly line: number;
  readonly ending: PhrasingContent;
}

function splitAtNumbers(node: Paragraph, source: string): Paragraph[] {
  const paragraphs: Line[][] = [];
  for (const line of linesIn(node)) {
    const last = paragraphs.at(-1);
    if (!last || beginsParagraph(line) || (last.length === 1 && isHeadingLine(last[0]))) {
      paragraphs.push([line]);
    } else {
      last.push(line);
    }
  }
  if (paragraphs.length < 2) return [node];
  const offsets = lineOffsets(node, source);
  return paragraphs.map((lines) => joined(lines, node, offsets));
}

function linesIn(node: Paragraph): Line[] {
  let line = lineOf(node);
  const feed: PhrasingContent = { type: 'text', value: '\n' };
  const lines: Line[] = [{ children: [], line, ending: feed }];
  const begin = (ending: PhrasingContent): void => {
    line += 1;
    lines.push({ children: [], line, ending });
  };
  for (const child of node.children) {
    if (child.type === 'break') {
      begin(child);
    } else if (child.type === 'text') {
      for (const [at, value] of child.value.split('\n').entries()) {
        if (at > 0) begin(feed);
        if (value !== '') lines.at(-1)?.children.push({ ...child, value });
      }
    } else {
      lines.at(-1)?.children.push(child);
      line += plainText(child).split('\n').length - 1;
    }
  }
  return lines;
}

function joined(lines: readonly Line[], { position }: Paragraph, offsets: LineOffsets): Paragraph {
  const children = lines.flatMap((line, at) =>
    at === 0 ? line.children : [line.ending, ...line.children],
  );
  const line = lines[0]?.line ?? 1;
  const offset = offsets.get(line);
  if (!position || offset === undefined) return { type: 'paragraph', children };
  const start = line === position.start.line ? position.start : { line, column: 1, offset };
  return { type: 'paragraph', children, position: { start, end: position.end } };
}

type LineOffsets = ReadonlyMap<number, number>;

/** Where the lines of a paragraph begin in the source. */
function lineOffsets({ position }: Paragraph, source: string): LineOffsets {
  const offsets = new Map<number, number>();
  if (position?.start.offset === undefined) return offsets;
  offsets.set(position.start.line, position.start.offset);
  const feed = /\r\n|\r|\n/g;
  feed.lastIndex = position.start.offset;
  for (let { line } = position.start; line < position.end.line && feed.exec(source); line += 1) {
    offsets.set(line + 1, feed.lastIndex);
  }
  return offsets;
}

function beginsParagraph({ children }: Line): boolean {
  const numbering = readNumbering(children.map(plainText).join(''));
  if (!numbering) return false;
  switch (numbering.kind) {
    case 'part':
    case 'volume':
    case 'chapter':
    case 'section':
    case 'article':
      return numbering.spaced;
    case 'decimal':
      return numbering.spaced && (numbering.path?.length ?? 0) > 1;
    default:
      return true;
  }
}

/** Whether a line is a short numbered heading; a broken sentence would be longer. */
function isHeadingLine(line: Line | undefined): boolean {
  const numbering = line && readNumbering(line.children.map(plainText).join(''));
  return (
    numbering !== undefined &&
    numbering.kind !== 'article' &&
    numbering.rest.length <= LONGEST_HEADING_LINE &&
    isHeadingLike(numbering.rest)
  );
}
