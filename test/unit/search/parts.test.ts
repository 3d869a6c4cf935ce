import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allHits, ask, found } from './asking.ts';
import { anyCorpus, anyTyped } from './corpora.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';

/** Three documents a year from 2020 to 2025, the oldest first, and one without a date. */
const records = searchRecords([
  ...[2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
    ['02', '06', '10'].map((month) => ({
      title: `${year}年第${Number(month)}号公告`,
      date: `${year}-${month}-15`,
      blocks: [{ text: year < 2022 ? '渔船检查' : '渔港检查' }],
    })),
  ),
  { blocks: [{ text: '渔船许可' }] },
]);
const stored = memoryIndex(records, { partSize: 10 });

const foldersOf = (files: readonly string[]) =>
  new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));

test('the index has a part for every two years, and one for what has no date', async () => {
  const { index, loaded } = await stored.open();
  expect(index.parts.map(({ years }) => years)).toEqual([
    ['2024', '2025'],
    undefined,
    ['2022', '2023'],
    ['2020', '2021'],
  ]);
  expect(loaded).toEqual(['manifest.json', 'synonyms']);
});

test('what is found does not depend on how the index is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCorpus,
      anyTyped,
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      async ({ records }, typed, partSize, byDate) => {
        const options = { literal: true, byDate };
        const whole = await found(memoryIndex(records), typed, options);
        const cut = await found(memoryIndex(records, { partSize }), typed, options);
        expect(new Set(cut.urls)).toEqual(new Set(whole.urls));
        expect(cut.urls).toHaveLength(whole.urls.length);
        expect(cut.tiers.toSorted()).toEqual(whole.tiers.toSorted());
        expect(cut.total).toBe(whole.total);
      },
    ),
  );
});

test.each(['', '检查', '渔'])('the newest comes first by date: %j', async (typed) => {
  const { results } = await ask(await stored.open(), typed, { byDate: true });
  const dates = (await allHits(results)).map(({ record }) => record.date ?? '');
  expect(dates.length).toBeGreaterThan(17);
  expect(dates).toEqual(dates.toSorted().reverse());
});

test.each(['', '检查', '渔'])('for a year only its part is loaded: %j', async (typed) => {
  const opened = await stored.open();
  const { results } = await ask(opened, typed, { filters: { year: '2022' } });
  expect(await results.next()).toHaveLength(3);
  expect(foldersOf(opened.loaded)).toEqual(new Set(['part2']));
  expect(results.state()).toMatchObject({ total: 3, more: false });
});

test('for a year of which there is nothing, nothing is loaded', async () => {
  const opened = await stored.open();
  const { results } = await ask(opened, '渔', { filters: { year: '1999' } });
  expect(await results.next()).toEqual([]);
  expect(foldersOf(opened.loaded)).toEqual(new Set());
});

test('what is nowhere in a year is not taken to be nowhere', async () => {
  const { results, notes } = await ask(await stored.open(), '渔船检查', {
    filters: { year: '2024' },
  });
  expect(await results.next()).toEqual([]);
  expect(notes).toEqual([]);
});

/** An index in which parts arrive when they are told to, and patience ends at once. */
async function slowIndex() {
  const arrivals = new Map(
    ['part1', 'part2', 'part3'].map((part) => [part, Promise.withResolvers<void>()]),
  );
  const opened = await stored.open({
    patience: async () => {},
    before: async (file) => arrivals.get(file.split('/')[0] ?? '')?.promise,
  });
  return { opened, arrive: (part: string) => arrivals.get(part)?.resolve() };
}

