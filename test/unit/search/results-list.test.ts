import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { Answer, Hit, Note } from '#search/answer.ts';
import { resultsList } from '#search/browser/results-list.ts';
import { parseQuery } from '#search/query.ts';
import type { SearchRecord } from '#search/record.ts';
import { searchRecord } from './records.ts';

const TODAY = isoDate('2026-11-20');
const SYNONYM: Note = { kind: 'synonym', typed: '低保', used: '最低生活保障', label: '全称' };

let root: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML('<html><body><div></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.querySelector('div') as unknown as HTMLElement;
});
afterEach(() => void vi.unstubAllGlobals());

const answer = (typed: string, ...notes: readonly Note[]) =>
  ({ query: parseQuery(typed), notes }) as unknown as Answer;
const hit = (record: Partial<SearchRecord>, rest: Partial<Hit> = {}): Hit => ({
  record: searchRecord(record),
  tier: 'body',
  ...rest,
});
const show = (hits: readonly Hit[], of: Answer, byDate = false) => {
  const list = resultsList(root, TODAY);
  return { list, items: list.append(hits, of, byDate) };
};
const text = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const hrefs = () =>
  [...root.querySelectorAll('a')].map((link) =>
    decodeURIComponent(link.getAttribute('href') ?? ''),
  );

test('a result has all that a reader decides by', () => {
  const record = {
    url: '/documents/civil-affairs/2024-00001/',
    title: '青屿县最低生活保障办法',
    docNumber: '青民〔2024〕3号',
    agencies: ['县民政局', '县财政局'],
    type: '行政规范性文件',
    date: '2024-05-06',
    validity: 'pending 2024-06-01 inForce',
    blocks: [
      { text: '第五条　申请低保应当提交收入证明。', anchor: 'art-5' },
      { text: '低保金按月发放，遇节假日提前发放。' },
    ],
  };
  show([hit(record)], answer('按月发放'));
  expect(text('h2 a')).toEqual(['青屿县最低生活保障办法']);
  expect(text('.result-facts > *')).toEqual([
    '青民〔2024〕3号',
    '县民政局、县财政局',
    '2024-05-06',
    '行政规范性文件',
  ]);
  expect(text('.validity')).toEqual(['有效性：现行有效']);
  expect(text('.result-place')).toEqual(['第五条']);
  expect(text('.result-snippet mark')).toEqual(['按月发放']);
  expect(hrefs()).toEqual([
    '/documents/civil-affairs/2024-00001/?q=按月发放',
    '/documents/civil-affairs/2024-00001/?q=按月发放#art-5',
  ]);
});

test('an article that is read in the text is not named before it', () => {
  show(
    [hit({ blocks: [{ text: '第五条　申请低保应当提交收入证明。', anchor: 'art-5' }] })],
    answer('收入证明'),
  );
  expect(text('.result-place')).toEqual([]);
  expect(text('.result-snippet')).toEqual(['第五条　申请低保应当提交收入证明。']);
});

test('a text out of an attachment says which, and leads to the file', () => {
  const attachments = [{ title: '补助标准表', path: '/files/a.xlsx', text: '单人户\t每月900元' }];
  show([hit({ attachments })], answer('单人户'));
  expect(text('.result-place')).toEqual(['附件：补助标准表']);
  expect(hrefs()).toContain('/files/a.xlsx');
});

test('of many agencies the first few are named', () => {
  show([hit({ agencies: ['甲局', '乙局', '丙局', '丁局'] })], answer('渔船'));
  expect(text('.result-facts')[0]).toContain('甲局、乙局、丙局等 4 个机构');
});

test('nothing of a record is read as HTML', () => {
  const bad = '<img src=x onerror=alert(1)>';
  const attachments = [{ title: bad, path: '/files/a.xlsx', text: `渔船${bad}` }];
  show(
    [hit({ title: bad, agencies: [bad], type: bad, docNumber: bad, attachments })],
    answer('渔船'),
  );
  expect(root.querySelector('img')).toBeNull();
  expect(text('h2 a')).toEqual([bad]);
});

test('results with a synonym stand under words of their own, and count on', () => {
  const via = '最低生活保障';
  const { list } = show([hit({}), hit({})], answer('低保', SYNONYM));
  list.append(
    [hit({ title: '最低生活保障办法', agencies: ['县民政局'] }, { via })],
    answer('低保', SYNONYM),
    false,
  );
  expect(text('.search-group')).toEqual(['以下含有近义说法“最低生活保障”（全称）']);
  const lists = [...root.querySelectorAll('ol')];
  expect(lists.map((one) => [one.getAttribute('start'), one.children.length])).toEqual([
    ['1', 2],
    ['3', 1],
  ]);
  expect(lists[1]?.getAttribute('aria-labelledby')).toBe(
    root.querySelector('.search-group')?.getAttribute('id'),
  );
  expect(text('ol:last-of-type h2 mark')).toEqual([via]);
  expect(hrefs().at(-1)).toContain(`?q=${via}`);
  expect(list.count()).toBe(3);
});

test('what an older part has to the letter does not stand under the words for synonyms', () => {
  const of = answer('低保', SYNONYM);
  const { list } = show([hit({}, { via: '最低生活保障' })], of);
  list.append([hit({})], of, false);
  expect(text('.search-group')).toEqual([
    '以下含有近义说法“最低生活保障”（全称）',
    '以下含有所查的原词',
  ]);
});

test('by date, each result with a synonym says so itself', () => {
  const hits = [hit({}), hit({}, { via: '最低生活保障' }), hit({})];
  show(hits, answer('低保', SYNONYM), true);
  expect(root.querySelectorAll('ol')).toHaveLength(1);
  expect(text('.result-via')).toEqual(['含有近义说法“最低生活保障”（全称）']);
});

test('of a question, its words are marked in the document', () => {
  show([hit({}, { tier: 'relaxed' })], { ...answer('民宿 登记') });
  expect(hrefs()[0]).toMatch(/\?q=民宿 登记$/);
});
