import { expect, test } from 'vitest';
import { found } from './asking.ts';
import { searchRecords } from './records.ts';
import { writtenIndex } from './written-index.ts';

const DOC_NUMBER = '青政办发〔2022〕70号';
const records = searchRecords([
  ...Array.from({ length: 30 }, (_, index) => ({
    title: `关于贯彻青政办发〔2022〕70号的第${index}号通知`,
    docNumber: `青政办发〔2023〕${index + 100}号`,
    indexNumber: `99012200000000001X/2023-${String(index).padStart(5, '0')}`,
    date: `${2023 + (index % 3)}-05-01`,
    blocks: [{ text: '按照青政办发〔2022〕70号和99012200000000001X/2022-29756执行。' }],
  })),
  {
    title: '关于渔船的意见',
    docNumber: DOC_NUMBER,
    indexNumber: '99012200000000001X/2022-29756',
    registrationNumber: 'QYDR-2022-00004',
    date: '2022-06-01',
  },
  { title: '关于渔港的意见', docNumber: '青政办发〔2022〕7号', date: '2022-02-01' },
]);
const OWN = '/30/';
const stored = await writtenIndex(records);
const cut = await writtenIndex(records, { partSize: 8 });

test.each([
  '青政办发〔2022〕70号',
  '青政办发[2022]70号',
  '青政办发(2022)70号',
  '青政办发（2022）70号',
  '青政办发【2022】70号',
  '青政办发［２０２２］７０号',
  '青政办发﹝2022﹞70号',
  '青政办发2022年第70号',
  '青政办发２０２２年７０号',
  '青政办发〔2022〕70',
  '青政办发2022-70号',
  '青政办发〔2022〕070号',
  '青政办发〔2022〕第70号',
  '青政办发〔2022年〕70号',
  '青政办发2022年70号',
  '青政办发 2022 70',
  ' 青政办发 〔 2022 〕 70 号 ',
  '青政辦發〔2022〕70號',
])('%s is the document itself, before all that name it', async (typed) => {
  for (const index of [stored, cut]) {
    const { urls, tiers } = await found(index, typed);
    expect([urls[0], tiers[0]]).toEqual([OWN, 'identifier']);
    expect(new Set(urls).size).toBe(urls.length);
  }
});

test.each([
  ['99012200000000001X/2022-29756', 'whole'],
  ['99012200000000001x/2022-29756', 'with a small letter'],
  ['９９０１２２００００００００００１Ｘ／２０２２－２９７５６', 'in full width'],
  ['99012200000000001X / 2022 — 29756', 'with spaces and another dash'],
  ['99012200000000001X202229756', 'without anything between'],
  ['2022-29756', 'only its second half'],
  ['２０２２－２９７５６', 'its second half in full width'],
  ['QYDR-2022-00004', 'the registration number'],
  ['政办发〔2022〕70号', 'without the place'],
  ['〔2022〕70号', 'without the agency'],
])('%s is found by its number: %s', async (typed) => {
  for (const index of [stored, cut]) {
    const { urls, tiers } = await found(index, typed);
    expect([urls[0], tiers[0]]).toEqual([OWN, 'identifier']);
  }
});

test('another number is another document', async () => {
  expect((await found(stored, '青政办发〔2022〕7号')).urls[0]).toBe('/31/');
  const { tiers } = await found(stored, '青政办发〔2022〕71号', { literal: true });
  expect(tiers).toEqual([]);
});

test('filters hold for numbers too', async () => {
  const other = await found(stored, DOC_NUMBER, { filters: { year: '2023' } });
  expect(other.urls).toHaveLength(10);
  expect(other.urls).not.toContain(OWN);
  const own = await found(cut, DOC_NUMBER, { filters: { year: '2022' } });
  expect(own.urls).toEqual([OWN]);
});

test('of documents of one number each is found', async () => {
  const twins = await writtenIndex(
    searchRecords([
      { docNumber: '青农〔2024〕3号', date: '2024-05-01' },
      { docNumber: '青农〔2024〕3号', date: '2024-06-01' },
    ]),
  );
  const { urls, tiers } = await found(twins, '青农[2024]3号');
  expect(urls.toSorted()).toEqual(['/0/', '/1/']);
  expect(tiers).toEqual(['identifier', 'identifier']);
});

test('who has exactly the number comes before those of whose number it is an end', async () => {
  const numbers = ['青政办发〔2022〕70号', '海政办发〔2022〕70号', '政办发〔2022〕70号'];
  const alike = await writtenIndex(
    searchRecords(numbers.map((docNumber) => ({ docNumber, date: '2022-05-01' }))),
  );
  const { urls, tiers } = await found(alike, '政办发[2022]70号');
  expect(urls).toEqual(['/2/', '/0/', '/1/']);
  expect(tiers).toEqual(['identifier', 'identifier', 'identifier']);
});
