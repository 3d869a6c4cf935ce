import { expect, test } from 'vitest';
import { openIndex } from '#search/stored-index.ts';
import { ask } from './asking.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';
import { SAMPLE, SYNONYMS } from './sample-records.ts';
import { writtenIndex } from './written-index.ts';

const stored = await writtenIndex(SAMPLE, { synonyms: SYNONYMS });

test('an index that was opened has loaded the manifest and the synonyms alone', async () => {
  const { index, loaded } = await stored.open();
  expect(loaded).toEqual(['manifest.json', expect.stringMatching(/^synonyms/)]);
  expect(index.synonyms).toEqual(SYNONYMS);
  expect(index.parts).toHaveLength(1);
});

test('no file is loaded twice', async () => {
  const opened = await stored.open();
  for (const typed of ['农村公路', '农村公路养护', '青政发2022年7号', '青政发2022年7号', '公路']) {
    const { results } = await ask(opened, typed);
    await results.next();
  }
  expect(opened.loaded.length).toBeGreaterThan(4);
  expect(new Set(opened.loaded).size).toBe(opened.loaded.length);
});

test('sounds are loaded only for what is nowhere', async () => {
  const opened = await stored.open();
  const ofSounds = () => opened.loaded.filter((file) => /sounds|readings/.test(file));
  await ask(opened, '农村公路');
  await ask(opened, '农村工路', { literal: true });
  expect(ofSounds()).toEqual([]);
  await ask(opened, '农村工路');
  expect(ofSounds().length).toBeGreaterThan(0);
});

test('of the records only those of a page are loaded', async () => {
  const records = searchRecords(Array.from({ length: 40 }, () => ({ title: '渔船' })));
  const opened = await memoryIndex(records).open();
  const { results } = await ask(opened, '渔船');
  await results.next();
  expect(opened.loaded.filter((file) => file.includes('/records/'))).toHaveLength(10);
});

test('what is asked for twice at once is loaded once', async () => {
  const opened = await stored.open();
  await Promise.all([ask(opened, '农村公路'), ask(opened, '农村公路')]);
  expect(new Set(opened.loaded).size).toBe(opened.loaded.length);
});

test('a file that failed to load is asked for again', async () => {
  let fails = true;
  const opened = await stored.open({
    before: async (file) => {
      if (fails && file.endsWith('part.json.gz')) throw new Error('offline');
    },
  });
  await expect(ask(opened, '农村公路')).rejects.toThrow('offline');
  fails = false;
  const { results } = await ask(opened, '农村公路');
  expect(results.state().total).toBe(2);
});

test('an index without a manifest cannot be opened', async () => {
  const load = async () => {
    throw new Error('no such file');
  };
  await expect(openIndex(load, async () => {})).rejects.toThrow('no such file');
});

test.each(['__proto__', 'constructor', 'd:constructor', 'toString'])(
  'no document has the number %s',
  async (key) => {
    const { index } = await stored.open();
    expect(await index.withIdentifier(key)).toEqual([]);
  },
);
