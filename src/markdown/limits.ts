import type { Finding } from '#domain/problem.ts';
import { textProblems } from '#strings/problems-text.ts';
import { blocksIn, crowdOf, isTable, tableCells } from './limits-blocks.ts';
import { containerEnds, containers, piecesOf } from './limits-lines.ts';
import type { BodyMessage } from './report.ts';

/**
 * The largest texts that are parsed.
 *
 * Beyond them emphasis and brackets take quadratic time, nesting overflows the stack, a short table
 * grows to millions of cells and a short reference to megabytes. Every hostile text that passes them
 * is rendered in under two seconds on two cores (`test/unit/markdown/limits.test.ts`).
 */
export const LIMITS = {
  bytes: 1_000_000,
  /** Block quotes, lists and HTML elements in each other. */
  nesting: 50,
  /** The same, squared and added up over all lines: deep nesting is for few of them. */
  nestingInAll: 1_000_000,
  /** Runs of `*`, `_`, `~` and back-ticks, or brackets and `<`, in one block. */
  marks: 2_000,
  /** Brackets squared, and a fifth of the other marks squared, added up over all blocks. */
  marksInAll: 8_000_000,
  /** How often a list, quotation or footnote ends, times the lines: the parser copies the text then. */
  endsTimesLines: 12_000_000,
  /** Lines, links, table cells and other pieces that come to nodes of the tree. */
  pieces: 10_000,
  cells: 10_000,
  tags: 10_000,
  /** Formatting tags such as `<b>` that are open at once: HTML repeats them in every paragraph. */
  formatting: 5,
  /** Characters of all addresses that references bring in. */
  referenced: 1_000_000,
} as const;

const EXCERPT = 20;

/** What is too large, too deep or too crowded about a text to be parsed, if anything. */
export function limitExceeded(markdown: string): BodyMessage | undefined {
  const bytes = new TextEncoder().encode(markdown).length;
  if (bytes > LIMITS.bytes) return error(1, textProblems.tooLarge(bytes, LIMITS.bytes));
  const lines = markdown.split(/\r\n|\r|\n/);
  return overLines(lines) ?? overBlocks(lines);
}

function overLines(lines: readonly string[]): BodyMessage | undefined {
  let [nesting, pieces, ends, written] = [0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const depth = containers(line);
    nesting += depth * depth;
    if (depth > LIMITS.nesting || nesting > LIMITS.nestingInAll) {
      const excerpt = line.trim().slice(0, EXCERPT);
      return error(index + 1, textProblems.tooDeep(excerpt, LIMITS.nesting));
    }
    pieces += piecesOf(line);
    ends += containerEnds(line, lines[index - 1]);
    written += line.trim() === '' ? 0 : 1;
    if (pieces > LIMITS.pieces || ends * written > LIMITS.endsTimesLines) {
      return error(index + 1, textProblems.tooManyPieces());
    }
  }
  return undefined;
}

function overBlocks(lines: readonly string[]): BodyMessage | undefined {
  let marks = 0;
  let cells = 0;
  for (const { from, to } of blocksIn(lines)) {
    const block = lines.slice(from, to);
    cells += tableCells(block);
    if (cells > LIMITS.cells) {
      return error(from + 1, textProblems.tooManyCells(cells, LIMITS.cells));
    }
    // Marks in one row of a table do not pair with those in another.
    const texts = isTable(block) ? block : [block.join('\n')];
    for (const [offset, text] of texts.entries()) {
      const { emphasis, brackets } = crowdOf(text);
      const most = Math.max(emphasis, brackets);
      marks += brackets ** 2 + emphasis ** 2 / 5;
      if (most > LIMITS.marks || marks > LIMITS.marksInAll) {
        return error(from + offset + 1, textProblems.tooManyMarks(most));
      }
    }
  }
  return undefined;
}

function error(line: number, finding: Finding): BodyMessage {
  return { ...finding, severity: 'error', line };
}
