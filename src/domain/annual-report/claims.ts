import type { Cell } from './cells.ts';
import type { ClaimPattern, RowWords, Section } from './claim-pattern.ts';
import { claimPatterns } from './claim-patterns.ts';
import {
  isElsewhere,
  isJoint,
  isSharedOut,
  saidBefore,
  scopeOf,
  type TextOwner,
} from './claim-scope.ts';
import type { Equation } from './equation.ts';
import type { FormYear } from './form.ts';

/** A paragraph of a report and its line there, 1-based. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** A number in the text that a table has too. */
export interface Claim {
  readonly cells: readonly Cell[];
  readonly value: number;
  /** The words of the text with the number. */
  readonly text: string;
  readonly line: number;
}

const HEADING = /^[一二三四五六七八九十]、/;
const SECTIONS: readonly [RegExp, Section][] = [
  [/总体情况/, 'overview'],
  [/收到和处理/, 'applications'],
  [/复议.*诉讼/, 'litigation'],
  [/主动公开/, 'disclosure'],
];
const LONGEST_SENTENCE = 2000;

/**
 * The numbers that the text of a report gives for cells of its tables. What speaks of another year, of
 * one agency of many or of a plan is passed over, and so is what is only about right (30余件): a number
 * that is not read is no harm, one that is read wrong tells a clerk to mend what is right.
 */
export function claimsIn(lines: readonly TextLine[], form: FormYear, owner: TextOwner): Claim[] {
  const patterns = SEARCHES[form];
  const claims = new Map<string, Claim>();
  let section: Section = 'overview';
  for (const { text, line } of lines) {
    if (HEADING.test(text)) section = sectionOf(text);
    if (section === 'rest') continue;
    for (const sentence of text.split('。')) {
      if (sentence.length > LONGEST_SENTENCE) continue;
      for (const { pattern, search } of patterns) {
        if (!pattern.sections.includes(section)) continue;
        const claim = claimIn(sentence, pattern, search, owner);
        const key = claim && [line, claim.value, ...claim.cells].join(' ');
        if (claim && key && !claims.has(key)) claims.set(key, { ...claim, line });
      }
    }
  }
  return [...claims.values()];
}

const searchesFor = (form: FormYear) =>
  claimPatterns(form).map((pattern) => ({ pattern, search: searchFor(pattern) }));

const SEARCHES = { 2019: searchesFor(2019), 2021: searchesFor(2021) } as const;

/** I9: what the text says is what the tables say. */
export function equationsWithText(claims: readonly Claim[]): Equation[] {
  return claims.map(({ cells, value, text, line }) => ({
    identity: 'I9',
    left: [{ of: 'given', what: 'text', value }],
    right: cells.map((cell) => ({ of: 'own', cell })),
    relation: '=',
    words: { text, line },
  }));
}

function sectionOf(heading: string): Section {
  return SECTIONS.find(([words]) => words.test(heading))?.[1] ?? 'rest';
}

function searchFor({ words, unit = '件' }: ClaimPattern): RegExp {
  const number = '(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
  const about = '(?!\\s?(?:次|以上|以下|左右|上下|[多余]))';
  return new RegExp(
    `(?:${words})(?:案件)?(?:，?共|为|共计|计|达|有|：|:)?\\s?${number}\\s?(?<unit>${unit})${about}`,
    'g',
  );
}

function claimIn(
  sentence: string,
  pattern: ClaimPattern,
  search: RegExp,
  owner: TextOwner,
): Omit<Claim, 'line'> | undefined {
  for (const match of sentence.matchAll(search)) {
    const { index, groups = {} } = match;
    const [text] = match;
    if (!isMeant(sentence, index, index + text.length, pattern, owner)) continue;
    const amount = Number(groups['number']?.replaceAll(',', ''));
    const scale = groups['unit'] === '元' ? 10_000 : 1;
    const value = (groups['minus'] === '减少' ? -amount : amount) / scale;
    return { cells: pattern.cells, value, text };
  }
  return undefined;
}

/** Whether words that look like a claim, between two places of a sentence, are one. */
function isMeant(
  sentence: string,
  start: number,
  end: number,
  { after, unless, unlessNext, unlessSaid, row }: ClaimPattern,
  owner: TextOwner,
): boolean {
  const before = sentence.slice(0, start);
  const scope = scopeOf(before);
  if (isJoint(before) || isElsewhere(scope, owner)) return false;
  if (unlessSaid?.test(saidBefore(before, owner)) || isSharedOut(sentence.slice(end))) return false;
  if (unless?.test(scope) || unlessNext?.test(sentence.slice(end))) return false;
  const upTo = sentence.slice(0, end);
  return (after?.test(upTo) ?? true) && (!row || speaksOf(upTo, row));
}

/** Whether of all rows of the family the one asked for was named last. */
function speaksOf(upTo: string, { words, among }: RowWords): boolean {
  const lastOf = (one: string) => [...upTo.matchAll(new RegExp(one, 'g'))].at(-1)?.index ?? -1;
  const own = lastOf(words);
  return own >= 0 && among.every((other) => lastOf(other) <= own);
}
