import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
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
  return (tree: Root): undefined => {
    tree.children = tree.children.flatMap((node): RootContent[] =>
      node.type === 'paragraph' ? splitAtNumbers(node) : [node],
    );
  };
}

function splitAtNumbers(node: Paragraph): Paragraph[] {
  const first: PhrasingContent[] = [];
  const paragraphs = [{ children: first, line: lineOf(node) }];
  let current = first;
  let line = lineOf(node);
  const begin = (): void => {
    if (current.at(-1)?.type === 'break') current.pop();
    current = [];
    paragraphs.push({ children: current, line });
  };
  for (const child of node.children) {
    if (child.type === 'break') line += 1;
    if (child.type !== 'text') {
      current.push(child);
      continue;
    }
    let kept: string | undefined;
    for (const [at, text] of child.value.split('\n').entries()) {
      if (at > 0) line += 1;
      const afterBreak = at > 0 || current.at(-1)?.type === 'break';
      const above = () => current.map(plainText).join('') + (kept ?? '');
      if (afterBreak && (beginsParagraph(text) || (current.length < 4 && isHeadingLine(above())))) {
        if (kept) current.push({ type: 'text', value: kept });
        begin();
        kept = text;
      } else {
        kept = kept === undefined ? text : `${kept}\n${text}`;
      }
    }
    if (kept) current.push({ type: 'text', value: kept });
  }
  if (paragraphs.length === 1) return [node];
  return paragraphs.map(({ children, line: start }) => paragraphAt(children, start));
}

function beginsParagraph(line: string): boolean {
  const numbering = readNumbering(line);
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

/** Whether all of the text above a line is a short heading; a broken sentence would be longer. */
function isHeadingLine(above: string): boolean {
  const numbering = readNumbering(above);
  return (
    numbering !== undefined &&
    numbering.kind !== 'article' &&
    numbering.rest.length <= LONGEST_HEADING_LINE &&
    !numbering.rest.trimEnd().includes('\n') &&
    isHeadingLike(numbering.rest)
  );
}

function paragraphAt(children: PhrasingContent[], line: number): Paragraph {
  const place = { line, column: 1 };
  return { type: 'paragraph', children, position: { start: place, end: place } };
}
