import type { Finding } from '#domain/problem.ts';
import { dayIn, limitIn, monthIn, numberIn, percentIn } from './amounts.ts';
import { approvalsIn, basesIn, type KnownLines } from './basis.ts';
import { materialsIn, rangeIn, tiersIn } from './compounds.ts';
import { areNumbered, compact, linesOf, separated, visibleText, withoutNumber } from './plain.ts';
import { formerIn, onwardIn } from './steps.ts';
import type { CellColumn } from './types.ts';
import { UnreadableCell } from './unreadable.ts';
import { type AgencyNames, agencyIn, wordIn, wordsIn } from './words.ts';

/** What a cell says: a value as its file writes it, nothing for an empty one, or why it cannot be read. */
export type CellReading = { readonly value: unknown } | { readonly finding: Finding };

const NOTHING: KnownLines = new Map();
/** How a cell for codes says that there are none. */
const NONE = /^(?:无|没有|否|不收费|免费|\/|-+|—+)$/;

/**
 * Reads a cell: what `cellTextOf` writes, and what ledgers write for it.
 *
 * @param known Lines whose values are known already.
 */
export function valueOfCell(
  column: CellColumn,
  text: string,
  agencies: AgencyNames,
  known = NOTHING,
): CellReading {
  try {
    const visible = visibleText(text);
    return { value: visible === '' ? undefined : read(column, visible, agencies, known) };
  } catch (error) {
    if (error instanceof UnreadableCell) return { finding: error.finding };
    throw error;
  }
}

function read(
  { kind, words = {} }: CellColumn,
  text: string,
  agencies: AgencyNames,
  known: KnownLines,
): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'lines':
      return plainLines(text, known);
    case 'word':
      return wordIn(words, text);
    case 'words':
      return wordsIn(words, text);
    case 'number':
      return numberIn(text);
    case 'percent':
      return percentIn(text);
    case 'day':
      return dayIn(text);
    case 'month':
      return monthIn(text);
    case 'limit':
      return limitIn(text);
    case 'code':
      return codeIn(text);
    case 'codes':
      return separated(text).map(codeIn);
    case 'ids':
      return NONE.test(text) ? undefined : separated(text).map(codeIn);
    case 'names':
      return NONE.test(text) ? undefined : separated(text);
    case 'agency':
      return agencyIn(text, agencies);
    case 'agencies':
      return separated(text).map((one) => agencyIn(one, agencies));
    case 'basis':
      return basesIn(text, known);
    case 'approvals':
      return approvalsIn(text, known);
    case 'materials':
      return materialsIn(text, known);
    case 'range':
      return rangeIn(text);
    case 'tiers':
      return tiersIn(text, known);
    case 'onward':
      return onwardIn(text);
    case 'former':
      return formerIn(text);
  }
}

/** Lines, without the numbers with which an office has counted them. */
function plainLines(text: string, known: KnownLines): unknown[] {
  const lines = linesOf(text);
  const isCounted = areNumbered(lines) && !lines.some((line) => known.has(line));
  return lines.map((line) => known.get(line) ?? (isCounted ? withoutNumber(line) : line));
}

/**
 * A code or 编号: half-width capitals, digits and hyphens, without the apostrophe that keeps Excel from
 * taking it for a number.
 */
export function codeIn(text: string): string {
  return compact(text)
    .replace(/^['’‘]/, '')
    .replace(/[\p{Dash_Punctuation}−]/gu, '-')
    .toUpperCase();
}
