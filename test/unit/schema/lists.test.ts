import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { LIST_IDS, LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { columnLabel } from '#strings/lists.ts';
import { listFile } from '../../support/item-files.ts';
import {
  badValues,
  columnsOfKind,
  goodFile,
  isRequired,
  lineOfColumn,
  lineOfRow,
  NEEDED,
  withColumn,
} from '../../support/list-rows.ts';
import { told } from '../../support/told.ts';

/** What a clerk is told of a file of a list. */
function problemsOf(kind: ListKindId, text: string): readonly Problem[] {
  const source = { path: listFile(kind), bytes: new TextEncoder().encode(text) };
  const read = readYamlFile(LIST_KINDS[kind].schema, source);
  return read.ok ? [] : read.problems;
}

/** That there is one problem, at a line, in Chinese, and that it says what it should. */
function expectOne(
  kind: ListKindId,
  text: string,
  line: number,
  rule: string,
  says: readonly string[],
): void {
  const problems = problemsOf(kind, text);
  expect(told(problems)).toEqual([`${listFile(kind)}:${line} ${rule}`]);
  const { message = '', fix = '' } = problems[0] ?? {};
  for (const words of says) expect(message + fix).toContain(words);
  for (const sentence of [message, fix]) {
    expect(sentence).toMatch(/\p{Script=Han}.*[。？]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Error|invalid|expected/i);
  }
}

describe.each(LIST_IDS)('%s', (kind) => {
  const good = goodFile(kind);
  const columns = columnsOfKind(kind);
  const needed = NEEDED[kind];

  test('a good row passes', () => {
    expect(told(problemsOf(kind, good))).toEqual([]);
  });

  test.each(columns)('the good row has %s, and there are bad values for it', (key, column) => {
    expect(withColumn(good, key, undefined)).not.toBe(good);
    expect(badValues(kind, key, column)).not.toEqual([]);
  });

  test.each(columns.filter(([, column]) => isRequired(column)))('%s is missed', (key) => {
    const name = `${columnLabel(kind, key)}（${key}）`;
    const says = [`缺少必填项“${name}”`, `“${key}: ……”`];
    const text = withColumn(good, key, undefined);
    expectOne(kind, text, lineOfRow(text), 'field/missing', says);
  });

  test.each(columns.filter(([key, column]) => !isRequired(column) && key !== needed?.key))(
    '%s may be left out',
    (key) => {
      expect(told(problemsOf(kind, withColumn(good, key, undefined)))).toEqual([]);
    },
  );

  test.each(columns)('%s may not be left blank', (key) => {
    const says = [`“${columnLabel(kind, key)}（${key}）”是空的`];
    const text = withColumn(good, key, '');
    expectOne(kind, text, lineOfColumn(text, key), 'field/empty', says);
  });

  const bad = columns.flatMap(([key, column]) =>
    badValues(kind, key, column).map((one) => [key, one.value.slice(0, 90), one] as const),
  );
  test.each(bad)('%s: %s', (key, _, { value, rule, says }) => {
    const text = withColumn(good, key, value);
    const named = [`${columnLabel(kind, key)}（${key}）`];
    expectOne(kind, text, lineOfColumn(text, key), rule, says ?? named);
  });

  test.each(columns)('%s with a letter too many is no key, and the key is suggested', (key) => {
    const text = `${good}    ${key}s: 一\n`;
    const line = text.split('\n').length - 1;
    const says = [`“${key}s”`, `“${key}”，即${columnLabel(kind, key)}`];
    expectOne(kind, text, line, 'field/unknown', says);
  });

  test.each(columns)('%s by its Chinese name is no key, and the key is suggested', (key) => {
    const label = columnLabel(kind, key);
    const text = `${good}    ${label}: 一\n`;
    const line = text.split('\n').length - 1;
    expectOne(kind, text, line, 'field/unknown', [`“${label}”`, `请改成“${key}”`]);
  });

  test('a key that is like none is told without a suggestion', () => {
    const text = `${good}    zzzzzzzz: 一\n`;
    const line = text.split('\n').length - 1;
    expectOne(kind, text, line, 'field/unknown', ['“zzzzzzzz”', 'content/lists/README.md']);
  });

  test.each([
    ['updatedOn: 2026-03-02', 'updatedOn: 3月2日', 'date/not-a-day', ['“3月2日”']],
    ['updatedOn: 2026-03-02\n', '', 'field/missing', ['更新日期（updatedOn）']],
    ['items:', 'item:', 'field/unknown', ['“items”，即各行']],
    ['agency: transport\n', 'agency: 12\n', 'field/not-text', ['12']],
  ] as const)('the file: %j as %j', (from, to, rule, says) => {
    const problems = problemsOf(kind, good.replace(from, to));
    expect(problems.map((one) => one.rule)).toContain(rule);
    const { message = '', fix = '' } = problems.find((one) => one.rule === rule) ?? {};
    for (const words of says) expect(message + fix).toContain(words);
  });

  test('a file without rows', () => {
    const [head = ''] = good.split('items:');
    const line = head.split('\n').length;
    expectOne(kind, `${head}items: []\n`, line, 'field/too-few', ['各行（items）']);
  });
});

describe('what one column says makes another one needed', () => {
  const cases = LIST_IDS.flatMap((kind) => {
    const needed = NEEDED[kind];
    return needed ? [[kind, needed] as const] : [];
  });

  test.each(cases)('%s: it is missed', (kind, { key, rule, label, word }) => {
    const text = withColumn(goodFile(kind), key, undefined);
    expectOne(kind, text, lineOfRow(text), rule, [label, `“${word}”`]);
  });

  test.each(cases)('%s: by another word it is not', (kind, { key, on, other }) => {
    const text = withColumn(withColumn(goodFile(kind), key, undefined), on, other);
    expect(told(problemsOf(kind, text))).toEqual([]);
  });

  test('a body that nobody entrusts has no one who entrusts it', () => {
    const text = withColumn(goodFile('enforcers'), 'bodyKind', '法定行政机关');
    const says = ['“受委托组织”', 'entrustedBy'];
    expectOne('enforcers', text, lineOfRow(text), 'list/entrustment', says);
  });
});

describe('the range of a penalty', () => {
  const good = goodFile('discretion');

  test.each([
    ['multiples of an amount', '{ unit: 倍, min: 0.5, max: 5, of: 货值金额 }'],
    ['a share of an amount', '{ unit: "%", min: 5, max: 10, of: 合同价款 }'],
    ['days', '{ unit: 日, min: 1, max: 15 }'],
    ['nothing at the least', '{ unit: 元, min: 0, max: 1000 }'],
  ])('%s', (_, value) => {
    expect(told(problemsOf('discretion', withColumn(good, 'range', value)))).toEqual([]);
  });
});

describe('the catalogue of a year', () => {
  const good = goodFile('decisions');

  test.each([
    ['year: 2026\n', '', 'field/missing', 1, ['年份（year）']],
    ['year: 2026', 'year: 26', 'field/out-of-range', 2, ['不小于 2000']],
    ['year: 2026', 'year: "2026"', 'field/shape', 2, ['数字']],
    ['publishedOn: 2026-03-02\n', '', 'field/missing', 1, ['公布日期（publishedOn）']],
    ['publishedOn: 2026-03-02', 'publishedOn: 2026-3-2', 'date/not-a-day', 3, ['“2026-3-2”']],
    [
      'document: 青政办发〔2026〕12号\nupdated',
      'document: ""\nupdated',
      'field/empty',
      4,
      ['文件'],
    ],
  ] as const)('%j as %j', (from, to, rule, line, says) => {
    expectOne('decisions', good.replace(from, to), line, rule, says);
  });
});
