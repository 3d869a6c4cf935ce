import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/date.ts';
import {
  FACETS,
  type Facet,
  type FacetName,
  type FacetValues,
  type Filters,
  facetsOf,
  hasValue,
} from '#search/facets.ts';
import { validityOf } from '#search/rank.ts';
import type { SearchRecord } from '#search/record.ts';
import { allHits, ask, TODAY } from './asking.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';

const values: FacetValues = {
  type: '通知公告',
  agency: ['县教育局', '县财政局'],
  topic: undefined,
  year: '2024',
  validity: 'amended',
  attachment: false,
};

test.each<[FacetName, string, boolean]>([
  ['type', '通知公告', true],
  ['type', '政策解读', false],
  ['agency', '县财政局', true],
  ['agency', '县教育局\n县财政局', false],
  ['topic', '', false],
  ['year', '2024', true],
  ['validity', 'amended', true],
  ['validity', 'inForce', false],
  ['validity', 'current', true],
  ['attachment', 'yes', false],
])('a document has %s %j: %s', (name, wanted, has) => {
  expect(hasValue(values, name, wanted)).toBe(has);
});

test.each([
  ['inForce', true],
  ['amended', true],
  ['partial', true],
  ['pending', false],
  ['repealed', false],
  ['expired', false],
  [undefined, false],
] as const)('a reader may rely on what is %s: %s', (validity, may) => {
  expect(hasValue({ ...values, validity }, 'validity', 'current')).toBe(may);
});

test('the most frequent value comes first, and the newest year', () => {
  const documents = ['2019', '2024', '2024', '2021', '2019', '2019'].map((year, index) => ({
    ...values,
    year,
    type: index < 2 ? '政策解读' : '通知公告',
  }));
  const facets = new Map(facetsOf(documents, {}).map((facet) => [facet.name, facet.values]));
  expect([...facets.keys()]).toEqual(FACETS);
  expect(facets.get('year')?.map(({ value }) => value)).toEqual(['2024', '2021', '2019']);
  expect(facets.get('type')).toEqual([
    { value: '通知公告', count: 4 },
    { value: '政策解读', count: 2 },
  ]);
  expect(facets.get('attachment')).toEqual([]);
});

const CHOICES: Readonly<Record<FacetName, readonly string[]>> = {
  type: ['通知公告', '政策解读'],
  agency: ['县教育局', '县财政局', '县公安局'],
  topic: ['交通', '水利'],
  year: ['2023', '2024', '2025'],
  validity: ['current', 'pending', 'inForce', 'repealed', 'expired'],
  attachment: ['yes'],
};
const some = (name: FacetName) => fc.constantFrom(...CHOICES[name]);

