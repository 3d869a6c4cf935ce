import { toChineseNumber } from '#domain/chinese-number.ts';
import type { IsoDate } from '#domain/date.ts';
import { corpusWords } from '#strings/bench.ts';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { LAWS } from '#strings/laws.ts';
import { notice, type Pick, pickOf, randomOf, sentence } from '../corpus.ts';
import type { CountyAgency } from './county.ts';
import type { Issued } from './issued.ts';

const ARTICLES = 18;
const TASKS = 10;
const NATIONAL = LAWS.filter(({ kind, repealedOn }) => kind === '法律' && !repealedOn);

/** How a text names a document. */
export function nameOf({ title, number }: Facts<Issued, 'title' | 'number'>): string {
  return words.cited(title, number);
}

/** 2026年3月1日. */
export function written(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return corpusWords.date(year ?? 0, month ?? 0, day ?? 0);
}

/**
 * The articles of a normative document, the same for the same seed.
 *
 * @param changed The number of an article that reads otherwise, in an amended text.
 */
export function regulation(
  { seed, subject, from }: Facts<Issued, 'seed' | 'subject' | 'from'>,
  cited: readonly string[],
  changed?: number,
): string {
  const pick = pickOf(randomOf(seed));
  const bases = [words.law(pick(NATIONAL).name), ...cited];
  const middle = Array.from({ length: ARTICLES - 2 }, (_, index) => {
    const text = sentence(pick) + sentence(pick);
    const number = index + 2;
    return corpusWords.article(
      toChineseNumber(number),
      number === changed ? amendedArticle(seed) : text,
    );
  });
  const last = words.lastArticle(toChineseNumber(ARTICLES), written(from));
  return [words.first(subject, bases), ...middle, last].join('\n\n');
}

/** What an amendment puts in the place of an article of the document of this seed. */
export function amendedArticle(seed: number): string {
  const pick = pickOf(randomOf(seed + 1));
  return sentence(pick) + sentence(pick);
}

/** A notice, with a sentence of its own in front and the documents that it follows. */
export function noticeText(
  subject: string,
  pick: Pick,
  cited: readonly string[],
  opening = '',
): string {
  const follows = cited.map((one) => words.follows(one));
  return [...[opening].filter(Boolean), notice(subject, pick), ...follows].join('\n\n');
}

/** Numbered tasks, each with the units that are to do it. */
export function planText(subject: string, pick: Pick, agencies: readonly CountyAgency[]): string {
  const units = agencies.flatMap(({ shortName }) => shortName ?? []);
  const tasks = Array.from({ length: TASKS }, (_, index) => {
    const lead = pick(units);
    const others = units.filter((unit) => unit !== lead);
    const text = sentence(pick) + sentence(pick) + sentence(pick);
    return words.task(index + 1, pick(corpusWords.what), text, lead, pick(others));
  });
  return [corpusWords.opening(subject), ...tasks].join('\n\n');
}

/** Numbers of the tasks of a plan. */
export const TASK_NUMBERS = Array.from({ length: TASKS }, (_, index) => String(index + 1));

type Facts<T, K extends keyof T> = { readonly [Key in K]: T[Key] };
