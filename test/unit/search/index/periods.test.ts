import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodsOf } from '#search/index/periods.ts';

const anyDate = fc
  .tuple(
    fc.integer({ min: 2015, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, ...rest]) => [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));
const anyDates = fc.array(fc.option(anyDate, { nil: undefined, freq: 8 }), { maxLength: 120 });
const anySize = fc.integer({ min: 1, max: 30 });

const isText = (date: string | undefined) => date !== undefined;

test('every document is in exactly one part, and in each part what has no date comes first, then by date', () => {
  fc.assert(
    fc.property(anyDates, anySize, (dates, size) => {
      const parts = periodsOf(dates, size);
      const all = parts.flatMap(({ documents }) => documents);
      expect(all.toSorted((a, b) => a - b)).toEqual(dates.map((_, index) => index));
      for (const { documents, years } of parts) {
        const own = documents.map((document) => dates[document] ?? '');
        expect(own).toEqual(own.toSorted());
        const known = own.filter((date) => date !== '');
        expect(years).toEqual(
          known.length === 0 ? undefined : [known[0]?.slice(0, 4), known.at(-1)?.slice(0, 4)],
        );
      }
    }),
  );
});

test('parts follow each other from the newest to the oldest, and no month is in two', () => {
  fc.assert(
    fc.property(anyDates, anySize, (dates, size) => {
      const months = periodsOf(dates, size)
        .map(({ documents }) => documents.map((document) => dates[document]).filter(isText))
        .filter((own) => own.length > 0)
        .map((own) => own.map((date) => date?.slice(0, 7) ?? ''));
      months.slice(1).forEach((older, index) => {
        expect((months[index]?.[0] ?? '') > (older.at(-1) ?? '')).toBe(true);
      });
    }),
  );
});

test('a new document of the last day changes none but the newest part', () => {
  fc.assert(
    fc.property(
      anyDates.filter((dates) => dates.some(isText)),
      anySize,
      (dates, size) => {
        fc.pre(dates.length > size);
        const before = periodsOf(dates, size);
        const after = periodsOf([...dates, '2026-01-31'], size);
        const [newest, ...older] = before;
        const isNewPart = after.length > before.length;
        const dated = newest?.years !== undefined;
        const kept = isNewPart ? after.filter((_, index) => index > 0) : after.slice(1);
        const expected = isNewPart && dated ? before : older;
        // Where a part was opened, what was newest stands behind what has no date.
        expect(new Set(kept.map((part) => JSON.stringify(part)))).toEqual(
          new Set(expected.map((part) => JSON.stringify(part))),
        );
      },
    ),
  );
});

test('few documents are one part', () => {
  expect(periodsOf(['2024-05-01', undefined, '2019-01-01'], 3)).toEqual([
    { documents: [1, 2, 0], years: ['2019', '2024'] },
  ]);
  expect(periodsOf([undefined], 3)).toEqual([{ documents: [0], years: undefined }]);
  expect(periodsOf([], 3)).toEqual([]);
});

test('a part ends with a month when it is full, with a year when it is half full', () => {
  const cut = (dates: readonly string[], size: number) =>
    periodsOf(dates, size).map(({ documents }) => documents);
  expect(cut(['2020-01-01', '2020-01-31', '2020-02-01', '2020-03-01'], 2)).toEqual([
    [2, 3],
    [0, 1],
  ]);
  expect(cut(['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-31'], 2)).toEqual([[0, 1, 2, 3]]);
  const years = ['2020-01-01', '2020-05-01', '2021-05-01', '2021-06-01', '2021-07-01'];
  expect(cut(years, 4)).toEqual([
    [2, 3, 4],
    [0, 1],
  ]);
});

test('what has no date stands behind the newest part, in parts of its own', () => {
  const dates = ['2019-01-01', '2024-01-01', undefined, undefined, undefined];
  expect(periodsOf(dates, 2)).toEqual([
    { documents: [1], years: ['2024', '2024'] },
    { documents: [2, 3], years: undefined },
    { documents: [4], years: undefined },
    { documents: [0], years: ['2019', '2019'] },
  ]);
  expect(periodsOf([undefined, undefined, undefined], 2).map(({ documents }) => documents)).toEqual(
    [[0, 1], [2]],
  );
});
