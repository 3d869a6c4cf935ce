import { nearest } from '#domain/edit-distance.ts';
import { cellProblems } from '#strings/ledger-cell-problems.ts';
import { APPLICABILITIES, OPENNESSES, YES_NO } from '#strings/vocabulary-lists.ts';
import { compact, separated } from './plain.ts';
import { UnreadableCell } from './unreadable.ts';

/** Vocabularies of two words that offices also answer with yes and no. */
const PAIRS: readonly Readonly<Record<string, string>>[] = [YES_NO, APPLICABILITIES, OPENNESSES];
const YES = /^(?:是|有|√|✓|✔|Y|YES)$/i;
const NO = /^(?:否|无|没有|×|✗|✘|N|NO)$/i;
const LEAST_PART = 2;

type Words = Readonly<Record<string, string>>;

/**
 * The word of a vocabulary that is meant: itself in other widths, its beginning or another part that
 * only one word has, and for a pair of words yes or no.
 *
 * @throws {UnreadableCell}
 */
export function wordIn(words: Words, text: string): string {
  const wanted = compact(text);
  const all = Object.values(words);
  const same = all.find((word) => compact(word) === wanted);
  if (same !== undefined) return same;
  if (PAIRS.includes(words)) {
    if (YES.test(wanted)) return all[0] ?? text;
    if (NO.test(wanted)) return all[1] ?? text;
  }
  const parts = wanted.length < LEAST_PART ? [] : all.filter((word) => word.includes(wanted));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  throw new UnreadableCell(cellProblems.notAWord(text, nearest(wanted.slice(0, 40), all), all));
}

/** @throws {UnreadableCell} */
export function wordsIn(words: Words, text: string): string[] {
  return separated(text.replace(/[/／]/g, '、')).map((one) => wordIn(words, one));
}

/**
 * The id of an agency that is meant.
 *
 * @throws {UnreadableCell}
 */
export function agencyIn(text: string, { idOf, names }: AgencyNames): string {
  const id = idOf(text);
  if (id !== undefined) return id;
  throw new UnreadableCell(cellProblems.unknownAgency(text, nearest(text.slice(0, 40), names)));
}

/** What agencies are called. */
export interface AgencyNames {
  readonly idOf: (name: string) => string | undefined;
  readonly nameOf: (id: string) => string;
  readonly names: readonly string[];
}
