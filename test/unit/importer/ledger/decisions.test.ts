import { describe, expect, test } from 'vitest';
import { exported, itemsIn, planned, rulesOf, sheet, withCells } from '../../../support/ledgers.ts';

describe('the yearly catalogue', () => {
  const decisions = exported('decisions');
  const columns = decisions[0]?.rows[0]?.map(({ value }) => value) ?? [];
  const values: Record<string, string | number> = {
    决策事项: '渡线调整',
    承办单位: '县交通运输局',
    决策依据: '《重大行政决策程序暂行条例》第三条',
    计划决策时间: '2027年4月',
    履行程序: '公众参与、集体讨论',
    公众参与方式: '公开征求意见',
    是否公开: '公开',
    年份: 2027,
  };
  const row = (changes: Record<string, string | number>) =>
    columns.map((heading) => ({ ...values, ...changes })[String(heading)]);

  test('a year that is new', () => {
    const plan = planned('decisions', [
      sheet([...columns, '公布日期'], [...row({}), '2027年3月19日']),
    ]);
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.files[0]?.path).toBe('lists/decisions/2027.yaml');
    expect(plan.files[0]?.text).toMatch(
      /^year: 2027\npublishedOn: 2027-03-19\nupdatedOn: 2026-11-22\nitems:\n {2}- id: JC-2027-01\n {4}name: 渡线调整\n {4}agency: transport\n/,
    );
    expect(plan.rows[0]?.notes.map(({ address, after }) => `${address} ${after}`)).toEqual([
      'E2 2027-04',
      'F2 公众参与、集体讨论决定',
      'N2 2027-03-19',
    ]);
  });

  test('another row in its year', () => {
    const plan = planned('decisions', [sheet(columns, row({ 年份: 2026 }))]);
    expect(plan.rows.map(({ id }) => id)).toEqual(['JC-2026-03']);
    expect(itemsIn(plan.files[0]?.text)).toHaveLength(3);
  });

  test.each<[string, Record<string, string | number>, string]>([
    ['no day of publication', {}, 'ledger/published-missing'],
    ['no year', { 年份: '' }, 'ledger/year-missing'],
  ])('%s', (_, changes, expected) => {
    const plan = planned('decisions', [sheet(columns, row(changes))]);
    expect(rulesOf(plan).join()).toContain(expected);
    expect(plan.files).toEqual([]);
  });

  test('the year of a row that is known stays', () => {
    const plan = planned('decisions', withCells(decisions, [0, 2, '年份', 2025]));
    expect(rulesOf(plan)).toEqual(['M2 ledger/fixed']);
  });
});
