import { describe, expect, test } from 'vitest';
import { CODE, feeRow as fee, feeHeadings as headings } from '../../../support/ledger-lists.ts';
import { exported, planned, rulesOf, sheet, withCells } from '../../../support/ledgers.ts';

const fees = exported('fees');

describe('sheets', () => {
  const rows = [headings, fee()];

  test('titles above the headings, numbers before the rows, notes below them', () => {
    const plan = planned('fees', [
      sheet(
        ['青屿县行政事业性收费目录'],
        [undefined, '2026年5月'],
        ['序号', ...headings],
        [1, ...fee()],
        ['序号', ...headings],
        [2, ...fee({ 收费项目: '引航费' })],
        [],
        ['合计'],
        [undefined, '注：本表由县财政局审核。'],
      ),
    ]);
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.rows.map(({ row, name }) => [row, name])).toEqual([
      [4, '泊位费'],
      [6, '引航费'],
    ]);
    expect(plan.warnings.map(({ rule }) => rule)).toEqual([
      'ledger/note-row',
      'ledger/row-missing',
      'ledger/row-missing',
    ]);
  });

  test('headings as offices write them', () => {
    const other: Record<string, string> = {
      收费项目: '项目名称 ',
      收费部门: '责任主体',
      批准文件: '批准文件：',
      资金管理方式: '*资金管理方式',
      收费标准: '收费\n标准（元）',
    };
    const plan = planned('fees', [
      sheet(
        headings.map((label) => other[label] ?? label),
        fee(),
      ),
    ]);
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.rows.map(({ state }) => state)).toEqual(['created']);
  });

  test('a heading that nobody knows is told, and its column is left', () => {
    const [head = [], row = []] = rows;
    const plan = planned('fees', [sheet([...head, '减免规程', ''], [...row, '甲', '乙'])]);
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.warnings[0]?.message).toBe(
      '工作表“表1”里不认识 O 列“减免规程”、P 列（没有表头），没有导入。',
    );
  });

  test.each<[string, ReturnType<typeof sheet>[], string[]]>([
    ['no headings at all', [sheet(['甲', '乙'], ['一', '二'])], ['ledger/no-headings']],
    ['no sheet at all', [], ['ledger/no-headings']],
    [
      'neither 编号 nor name',
      [sheet(['收费标准', '计算单位'], ['五元', '次'])],
      ['ledger/headings-missing'],
    ],
    [
      'no 编号, and not all that a new row needs',
      [sheet(['收费项目', '收费标准'], ['泊位费', '五元'])],
      ['ledger/headings-missing'],
    ],
    ['one column twice', [sheet([...headings, '收费标准'], fee())], ['ledger/heading-twice']],
    ['no rows', [sheet(headings)], ['ledger/no-rows']],
    ['hidden sheets alone', [{ ...sheet(...rows), hidden: true }], ['ledger/only-hidden']],
  ])('%s', (_, sheets, expected) => {
    const plan = planned('fees', sheets);
    expect(plan.errors.map(({ rule }) => rule)).toEqual(expected);
    expect([plan.rows, plan.files]).toEqual([[], []]);
  });

  test('a workbook of something else', () => {
    const plan = planned('fees', exported('permits'));
    expect(new Set(rulesOf(plan))).toContain('A2 ledger/id');
    expect(plan.warnings[0]?.fix).toBe('如果是，请把命令里的 --as 写成 lists/permits。');
    expect(planned('proofs', exported('powers')).warnings[0]?.fix).toContain('--as 写成 powers');
  });

  test('headings that are missing are named', () => {
    const plan = planned('fees', [sheet(['收费项目', '收费标准'], ['泊位费', '五元'])]);
    expect(plan.errors[0]?.message).toBe(
      '工作表“表1”缺少“计算单位”“批准文件”“收费对象”“缴入级次”“资金管理方式”“收费单位监督电话”“价格举报电话”。',
    );
  });

  test('hidden sheets are left out, hidden rows and columns are not; all are told', () => {
    const [head = [], row = []] = rows;
    const plan = planned('fees', [
      {
        ...sheet(head, row, fee({ 收费项目: '引航费' })),
        hiddenRows: new Set([2]),
        hiddenColumns: new Set([4]),
      },
      { ...sheet(head, fee({ 收费项目: '底稿' })), name: '底稿', hidden: true },
      { ...sheet(['说明'], ['略']), name: '说明' },
      { ...sheet(), name: '空表' },
    ]);
    expect(plan.rows.map(({ name }) => name)).toEqual(['泊位费', '引航费']);
    expect(plan.warnings.map(({ message }) => message).slice(0, 4)).toEqual([
      '工作表“底稿”是隐藏的，没有导入。',
      '工作表“说明”里没有认识的表头，没有导入。',
      '工作表“表1”的“收费标准”是隐藏的列，也导入了。',
      '工作表“表1”的第 3 行是隐藏的，也导入了。',
    ]);
  });

  test('errors of formulas never empty a value', () => {
    const broken = fees.map((one) => ({
      ...one,
      rows: one.rows.map((cells, index) =>
        cells.map((cell, column) =>
          index === 1 && headings[column] === '备注' ? { value: undefined, error: '#REF!' } : cell,
        ),
      ),
    }));
    const plan = planned('fees', broken);
    expect(rulesOf(plan)).toEqual(['N2 ledger/formula-error']);
    expect(plan.files).toEqual([]);
  });

  test('numbers that Excel has spoilt are not imported', () => {
    const permits = exported('permits');
    for (const [value, rule] of [
      [1.19901e30, 'workbook/digits-lost'],
      ['1.19901E+30', 'workbook/scientific'],
      [119901227310165580, 'workbook/digits-lost'],
    ] as const) {
      const plan = planned('permits', withCells(permits, [0, 2, '事项编码', value]));
      expect(rulesOf(plan)).toEqual([`D2 ${rule}`]);
      expect(plan.files).toEqual([]);
    }
    expect(permits[0]?.rows[1]?.[3]?.value).toBe(CODE);
  });

  test('cells merged downwards belong to each row', () => {
    const merged = (value: string) => ({ value, merged: true as const });
    const table = sheet(headings, fee(), fee({ 收费项目: '引航费' }));
    const rowsOf = table.rows.map((cells, index) =>
      cells.map((cell, column) => (index === 2 && column === 2 ? merged('县交通运输局') : cell)),
    );
    const copies = (rowsOf[2] ?? []).map(({ value }) => merged(String(value ?? '')));
    const plan = planned('fees', [{ ...table, rows: [...rowsOf, copies] }]);
    expect(plan.rows.map(({ id }) => id)).toEqual(['SF-18-03', 'SF-18-04']);
  });
});
