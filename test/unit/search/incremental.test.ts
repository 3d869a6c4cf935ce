import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '#search/record.ts';
import { writeSearchIndex } from '#site/search-index.ts';
import { temporaryPath } from '../../support/temporary.ts';
import { searchRecord } from './records.ts';

const PART_SIZE = 40;
const DOCUMENTS = 120;
const WORDS = ['渔船', '渔港', '安全', '检查', '2024年', '第7号', '、', '。', 'wto', '𠀀', '名单'];

const anyText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(''));
const anyDate = fc.option(
  fc
    .tuple(fc.integer({ min: 2021, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
  { freq: 8, nil: undefined },
);
const anyParts = fc.record({
  title: anyText,
  docNumber: fc.option(
    fc.integer({ min: 1, max: 99 }).map((number) => `青政发〔2024〕${number}号`),
    { nil: undefined },
  ),
  agencies: fc.constantFrom(['县政府办公室'], ['县教育局', '县财政局']),
  summary: anyText,
  date: anyDate,
  blocks: fc.array(fc.record({ text: anyText }), { maxLength: 3 }),
  attachments: fc.array(fc.record({ title: anyText, text: anyText }), { maxLength: 1 }),
});
type Parts = typeof anyParts extends fc.Arbitrary<infer T> ? T : never;

const place = fc.nat({ max: DOCUMENTS - 20 });
const anyChange = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), place, parts: anyParts }),
  fc.record({ kind: fc.constant('redate' as const), place, date: anyDate }),
  fc.record({ kind: fc.constant('insert' as const), place, parts: anyParts }),
  fc.record({ kind: fc.constant('drop' as const), place, count: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('move' as const), place, to: place }),
);
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

let made = 0;
const recordOf = (parts: Parts): SearchRecord =>
  searchRecord({ ...parts, url: `/${made++}/` } as Partial<SearchRecord>);

function changed(records: readonly SearchRecord[], change: Change): readonly SearchRecord[] {
  const { place } = change;
  const one = records[place] as SearchRecord;
  switch (change.kind) {
    case 'edit':
      return records.with(place, { ...one, ...(change.parts as Partial<SearchRecord>) });
    case 'redate':
      return records.with(place, { ...one, date: change.date });
    case 'insert':
      return records.toSpliced(place, 0, recordOf(change.parts));
    case 'drop':
      return records.toSpliced(place, change.count);
    case 'move':
      return records.toSpliced(place, 1).toSpliced(change.to, 0, one);
  }
}

/** @param kept What is left of the last time; nothing for an index that is made anew. */
async function published(records: readonly SearchRecord[], kept?: string) {
  const outDir = temporaryPath('site');
  const stateFolder = kept ?? temporaryPath('state');
  const written = await writeSearchIndex(records, outDir, { stateFolder, partSize: PART_SIZE });
  const files = bytesIn(join(outDir, 'search'));
  rmSync(outDir, { recursive: true });
  if (kept === undefined) rmSync(stateFolder, { recursive: true });
  return { ...written, published: files };
}

function bytesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [file.slice(folder.length), readFileSync(file).toString('base64')]),
  );
}

const [corpus = []] = fc.sample(
  fc.array(anyParts, { minLength: DOCUMENTS, maxLength: DOCUMENTS }),
  { numRuns: 1, seed: 7 },
);
const RECORDS = corpus.map(recordOf);

describe('an index that was made from the last one', () => {
  test('has the bytes of one that was made anew, whatever changed', async () => {
    const stateFolder = temporaryPath('state');
    let records: readonly SearchRecord[] = RECORDS;
    await published(records, stateFolder);
    let reused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 3 }), async (changes) => {
        records = changes.reduce(changed, records);
        while (records.length < DOCUMENTS) records = [...records, recordOf(corpus[0] as Parts)];
        const { reused: same, ...incremental } = await published(records, stateFolder);
        const { reused: _, ...cold } = await published(records);
        if (same) reused += 1;
        expect(incremental).toEqual(cold);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(reused).toBeLessThan(6);
  }, 60_000);

  test('reads no more than what has changed', async () => {
    const stateFolder = temporaryPath('state');
    const { ids } = await published(RECORDS, stateFolder);
    const states = () => readdirSync(stateFolder).filter((name) => /^[0-9a-f]{12}$/.test(name));
    const before = states();
    const after = await published(
      RECORDS.with(3, { ...(RECORDS[3] as SearchRecord), summary: '更正' }),
      stateFolder,
    );
    const [part = ''] = ids[3]?.split(':') ?? [];
    expect(before.filter((name) => !states().includes(name))).toEqual([part]);
    expect(after.ids.filter((id, index) => id.split(':')[1] !== ids[index]?.split(':')[1])).toEqual(
      [],
    );
  });
});

describe('state that is not whole', () => {
  const EDITED = RECORDS.with(3, { ...(RECORDS[3] as SearchRecord), summary: '更正' });
  const stateFolder = temporaryPath('state');
  const partOf = async (records: readonly SearchRecord[]) =>
    join(stateFolder, (await published(records, stateFolder)).ids[3]?.split(':')[0] ?? '');

  const otherPart = () => {
    const numbers = readFileSync(join(stateFolder, 'numbers.json'), 'utf8');
    return join(stateFolder, (JSON.parse(numbers) as { parts: string[] }).parts.at(-1) ?? '');
  };
  const cut = (file: string) => {
    const bytes = readFileSync(file);
    // Under its name may stand what is published: a file of its own.
    rmSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  };

  test.each([
    ['the postings are cut off', (part: string) => cut(join(part, 'terms.zst'))],
    ['the postings are gone', (part: string) => rmSync(join(part, 'terms.zst'), { force: true })],
    ['the numbers are cut off', (part: string) => cut(join(part, 'keys.json'))],
    ['the numbers of another part are cut off', () => cut(join(otherPart(), 'keys.json'))],
    ['what is known of the part is cut off', (part: string) => cut(join(part, 'part.json'))],
    ['a record is gone', (part: string) => rmSync(join(part, 'files/records/0/0.json.gz'))],
    ['all of it is gone', () => rmSync(stateFolder, { recursive: true })],
    [
      'a build was killed',
      (part: string) => {
        mkdirSync(`${part}.4711/files/records`, { recursive: true });
        writeFileSync(join(stateFolder, 'sources.4711'), '{');
        cpSync(join(stateFolder, 'numbers.json'), join(stateFolder, 'numbers-0123456789ab.4711'));
      },
    ],
    ['the table of numbers is cut off', () => cut(join(stateFolder, 'numbers.json'))],
  ])('is made anew: %s', async (_, damage) => {
    for (const next of [RECORDS, EDITED]) {
      damage(await partOf(RECORDS));
      const { reused: _reused, ...incremental } = await published(next, stateFolder);
      const { reused: _cold, ...cold } = await published(next);
      expect(incremental).toEqual(cold);
      expect(readdirSync(stateFolder).filter((name) => name.includes('4711'))).toEqual([]);
    }
  });
});

test('an older release keeps its bytes when the index changes', async () => {
  const stateFolder = temporaryPath('state');
  const outDir = temporaryPath('site');
  await writeSearchIndex(RECORDS, outDir, { stateFolder, partSize: PART_SIZE });
  const before = bytesIn(outDir);
  await published(RECORDS.toSpliced(70, 3), stateFolder);
  expect(bytesIn(outDir)).toEqual(before);
});
