import { expect, test } from 'vitest';
import { suggestionsFor } from '#search/suggest.ts';
import { allHits, ask, found, TODAY } from './asking.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';
import { SAMPLE } from './sample-records.ts';
import { writtenIndex } from './written-index.ts';

const LONG_WORD = 'a'.repeat(5000);
const LONG_TITLE = '渔船安全检查工作'.repeat(38).slice(0, 300);
const records = [
  ...SAMPLE,
  ...searchRecords([
    { title: '', indexNumber: '', blocks: [], summary: '' },
    { title: '，。', blocks: [{ text: '' }, { text: '——' }], attachments: [{ title: '' }] },
    { title: '有一个长词', blocks: [{ text: `前${LONG_WORD}后` }] },
    { title: LONG_TITLE, date: '2024-05-01' },
    { title: '𠮷𠮷野家𬭎', blocks: [{ text: '7𬭎8𠮷' }] },
    { title: '__proto__ constructor', blocks: [{ text: 'toString valueOf hasOwnProperty' }] },
    { title: '原型', topic: '__proto__', type: 'constructor', agencies: ['__proto__', 'toString'] },
  ]).map((record) => ({ ...record, url: `/hostile${record.url}` })),
];
const stored = await writtenIndex(records);

test.each(['', '渔船', '渔', 'yuchuan', 'ycaq', '青政发〔2022〕7号', '渔船怎么检查'])(
  'an index of nothing has nothing: %j',
  async (typed) => {
    const empty = await writtenIndex([]);
    const { results, notes } = await ask(await empty.open(), typed);
    expect(await results.next()).toEqual([]);
    expect(results.state()).toEqual({ total: 0, approximate: false, more: false });
    expect(results.facets().flatMap(({ values }) => values)).toEqual([]);
    expect(results.ids()).toEqual([]);
    expect(notes).toEqual([]);
    expect(await suggestionsFor(typed, TODAY, (await empty.open()).index)).toEqual([]);
  },
);

test.each(['，', '。。。', '——', '〔〕', '"', "'", '%', '\\', '.', '.*', '\u200b。', '()[]{}'])(
  'punctuation alone is nowhere: %j',
  async (typed) => {
    const { notes, total, urls } = await found(stored, typed);
    expect({ notes, total, urls }).toEqual({ notes: [], total: 0, urls: [] });
  },
);

test.each([
  ['渔船安全检查工作', 10_000],
  ['公路', 10_000],
  ['a', 10_000],
  ['1 ', 10_000],
  ['公 ', 10_000],
  ['𠮷', 10_000],
  ['，', 10_000],
  ['nongcun', 10_000],
  ['〔2022〕7号', 10_000],
])('%s typed over and over is answered', async (typed, length) => {
  const text = typed.repeat(length).slice(0, length);
  for (const literal of [true, false]) {
    const { results } = await ask(await stored.open(), text, { literal });
    const hits = await allHits(results);
    expect(hits.length).toBeLessThanOrEqual(records.length);
  }
});

test.each([
  ['𠮷', ['/hostile/4/']],
  ['𠮷野', ['/hostile/4/']],
  ['𠮷𠮷', ['/hostile/4/']],
  ['𬭎', ['/hostile/4/']],
  ['𬭎8', ['/hostile/4/']],
  ['𠮷𬭎', []],
  ['\ud842', []],
  ['\udfb7', []],
])('characters outside the first plane are characters: %j', async (typed, urls) => {
  expect((await found(stored, typed, { literal: true })).urls).toEqual(urls);
});

test('a word of five thousand letters is one word', async () => {
  expect((await found(stored, '有一个长词')).urls).toEqual(['/hostile/2/']);
  expect((await found(stored, '前', { literal: true })).urls).toContain('/hostile/2/');
  expect((await found(stored, 'aaaa', { literal: true })).urls).toEqual([]);
  const short = memoryIndex(searchRecords([{ blocks: [{ text: `前${'a'.repeat(150)}后` }] }]));
  expect((await found(short, `前${'a'.repeat(150)}后`)).urls).toEqual(['/0/']);
});

test('a title of three hundred characters is found by any part of it', async () => {
  for (const [from, to] of [
    [0, 8],
    [100, 130],
    [120, 300],
    [250, 300],
  ] as const) {
    const { urls, tiers } = await found(stored, LONG_TITLE.slice(from, to), { literal: true });
    expect(urls).toContain('/hostile/3/');
    expect(tiers).toContain('title');
  }
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  '%s is a word like any other',
  async (typed) => {
    const { urls } = await found(stored, typed, { literal: true });
    expect(urls).toContain('/hostile/5/');
    expect(urls).not.toContain('/0/');
  },
);

test('names of properties are values of facets like any other', async () => {
  const { results } = await ask(await stored.open(), '原型', { literal: true });
  const values = new Map(results.facets().map((facet) => [facet.name, facet.values]));
  expect(values.get('topic')).toEqual([{ value: '__proto__', count: 1 }]);
  expect(values.get('type')).toEqual([{ value: 'constructor', count: 1 }]);
  expect(values.get('agency')).toHaveLength(2);
  const { urls } = await found(stored, '', { filters: { topic: '__proto__' } });
  expect(urls).toEqual(['/hostile/6/']);
  expect((await found(stored, '', { filters: { topic: 'constructor' } })).urls).toEqual([]);
});

test('documents without title or text are in the list of everything', async () => {
  const { urls, total } = await found(stored, '');
  expect(total).toBe(records.length);
  expect(urls).toEqual(expect.arrayContaining(['/hostile/0/', '/hostile/1/']));
});

test.each([
  [{ year: '' }, 0],
  [{ year: '__proto__' }, 0],
  [{ type: '' }, 0],
  [{ validity: 'nonsense' }, 0],
  [{ attachment: 'yes' }, 2],
])('a filter that nobody offers leaves out all: %j', async (filters, count) => {
  expect((await found(stored, '', { filters })).urls).toHaveLength(count);
});
