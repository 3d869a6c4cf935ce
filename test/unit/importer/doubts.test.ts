import { describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';

const doubtsOf = (page: string) => importPage(page).doubts;
const page = (text: string) => `关于加强渔船管理的通知\n各乡镇人民政府：\n${text}`;

test('a clean page leaves nothing to ask', () => {
  expect(doubtsOf(page('请认真贯彻执行。\n青屿县渔业局\n2024年3月5日'))).toEqual([]);
});

test('what a hacked site put before the title is taken off and reported', () => {
  const { fields, doubts } = importPage(
    '365备用关于印发青屿县渔船管理办法的通知\n各乡镇：\n请认真贯彻执行。',
  );
  expect(fields.title).toBe('关于印发青屿县渔船管理办法的通知');
  expect(doubts).toEqual([
    expect.objectContaining({ rule: 'import/injected-title', line: 1, suggestion: fields.title }),
  ]);
});

test.each([
  ['青屿县渔业局关于加强渔船管理的通知'],
  ['2024年关于加强渔船管理的通知'],
  ['文字解读《关于加强渔船管理的通知》'],
])('%s is a sound title', (title) => {
  expect(importPage(`${title}\n各乡镇：\n请认真贯彻执行。`).fields.title).toBe(title);
});

describe('the signature', () => {
  test('a truncated signatory and an unmarked date', () => {
    expect(doubtsOf(page('请认真贯彻执行。\n青屿县人民政\n20241030'))).toEqual([
      expect.objectContaining({
        rule: 'import/signatory-truncated',
        line: 4,
        suggestion: '青屿县人民政府',
      }),
      expect.objectContaining({
        rule: 'signature/date-unreadable',
        line: 5,
        suggestion: '2024-10-30',
      }),
    ]);
  });

  test('a damaged date with one reading has a suggestion, with two it has none', () => {
    expect(doubtsOf(page('请认真贯彻执行。\n县渔业局\n2018523'))[0]?.suggestion).toBe('2018-05-23');
    expect(doubtsOf(page('请认真贯彻执行。\n县渔业局\n2022117'))[0]).toEqual(
      expect.objectContaining({ fix: '请对照原件，可能是“2022-01-17”或者“2022-11-07”。' }),
    );
  });
});

describe('the text', () => {
  test.each([
    ['按照《规划（20152020年）》执行。', 'text/lost-dash', '2015—2020年'],
    ['按照《纲要（xx-2020年）》执行。', 'text/masked-year', undefined],
    ['根据青委发〔20177号文件执行。', 'doc-number/bracket-lost', '青委发〔2017〕7号'],
    ['根据《纲要（2021—2025年》执行。', 'text/unbalanced-brackets', undefined],
    ['请各镇与螅?镇一起执行。', 'import/lost-character', undefined],
  ])('%s', (text, rule, suggestion) => {
    const { doubts, body } = importPage(page(text));
    expect(doubts).toEqual([expect.objectContaining({ rule, line: 3 })]);
    expect(doubts[0]?.suggestion).toBe(suggestion);
    expect(body).toContain(text.slice(0, 8));
  });

  test('a missing number among headings is reported; Arabic numbers that run on are not', () => {
    const text =
      '一、任务\n（一）公开\n1.推广经验。做好工作。\n（二）审查\n5.健全机制。做好工作。\n（四）理论\n9.开展研究。做好工作。';
    expect(doubtsOf(page(text))).toEqual([
      expect.objectContaining({ rule: 'heading/gap', line: 8 }),
    ]);
  });
});

describe('the fields', () => {
  test('a day written that is later than the day of publication', () => {
    const text =
      '成文日期：2018-10-11 发布日期：2014-09-02\n关于加强渔船管理的通知\n请认真贯彻执行。';
    expect(doubtsOf(text).map(({ rule }) => rule)).toEqual(['import/written-after-published']);
  });

  test('a number above the text that lost its bracket', () => {
    expect(doubtsOf('关于加强渔船管理的通知\n青政办发〔202412\n请认真贯彻执行。')).toEqual([
      expect.objectContaining({
        rule: 'doc-number/bracket-lost',
        suggestion: '青政办发〔2024〕12号',
      }),
    ]);
  });

  test('a page without title or text', () => {
    expect(doubtsOf('首页 > 政务公开\n打印 关闭').map(({ rule }) => rule)).toEqual([
      'import/title-missing',
      'import/body-missing',
    ]);
  });
});

test('a character that was lost in decoding stands as □', () => {
  const { body, doubts } = importPage(page('请\ufffd\ufffd贯彻执行。'));
  expect(body).toContain('请□贯彻执行。');
  expect(doubts).toEqual([expect.objectContaining({ rule: 'import/undecoded', line: 3 })]);
});
