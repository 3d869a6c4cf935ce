import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { searchClient } from '#search/browser/client.ts';
import { writeSearchIndex } from '#site/search-index.ts';
import { searchRecord } from './records.ts';

const records = [
  searchRecord({
    url: '/documents/county-office/2022-00070/',
    title: '青屿县人民政府办公室关于加强渔船安全管理的意见',
    docNumber: '青政办发〔2022〕70号',
    indexNumber: '99012200000000001X/2022-00070',
    type: '政府文件',
    year: '2022',
    date: '2022-06-01',
    blocks: [
      { text: '渔船出海以前，应当接受安全检查。', anchor: 'art-1' },
      { text: '船东对渔船安全负责，不得超员、超载。', anchor: 'art-2' },
    ],
  }),
  searchRecord({
    url: '/documents/county-office/2023-00012/',
    title: '关于开展消防检查的通知',
    docNumber: '青政办发〔2023〕12号',
    indexNumber: '99012200000000001X/2023-00012',
    year: '2023',
    date: '2023-03-01',
    blocks: [{ text: '按照青政办发〔2022〕70号的要求，一并开展渔船安全检查。', anchor: 'p1' }],
  }),
  searchRecord({
    url: '/documents/education/2024-00003/',
    title: '关于开学时间的通知',
    indexNumber: '99012200000000002X/2024-00003',
    agency: '县教育局',
    year: '2024',
    blocks: [{ text: '全县中小学9月1日开学。' }],
  }),
];

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const outDir = join(folder, 'site');
const write = (out: string, state: string, list = records) =>
  writeSearchIndex(list.values(), out, { stateFolder: join(folder, state) });

beforeAll(async () => {
  await write(outDir, 'state');
  // A browser would get the files from the host.
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/\?.*$/, '');
    return new Response(readFileSync(file));
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

const search = async (typed: string, parts: { type?: string; byDate?: boolean } = {}) => {
  const { byDate = false, ...filters } = parts;
  const request = { typed, filters, byDate, asOf: isoDate('2026-03-01') };
  const { results } = await searchClient(`${outDir}/`).search(request);
  const hits = await results.next();
  return { hits: hits.map(({ record, tier }) => [record.year, tier]), ...results.state() };
};

test('a phrase is found where it stands, title before text', async () => {
  expect((await search('渔船安全')).hits).toEqual([
    ['2022', 'title'],
    ['2023', 'body'],
  ]);
});

test.each(['青政办发〔2022〕70号', '青政办发[2022]70号', '青政办发 2022 70', '青政办发2022年70号'])(
  '%s is the document itself, not one that cites it',
  async (typed) => {
    expect((await search(typed)).hits[0]).toEqual(['2022', 'identifier']);
  },
);

test('an index number is found in full width and by its second half', async () => {
  const typed = '９９０１２２００００００００００１Ｘ／２０２２－０００７０';
  expect((await search(typed)).hits).toEqual([['2022', 'identifier']]);
  expect((await search('2022-00070')).hits).toEqual([['2022', 'identifier']]);
});

test('what crosses punctuation or a number is found, what crosses two paragraphs is not', async () => {
  expect((await search('以前，应当')).total).toBe(1);
  expect((await search('员、超')).hits).toEqual([['2022', 'body']]);
  expect((await search('全县中小学9月1日开学')).total).toBe(1);
  expect((await search('安全检查船东')).total).toBe(0);
});

test('what is nowhere is not found', async () => {
  expect(await search('船渔')).toMatchObject({ hits: [], total: 0 });
  expect(await search('查检全安')).toMatchObject({ hits: [], total: 0 });
});

test('one character is looked for in titles first', async () => {
  expect((await search('防')).hits).toEqual([['2023', 'title']]);
});

test('filters and the order by date hold, also without a query', async () => {
  expect((await search('渔船安全', { type: '通知公告' })).hits).toEqual([['2023', 'body']]);
  expect((await search('渔船安全', { byDate: true })).hits.map(([year]) => year)).toEqual([
    '2023',
    '2022',
  ]);
  const listed = await search('', { byDate: true });
  expect(listed.hits.map(([year]) => year)).toEqual(['2023', '2022', '2024']);
});

test('the same records give the same bytes, in any folder', async () => {
  await write(join(folder, 'elsewhere'), 'other-state');
  const files = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(root.length), readFileSync(file).toString('base64')]);
  expect(files(join(folder, 'elsewhere'))).toEqual(files(outDir));
});

test('an index is made anew only when a record has changed', async () => {
  const again = join(folder, 'again');
  expect(await write(again, 'state')).toMatchObject({ documents: 3, reused: true });
  const [first, ...rest] = records;
  const retitled = [{ ...(first ?? searchRecord()), title: '关于渔船的意见' }, ...rest];
  expect(await write(again, 'third', retitled)).toMatchObject({ documents: 3, reused: false });
});

test('a portal without documents has an empty index', async () => {
  const empty = join(folder, 'empty');
  expect(await write(empty, 'fourth', [])).toMatchObject({ documents: 0 });
  const request = { typed: '渔船', filters: {}, byDate: false, asOf: isoDate('2026-03-01') };
  const { results } = await searchClient(`${empty}/`).search(request);
  expect(await results.next()).toEqual([]);
});

test('of Pagefind only what the search page needs is published', () => {
  expect(
    readdirSync(join(outDir, 'pagefind'))
      .map((name) => name.replace(/_.*\./, '.'))
      .sort(),
  ).toEqual([
    'filter',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.und.pf_meta',
    'wasm.unknown.pagefind',
  ]);
});