const anyDate = fc
  .tuple(some('year'), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-10`);
const anyRecord = fc.record({
  type: some('type'),
  agencies: fc.uniqueArray(some('agency'), { minLength: 1 }),
  topic: fc.option(some('topic'), { nil: undefined }),
  date: fc.option(anyDate, { nil: undefined }),
  life: fc.constantFrom(
    'inForce',
    'pending',
    'inForce 2026-02-01 expired',
    'inForce 2026-04-01 repealed',
  ),
  attachments: fc.constantFrom([], [{ title: '附件' }]),
  text: fc.constantFrom('渔船', '渔港', '渔船检查', '检渔船'),
});
const anyRecords = fc.array(anyRecord, { minLength: 1, maxLength: 30 }).map((list) =>
  searchRecords(
    list.map(({ text, life, ...parts }) => ({
      ...parts,
      // Only documents, which have a date, have a life.
      validity: parts.date === undefined ? undefined : life,
      blocks: [{ text }],
    })),
  ),
);
const anyFilters = (names: readonly FacetName[]): fc.Arbitrary<Filters> =>
  fc.record(Object.fromEntries(names.map((name) => [name, some(name)])), { requiredKeys: [] });

function valuesOf(record: SearchRecord, name: FacetName, asOf: typeof TODAY): string[] {
  if (name === 'agency') return [...record.agencies];
  if (name === 'attachment') return record.attachments.length > 0 ? ['yes'] : [];
  const value =
    name === 'year'
      ? record.date?.slice(0, 4)
      : name === 'validity'
        ? validityOf(record, asOf)
        : record[name];
  return value === undefined ? [] : [value];
}

function passes(record: SearchRecord, filters: Filters, asOf: typeof TODAY): boolean {
  return Object.entries(filters).every(([name, wanted]) => {
    const own = valuesOf(record, name as FacetName, asOf);
    if (name !== 'validity' || wanted !== 'current') return own.includes(wanted);
    return own.some((value) => ['inForce', 'amended', 'partial'].includes(value));
  });
}

/** Counts by looking at every record: under all filters but that of the facet itself. */
function counted(records: readonly SearchRecord[], filters: Filters, asOf: typeof TODAY) {
  return FACETS.map((name) => {
    const { [name]: _, ...others } = filters;
    const counts = new Map<string, number>();
    for (const record of records.filter((one) => passes(one, others, asOf))) {
      for (const value of valuesOf(record, name, asOf)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [name, counts] as const;
  });
}

const asMaps = (facets: readonly Facet[]) =>
  facets.map(({ name, values }) => [name, new Map(values.map((one) => [one.value, one.count]))]);

const anyDay = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days));

test.each([
  ['one part', FACETS, 1000],
  ['several parts, but by year', FACETS.filter((name) => name !== 'year'), 6],
] as const)('counts are those of every record looked at, in %s', async (_, names, partSize) => {
  await fc.assert(
    fc.asyncProperty(
      anyRecords,
      anyFilters(names),
      anyDay,
      fc.constantFrom('', '渔船', '渔', '船检', '渔船检'),
      async (records, filters, asOf, typed) => {
        // Of a year in which nothing can be, no part is asked.
        fc.pre(!filters.year || records.some(({ date }) => date?.startsWith(filters.year ?? '')));
        const opened = await memoryIndex(records, { partSize }).open();
        const { results } = await ask(opened, typed, { filters, asOf, literal: true });
        const hits = await allHits(results);
        const matching = records.filter(({ blocks }) => blocks[0]?.text.includes(typed));
        expect(asMaps(results.facets())).toEqual(counted(matching, filters, asOf));
        const wanted = matching.filter((record) => passes(record, filters, asOf));
        expect(new Set(hits.map(({ record }) => record.url))).toEqual(
          new Set(wanted.map(({ url }) => url)),
        );
        expect(results.state().total).toBe(wanted.length);
      },
    ),
  );
});

test('the counts of a year hold for all other facets, however many parts there are', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRecords,
      some('year'),
      anyFilters(FACETS),
      async (records, year, others) => {
        const filters = { ...others, year };
        const opened = await memoryIndex(records, { partSize: 6 }).open();
        const { results } = await ask(opened, '渔', { filters, literal: true });
        await allHits(results);
        const isOther = ([name]: readonly [unknown, unknown]) => name !== 'year';
        expect(asMaps(results.facets()).filter((facet) => facet[0] !== 'year')).toEqual(
          counted(records, filters, TODAY).filter(isOther),
        );
      },
    ),
  );
});

test('validity is that of the reader’s day', async () => {
  const life = 'inForce 2026-03-01 expired';
  const stored = memoryIndex(searchRecords([{ date: '2024-05-01', validity: life }]));
  const countsOn = async (day: string) => {
    const { results } = await ask(await stored.open(), '公告', { asOf: isoDate(day) });
    return results.facets().find(({ name }) => name === 'validity')?.values;
  };
  expect(await countsOn('2026-02-28')).toEqual([{ value: 'inForce', count: 1 }]);
  expect(await countsOn('2026-03-01')).toEqual([{ value: 'expired', count: 1 }]);
});
