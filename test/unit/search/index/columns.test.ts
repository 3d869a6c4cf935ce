import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/date.ts';
import { columnsBuilder, readColumns, type StoredColumns } from '#search/index/columns.ts';
import { validityOf } from '#search/rank.ts';
import type { SearchRecord } from '#search/record.ts';
import { searchRecord, searchRecords } from '../records.ts';

/** As the browser gets them. */
function columnsOf(records: readonly SearchRecord[]) {
  const builder = columnsBuilder();
  for (const record of records) builder.add(record, 100, 12);
  return readColumns(JSON.parse(JSON.stringify(builder.finish())) as StoredColumns);
}

const today = isoDate('2026-03-01');

test('dates come back, those of documents without one first', () => {
  const dates = [undefined, undefined, '2019-12-31', '2019-12-31', '2020-02-29', '2026-03-01'];
  const columns = columnsOf(searchRecords(dates.map((date) => ({ date }))));
  expect(columns.count).toBe(6);
  expect(dates.map((_, document) => columns.date(document))).toEqual(dates);
  expect(columns.date(6)).toBeUndefined();
});

test('what a document is filtered by comes back', () => {
  const columns = columnsOf([
    searchRecord({ agencies: ['县教育局', '县财政局'], topic: '科技、教育', date: '2024-05-01' }),
    searchRecord({ type: '政策解读', date: '2024-06-01', attachments: [{ title: '附件' }] }),
  ]);
  expect([0, 1].map((document) => columns.facets(document, today))).toEqual([
    {
      type: '通知公告',
      agency: ['县教育局', '县财政局'],
      topic: '科技、教育',
      year: '2024',
      validity: undefined,
      attachment: false,
    },
    {
      type: '政策解读',
      agency: ['县政府办公室'],
      topic: undefined,
      year: '2024',
      validity: undefined,
      attachment: true,
    },
  ]);
});

test('a document of no agency has none', () => {
  expect(columnsOf([searchRecord({ agencies: [] })]).facets(0, today).agency).toEqual([]);
});

test('lengths come back: of the text roughly, of a title that is not out of measure exactly', () => {
  const builder = columnsBuilder();
  builder.add(searchRecord(), 0, 0);
  builder.add(searchRecord(), 1000, 30);
  builder.add(searchRecord(), 100_000, 5000);
  const columns = readColumns(builder.finish());
  const sizes = [0, 1, 2].map((document) => columns.size(document));
  expect(sizes).toEqual([1, 1024, 131_072]);
  expect([0, 1, 2].map((document) => columns.titleLength(document))).toEqual([0, 30, 255]);
});

test.each([
  ['2025-03-31', 'pending'],
  ['2025-04-01', 'inForce'],
  ['2030-03-31', 'inForce'],
  ['2030-04-01', 'expired'],
  ['2099-01-01', 'expired'],
  ['1999-01-01', 'pending'],
])('on %s a document is %s', (day, validity) => {
  const life = 'pending 2025-04-01 inForce 2030-04-01 expired';
  const columns = columnsOf([searchRecord({ date: '2025-03-10', validity: life })]);
  expect(columns.validity(0, isoDate(day))).toBe(validity);
  expect(columns.facets(0, isoDate(day)).validity).toBe(validity);
});

test('what no validity is known of has none', () => {
  const columns = columnsOf([searchRecord(), searchRecord({ date: '2025-03-10' })]);
  expect([0, 1].map((document) => columns.validity(document, today))).toEqual([
    undefined,
    undefined,
  ]);
});

const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(today, days));
const anyLife = fc
  .tuple(
    fc.uniqueArray(anyDay, { maxLength: 4 }),
    fc.array(fc.constantFrom('pending', 'inForce', 'amended', 'partial', 'repealed', 'expired'), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([days, [first, ...rest]]) =>
    [first, ...days.toSorted().flatMap((day, index) => [day, rest[index]])].join(' '),
  );

test('the validity of any life on any day is that of the periods, also when they begin before the date', () => {
  const anyRecords = fc.array(fc.record({ date: anyDay, validity: anyLife }), { minLength: 1 });
  fc.assert(
    fc.property(anyRecords, fc.array(anyDay), (parts, days) => {
      const records = searchRecords(parts.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
      const columns = columnsOf(records);
      for (const [document, record] of records.entries()) {
        const turns = record.validity?.match(/\d{4}-\d\d-\d\d/g)?.map(isoDate) ?? [];
        for (const day of [...days, ...turns, ...turns.map((turn) => addDays(turn, -1))]) {
          expect(columns.validity(document, day)).toBe(validityOf(record, day));
        }
      }
    }),
  );
});

test('documents with the same life counted from their date share it', () => {
  const builder = columnsBuilder();
  for (const year of [2019, 2021, 2022]) {
    const validity = `inForce ${year + 2}-01-01 expired`;
    builder.add(searchRecord({ date: `${year}-01-11`, validity }), 1, 1);
  }
  expect(builder.finish().lives).toHaveLength(2);
});
