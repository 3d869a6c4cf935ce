import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { identifierKeys, identifierShard } from '#search/identifiers.ts';
import type { Manifest, NumberFile } from '#search/index/layout.ts';
import type { SearchRecord } from '#search/record.ts';
import { type SearchIndexOptions, writeSearchIndex } from '#site/search-index.ts';
import { numberTable } from '#site/search-numbers.ts';
import { temporaryPath } from '../../support/temporary.ts';
import { searchRecords } from './records.ts';
import { SAMPLE, SYNONYMS } from './sample-records.ts';

/** Four documents a year from 2023 to 2025, the oldest first. */
const RECORDS = searchRecords(
  [2023, 2024, 2025].flatMap((year) =>
    ['02', '05', '08', '11'].map((month, index) => ({
      title: `${year}年第${index + 1}号渔港公告`,
      docNumber: `青农发〔${year}〕${index + 1}号`,
      indexNumber: `99012200000000001X/${year}-0000${index + 1}`,
      date: `${year}-${month}-15`,
    })),
  ),
);
const newOn = (date: string) => searchRecords([{ title: '渔船公告', date }]);

async function written(
  records: readonly SearchRecord[],
  { stateFolder = temporaryPath('state'), partSize = 4, ...rest }: Partial<SearchIndexOptions> = {},
) {
  const outDir = temporaryPath('site');
  const result = await writeSearchIndex(records, outDir, { stateFolder, partSize, ...rest });
  const folder = join(outDir, 'search');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const synonyms = JSON.parse(String(gunzipSync(readFileSync(join(folder, manifest.synonyms)))));
  const parts = manifest.parts.map(({ name }) => name);
  return { ...result, folder, manifest, parts, synonyms };
}

/** Every file of a folder with its bytes. */
function bytesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => [file.slice(folder.length), readFileSync(file).toString('base64')]),
  );
}

