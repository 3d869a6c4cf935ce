import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { lineOf } from './report.ts';
import { eachNode } from './walk.ts';

/** The text of one paragraph, heading or table cell, and the line on which it begins. */
export interface TextRun {
  readonly text: string;
  readonly line: number;
  /** Whether it is a table cell. */
  readonly inTable: boolean;
}

/** What a reader reads of a node; a hard line break is a line feed, as a soft one is. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

declare module 'vfile' {
  interface DataMap {
    textRuns: readonly TextRun[];
  }
}

/** Every run of text in document order, read once for all the plugins that check it. */
export function textRuns(tree: Root, file: VFile): readonly TextRun[] {
  if (file.data.textRuns) return file.data.textRuns;
  const runs: TextRun[] = [];
  file.data.textRuns = runs;
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const inTable = node.type === 'tableCell';
    runs.push({ text: plainText(node), line: lineOf(node), inTable });
  });
  return runs;
}

/** The line of the character at `index` of a run. */
export function lineAt(run: TextRun, index: number): number {
  return run.line + (run.text.slice(0, index).match(/\n+/g)?.length ?? 0);
}

/** No text is mended match by match when there are more. */
const MOST_MATCHES = 50;

/** The first matches of a pattern, and the lines on which they stand. */
export function* matches(
  runs: readonly TextRun[],
  pattern: RegExp,
): Generator<{ readonly run: TextRun; readonly match: RegExpExecArray; readonly line: number }> {
  let left = MOST_MATCHES;
  for (const run of runs) {
    for (const match of run.text.matchAll(pattern)) {
      if (left === 0) return;
      left -= 1;
      yield { run, match, line: lineAt(run, match.index) };
    }
  }
}

/** The characters round `index`, for quoting. */
export function excerptAt(text: string, index: number, length = 1): string {
  return text
    .slice(Math.max(0, index - 8), index + length + 8)
    .replace(/\s+/g, ' ')
    .trim();
}
