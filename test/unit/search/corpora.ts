import * as fc from 'fast-check';
import { contains } from '#search/marks.ts';
import { factsOf } from '#search/match.ts';
import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';
import { searchRecords } from './records.ts';

// So few that the same pairs stand again and again in another order.
const HAN = ['渔', '船', '安', '全', '檢', '检', '查', '𠀀', '𠀁'];
const WORDS = ['1', '２', '70', '2022', 'a', 'Ｂ', 'wto'];
const BETWEEN = ['，', '。', '〔', '〕', '-', ' ', '\u3000', '\n', '\u200b', '\ufeff'];

const pieces = (maxLength: number) =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HAN) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...BETWEEN) },
    ),
    { minLength: 1, maxLength },
  );

/** Text as a list of pieces, between which it may be cut. */
export type Pieces = readonly string[];

/** What anybody may type. */
export const anyTyped = pieces(7)
  .map((list) => list.join(''))
  .filter((typed) => typed.trim() !== '');

const anyDate = fc
  .tuple(fc.integer({ min: 2019, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);

const anyParts = fc.record({
  blocks: fc.array(pieces(24), { maxLength: 4 }),
  title: pieces(8),
  date: fc.option(anyDate, { nil: undefined, freq: 6 }),
  lines: fc.option(pieces(16), { nil: undefined }),
});

export interface Corpus {
  readonly records: readonly SearchRecord[];
  /** The blocks of all records, with the place of the record of each. */
  readonly blocks: readonly { readonly record: number; readonly pieces: Pieces }[];
}

/** A few documents of text in which much stands twice. */
export const anyCorpus: fc.Arbitrary<Corpus> = fc
  .array(anyParts, { minLength: 1, maxLength: 14 })
  .map((list) => ({
    records: searchRecords(
      list.map(({ blocks, title, date, lines }) => ({
        title: title.join(''),
        date,
        blocks: blocks.map((block) => ({ text: block.join('') })),
        attachments: lines ? [{ title: '附表', text: lines.join('') }] : [],
      })),
    ),
    blocks: list.flatMap(({ blocks }, record) => blocks.map((pieces) => ({ record, pieces }))),
  }));

/** Every part of a text of at most `most` pieces that does not cut a word of letters and digits. */
export function partsOf(text: Pieces, most: number): string[] {
  return text.flatMap((_, from) =>
    Array.from({ length: Math.min(most, text.length - from) }, (_, more) => from + more + 1)
      .filter((to) => !isInWord(text, from) && !isInWord(text, to))
      .map((to) => text.slice(from, to).join('')),
  );
}

function isInWord(text: Pieces, at: number): boolean {
  const isSeen = (piece: string) => piece !== '\u200b' && piece !== '\ufeff';
  const [before, after] = [text.slice(0, at).findLast(isSeen), text.slice(at).find(isSeen)];
  return [before, after].every((piece) => piece !== undefined && WORDS.includes(piece));
}

/**
 * The places of the records that have all that was typed between spaces, by looking into each. With a
 * wide space, which is copied and not typed, those that have the whole, if there are any.
 */
export function truthOf(typed: string, records: readonly SearchRecord[]): number[] {
  const whole = typed.includes('\u3000') ? having([normalise(typed)], records) : [];
  if (whole.length > 0) return whole;
  return having(typed.split(/[^\S\ufeff]+/u).map(normalise), records);
}

function having(needles: readonly string[], records: readonly SearchRecord[]): number[] {
  const terms = needles.filter((term) => term !== '');
  return records.flatMap((record, number) => {
    const lines = linesOf(record).map(normalise);
    const fits = terms.every((term) => lines.some((line) => contains(line, term)));
    return fits && terms.length > 0 ? [number] : [];
  });
}

function linesOf(record: SearchRecord): string[] {
  return [
    record.title,
    ...record.blocks.map(({ text }) => text),
    ...factsOf(record),
    ...record.attachments.flatMap(({ text = '' }) => text.split('\n')),
  ];
}
