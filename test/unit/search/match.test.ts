import { expect, test } from 'vitest';
import { factsOf, TIERS, type Tier, tierOf } from '#search/match.ts';
import { parseQuery } from '#search/query.ts';
import { searchRecord } from './records.ts';

const record = searchRecord({
  title: '关于做好渔船安全检查工作的通知',
  docNumber: '青政办发〔2022〕70号',
  registrationNumber: 'QYDR-2022-00004',
  topic: '农业、水利',
  summary: '规定怎样检查。',
  agencies: ['县政府办公室', '县财政局'],
  attachments: [{ title: '检查记录表.docx', text: '船名 船号\n船东姓名' }],
  blocks: [{ text: '本通知适用于海洋渔船。' }, { text: '各乡镇参照执行' }],
});

test.each<[string, Tier | undefined, string]>([
  ['渔船安全', 'title', 'the title has it'],
  ['漁船安全', 'title', 'in whatever form it is typed'],
  ['安全 通知', 'title', 'the title has both words'],
  ['政办发〔2022〕70号', 'title', 'the number stands beside the title'],
  ['渔船 70号', 'title', 'the two together have both'],
  ['海洋渔船', 'body', 'a block has it'],
  ['于海 洋渔', 'body', 'a block has it in a row'],
  ['财政局', 'about', 'it is one of the agencies'],
  ['水利', 'about', 'it is the topic'],
  ['记录表', 'about', 'an attachment has it in its name'],
  ['船东姓名', 'about', 'or in its text'],
  ['QYDR-2022-00004', 'about', 'it is the registration number'],
  ['海洋 通知 乡镇', 'terms', 'each word stands somewhere'],
  ['船渔', undefined, 'nowhere'],
  ['海洋 船渔', undefined, 'one word is nowhere'],
  ['渔船各乡', undefined, 'two blocks are not one'],
  ['船号船东', undefined, 'nor are two lines'],
  ['7', undefined, 'half a number is not in it'],
])('%s is of tier %s: %s', (typed, tier) => {
  expect(tierOf(record, parseQuery(typed))).toBe(tier);
});

test('tiers stand from the best to the worst', () => {
  expect(TIERS).toEqual(['identifier', 'title', 'body', 'about', 'terms', 'synonym', 'relaxed']);
});

test('what is not known of a document is no fact', () => {
  expect(factsOf(searchRecord({ topic: '', agencies: ['县政府办公室'] }))).toEqual([
    '99012200000000001X/2024-00001',
    '县政府办公室',
  ]);
});