test('the newest part does not wait for the others, and nothing that was given moves', async () => {
  const { opened, arrive } = await slowIndex();
  const { results } = await ask(opened, '检查');
  expect(results.state()).toEqual({
    total: 6,
    approximate: false,
    more: true,
    pendingBefore: '2024',
  });
  const first = await results.next();
  expect(first.map(({ record }) => record.date?.slice(0, 4))).toEqual([
    '2025',
    '2025',
    '2025',
    '2024',
    '2024',
    '2024',
  ]);
  expect(results.state().more).toBe(false);
  const grown = results.grown();
  for (const part of ['part3', 'part1', 'part2']) arrive(part);
  await grown;
  expect(results.grown()).toBeUndefined();
  expect(results.state()).toEqual({
    total: 18,
    approximate: false,
    more: true,
    pendingBefore: undefined,
  });
  const rest = await allHits(results);
  const urls = [...first, ...rest].map(({ record }) => record.url);
  expect(new Set(urls).size).toBe(18);
  expect(urls).toHaveLength(18);
  expect(results.ids().slice(0, 6)).toEqual(
    first.map(({ record }) => stored.ids[records.findIndex(({ url }) => url === record.url)]),
  );
});

test('what older parts add is in the counts as soon as they are in', async () => {
  const { opened, arrive } = await slowIndex();
  const { results } = await ask(opened, '检查');
  const years = () => results.facets().find(({ name }) => name === 'year')?.values;
  expect(years()?.map(({ value }) => value)).toEqual(['2025', '2024']);
  for (const part of ['part1', 'part2', 'part3']) arrive(part);
  await results.grown();
  expect(years()).toEqual(
    [2025, 2024, 2023, 2022, 2021, 2020].map((year) => ({ value: String(year), count: 3 })),
  );
});

test('where the newest part has nothing, the others are waited for', async () => {
  const { opened, arrive } = await slowIndex();
  const asked = ask(opened, '渔船检查');
  for (const part of ['part1', 'part2', 'part3']) arrive(part);
  const { results, notes } = await asked;
  expect(notes).toEqual([]);
  expect(results.state()).toMatchObject({ total: 6, pendingBefore: undefined });
  expect(results.grown()).toBeUndefined();
});

test('what only seems to be in the newest part is looked for in the others before anything is guessed', async () => {
  const apart = '渔船一二三四五六七船检一二三四五六七检查';
  const misleading = memoryIndex(
    [...records, ...searchRecords([{ date: '2025-12-01', blocks: [{ text: apart }] }])],
    { partSize: 10 },
  );
  const arrival = Promise.withResolvers<void>();
  const opened = await misleading.open({
    patience: async () => {},
    before: async (file) => (/^part[1-9]/.test(file) ? arrival.promise : undefined),
  });
  const asked = ask(opened, '渔船检查');
  setTimeout(arrival.resolve);
  const { results, notes } = await asked;
  expect(notes).toEqual([]);
  expect((await allHits(results)).map(({ record }) => record.date?.slice(0, 4))).toEqual([
    '2021',
    '2021',
    '2021',
    '2020',
    '2020',
    '2020',
  ]);
});

test('an older part that does not arrive is told to who waits for it; what was found stays', async () => {
  const late = Promise.withResolvers<void>();
  const opened = await stored.open({
    patience: async () => {},
    before: async (file) => (/^part[1-9]/.test(file) ? late.promise : undefined),
  });
  const { results } = await ask(opened, '渔港检查');
  expect(await results.next()).toHaveLength(6);
  late.reject(new Error('offline'));
  await expect(results.grown()).rejects.toThrow('offline');
  expect(results.state().pendingBefore).toBe('2024');
});

test('a reader who is patient gets all parts at once', async () => {
  const { results } = await ask(await stored.open(), '检查');
  expect(results.grown()).toBeUndefined();
  expect(results.state()).toMatchObject({ total: 18, pendingBefore: undefined });
});

test('a list of everything waits for all parts', async () => {
  const { opened, arrive } = await slowIndex();
  const asked = ask(opened, '', { byDate: true });
  for (const part of ['part1', 'part2', 'part3']) arrive(part);
  const { results } = await asked;
  expect(results.state()).toMatchObject({ total: 19, pendingBefore: undefined });
});