test('the manifest has the parts from the newest on, and what the search needs to know besides', async () => {
  const { manifest, documents, files, bytes, folder, synonyms } = await written(RECORDS, {
    synonyms: SYNONYMS,
  });
  expect(manifest).toMatchObject({ documents: 12 });
  expect(synonyms).toEqual(SYNONYMS);
  expect(manifest.parts.map(({ years }) => years?.join())).toEqual([
    '2025,2025',
    '2024,2024',
    '2023,2023',
  ]);
  expect(manifest.parts.map((part) => part.documents)).toEqual([4, 4, 4]);
  const published = bytesIn(folder);
  expect({ documents, files }).toEqual({ documents: 12, files: published.size });
  const sizes = [...published.values()].map((one) => Buffer.from(one, 'base64').length);
  expect(bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
});

test('each record is told by which id it is found', async () => {
  const { ids, folder } = await written(RECORDS.toReversed());
  const urls = ids.map((id) => {
    const [part = '', document = ''] = id.split(':');
    const file = join(folder, part, `records/0/${document}.json.gz`);
    return (JSON.parse(gunzipSync(readFileSync(file)).toString()) as SearchRecord).url;
  });
  expect(urls).toEqual(RECORDS.toReversed().map(({ url }) => url));
});

test('the same records give the same bytes, in any folder', async () => {
  const [one, other] = [await written(SAMPLE), await written(SAMPLE)];
  expect(bytesIn(other.folder)).toEqual(bytesIn(one.folder));
});

test('what was kept is published with the same bytes', async () => {
  const stateFolder = temporaryPath('state');
  const first = await written(RECORDS, { stateFolder });
  const second = await written(RECORDS, { stateFolder });
  expect([first.reused, second.reused]).toEqual([false, true]);
  expect(bytesIn(second.folder)).toEqual(bytesIn(first.folder));
  expect(second.ids).toEqual(first.ids);
});

test('a new document makes only the newest part anew', async () => {
  const stateFolder = temporaryPath('state');
  const before = await written(RECORDS, { stateFolder });
  const progress = vi.fn();
  const after = await written([...RECORDS, ...newOn('2025-11-30')], { stateFolder, progress });
  expect(after.reused).toBe(false);
  expect(after.parts.slice(1)).toEqual(before.parts.slice(1));
  expect(after.parts[0]).not.toBe(before.parts[0]);
  expect(progress.mock.calls).toEqual([1, 2, 3, 4, 5].map((done) => [done, 13]));
  const opened = await written([...RECORDS, ...newOn('2025-12-01')], { stateFolder });
  expect(opened.parts.slice(1)).toEqual(before.parts);
});

test('where nothing has changed, nothing is built', async () => {
  const stateFolder = temporaryPath('state');
  await written(RECORDS, { stateFolder });
  const progress = vi.fn();
  await written(RECORDS, { stateFolder, progress });
  expect(progress).not.toHaveBeenCalled();
});

test('a word that was changed in an old document makes its part anew and no other', async () => {
  const before = await written(RECORDS);
  const after = await written(
    RECORDS.map((record, index) => (index === 5 ? { ...record, summary: '更正' } : record)),
  );
  const changed = after.parts.map((name, index) => name !== before.parts[index]);
  expect(changed).toEqual([false, true, false]);
});

test('other synonyms change no part', async () => {
  const stateFolder = temporaryPath('state');
  const before = await written(SAMPLE, { stateFolder });
  const after = await written(SAMPLE, { stateFolder, synonyms: SYNONYMS });
  expect(after).toMatchObject({ reused: true, parts: before.parts });
  expect([before.synonyms, after.synonyms]).toEqual([[], SYNONYMS]);
});

test('parts that are no longer there are dropped, and nothing else', async () => {
  const stateFolder = temporaryPath('state');
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(join(stateFolder, 'notes.txt'), '');
  const before = await written(RECORDS, { stateFolder });
  const after = await written([...RECORDS, ...newOn('2025-11-30')], { stateFolder });
  const [old = ''] = before.parts;
  expect(existsSync(join(stateFolder, old))).toBe(false);
  const numbers = [after.manifest.numbers.folder, 'numbers.json'];
  expect(readdirSync(stateFolder).sort()).toEqual([...after.parts, ...numbers, 'notes.txt'].sort());
});

test('a build that fails leaves nothing half made behind', async () => {
  const stateFolder = temporaryPath('state');
  const progress = () => {
    throw new Error('stopped');
  };
  await expect(written(RECORDS, { stateFolder, progress })).rejects.toThrow('stopped');
  expect(readdirSync(stateFolder)).toEqual([]);
  expect(await written(RECORDS, { stateFolder })).toMatchObject({ reused: false, documents: 12 });
});

test('a portal without documents has an index without parts', async () => {
  const { manifest, documents, ids } = await written([]);
  expect({ documents, ids }).toEqual({ documents: 0, ids: [] });
  expect(manifest).toMatchObject({ documents: 0, parts: [], numbers: { files: 0 } });
});

test('every number of a document leads to it, and each file has only its own', async () => {
  const { folder, manifest, ids } = await written(RECORDS);
  const { numbers } = manifest;
  const files = Array.from({ length: numbers.files }, (_, file) => {
    const bytes = readFileSync(join(folder, numbers.folder, `${file}.json.gz`));
    return JSON.parse(gunzipSync(bytes).toString()) as NumberFile;
  });
  RECORDS.forEach((record, index) => {
    for (const key of identifierKeys(record).exact) {
      expect(files[identifierShard(key, files.length)]?.[key]?.[0]).toBe(ids[index]);
    }
  });
  files.forEach((file, number) => {
    for (const key of Object.keys(file)) expect(identifierShard(key, files.length)).toBe(number);
  });
});

test('who has exactly a number comes before those that have it as an end of theirs, ten at most', () => {
  const folder = temporaryPath('numbers');
  const keys = (exact: string[], partial: string[]) => ({ exact, partial });
  const others = Array.from({ length: 12 }, (_, index) => ({
    id: `p:${index}`,
    keys: keys([], ['d:发-2022-7']),
  }));
  const { files, write } = numberTable([
    ...others,
    { id: 'p:99', keys: keys(['d:发-2022-7'], ['d:发-2022-7']) },
  ]);
  write(folder);
  expect(files).toBe(1);
  const table = JSON.parse(gunzipSync(readFileSync(join(folder, '0.json.gz'))).toString());
  const found = (table as NumberFile)['d:发-2022-7'] ?? [];
  expect(found).toHaveLength(10);
  expect(found.slice(0, 2)).toEqual(['p:99', 'p:0']);
});

test('another table of numbers has another folder, so that no old file is taken for a new one', () => {
  const one = { id: 'p:1', keys: { exact: ['d:发-2022-7'], partial: [] } };
  const folders = [[one], [{ ...one, id: 'p:2' }], []].map((list) => numberTable(list).folder);
  expect(new Set(folders).size).toBe(3);
  expect(numberTable([one]).folder).toBe(folders[0]);
});
