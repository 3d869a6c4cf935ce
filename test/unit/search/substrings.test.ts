import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchRecord } from '#search/record.ts';
import { allHits, ask } from './asking.ts';
import { anyCorpus, anyTyped, partsOf, truthOf } from './corpora.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';
import type { OpenedIndex, StoredIndex } from './stored.ts';

/** What the index finds at first, and what is given in the end, as places of records. */
async function literally(
  typed: string,
  records: readonly SearchRecord[],
  { ids }: StoredIndex,
  opened: OpenedIndex,
) {
  const { results } = await ask(opened, typed, { literal: true });
  const atFirst = results.ids().map((id) => ids.indexOf(id));
  const hits = await allHits(results);
  const urls = records.map(({ url }) => url);
  const given = hits.map(({ record }) => urls.indexOf(record.url)).sort((a, b) => a - b);
  return { atFirst, given, state: results.state() };
}

test('every part of a text is found in exactly the documents that have it', async () => {
  await fc.assert(
    fc.asyncProperty(anyCorpus, fc.integer({ min: 2, max: 20 }), async (corpus, partSize) => {
      const { records, blocks } = corpus;
      const stored = memoryIndex(records, { partSize });
      const opened = await stored.open();
      const all = blocks.flatMap(({ record, pieces }) =>
        partsOf(pieces, 12).map((typed) => ({ record, typed })),
      );
      const step = Math.ceil(all.length / 12);
      for (const { record, typed } of all.filter((_, index) => index % step === 0)) {
        const truth = truthOf(typed, records);
        if (!/[\p{L}\p{N}]/u.test(typed)) continue;
        expect(truth).toContain(record);
        const { atFirst, given, state } = await literally(typed, records, stored, opened);
        expect(atFirst).toEqual(expect.arrayContaining(truth));
        expect(given).toEqual(truth);
        expect(state).toMatchObject({ total: truth.length, approximate: false, more: false });
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever is typed, what is given is exactly what has it', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCorpus,
      fc.array(anyTyped, { minLength: 8, maxLength: 8 }),
      async ({ records }, typedTexts) => {
        const stored = memoryIndex(records);
        const opened = await stored.open();
        for (const typed of typedTexts) {
          const { given } = await literally(typed, records, stored, opened);
          expect(given).toEqual(truthOf(typed, records));
        }
      },
    ),
    { numRuns: 60 },
  );
});

const texts = [
  '渔船出海以前，应当检查。',
  '检查渔船，出海检查。',
  '甲乙丙丁乙丙甲',
  '共146件，其中12件',
  '一二三四五六七八九十一二三四五六七八十九',
];
const stored = memoryIndex(searchRecords(texts.map((text) => ({ blocks: [{ text }] }))));

test.each([
  ['船检查', '渔船 and 检查 stand apart'],
  ['甲乙丙甲乙', 'all its pairs stand in one text, in another order'],
  ['乙丙丁乙丙丁', 'nor is a row longer than it stands'],
  ['以前应当', 'a comma stands between'],
  ['46件', 'a number is not found inside a longer one'],
  ['14', 'nor at its beginning'],
  ['一二三四五六七八十九一二三四五六七八九十', 'the halves stand the other way round'],
])('%s is nowhere: %s', async (typed) => {
  const { results, notes } = await ask(await stored.open(), typed, { literal: true });
  expect(await results.next()).toEqual([]);
  expect(results.state()).toMatchObject({ total: 0, approximate: false, more: false });
  expect(notes).toEqual([]);
});

test.each(['以前，应当', '以前,应当', '乙丙丁乙丙', '146件', '其中 12 件', '检'])(
  '%s is somewhere',
  async (typed) => {
    const { results } = await ask(await stored.open(), typed, { literal: true });
    expect(await results.next()).not.toEqual([]);
  },
);
