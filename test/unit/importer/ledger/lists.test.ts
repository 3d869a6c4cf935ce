import { describe, expect, test } from 'vitest';
import {
  feeRow as fee,
  feeHeadings as headings,
  sampleList,
  samplePath,
} from '../../../support/ledger-lists.ts';
import {
  exported,
  itemsIn,
  lineChanges,
  planned,
  rulesOf,
  sampleContent,
  sheet,
  withCells,
} from '../../../support/ledgers.ts';

const fees = exported('fees');
const FEES = samplePath('fees');

const withRow = (...rows: (string | number | undefined)[][]) =>
  fees.map((one) => ({
    ...one,
    rows: [...one.rows, ...rows.map((row) => row.map((value) => ({ value })))],
  }));

describe('rows that are new', () => {
  test('get the next 编号 of the agency, and stand behind the last', () => {
    const plan = planned('fees', withRow(fee(), fee({ 收费项目: '引航费' })));
    expect(rulesOf(plan)).toEqual([]);
    const [gone, come] = lineChanges(sampleList('fees'), plan.files[0]?.text ?? '');
    expect(gone).toEqual([]);
    expect(come.slice(0, 8)).toEqual([
      '  - id: SF-18-03',
      '    name: 泊位费',
      '    unit: 元/艘·日',
      '    standard: 每艘每日5元',
      '    approvals:',
      '      - name: 渔港收费办法',
      '        number: 东价费〔2018〕66号',
      '    payers: 停泊的船舶',
    ]);
    expect(plan.rows.slice(2).map(({ id, state }) => [id, state])).toEqual([
      ['SF-18-03', 'created'],
      ['SF-18-04', 'created'],
    ]);
  });

  test('keep a 编号 that is given', () => {
    const plan = planned('fees', withRow(fee({ 编号: 'ＳＦ—18—09' }), fee({ 收费项目: '引航费' })));
    expect(plan.rows.slice(2).map(({ id }) => id)).toEqual(['SF-18-09', 'SF-18-10']);
    expect(plan.rows[2]?.notes).toEqual([
      { address: 'A4', before: 'ＳＦ—18—09', after: 'SF-18-09' },
    ]);
  });

  test('make the file of an agency that has none', () => {
    const files = new Map([
      [FEES, sampleList('fees')],
      ['lists/proofs/county-office.yaml', 'items:\n  - id: ZM-01-04\n'],
    ]);
    const content = { ...sampleContent(), files };
    const plan = planned('fees', withRow(fee({ 收费部门: '县政府办公室' })), { content });
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.files).toMatchObject([{ path: 'lists/fees/county-office.yaml', isNew: true }]);
    expect(plan.files[0]?.text).toMatch(
      /^agency: county-office\nupdatedOn: 2026-11-22\nitems:\n {2}- id: SF-01-01\n {4}name: 泊位费\n/,
    );
  });

  test('the number of the department may come from the codes of powers', () => {
    const content = sampleContent();
    const powers = [...content.files].filter(([path]) => path.startsWith('powers/'));
    const plan = planned('fees', [sheet(headings, fee())], {
      content: { ...content, files: new Map(powers) },
    });
    expect(plan.rows.map(({ id }) => id)).toEqual(['SF-18-01']);
  });

  test.each<[string, Readonly<Record<string, string | number>>, string]>([
    ['no pattern', { 收费部门: '县政府办公室' }, 'A4 ledger/no-pattern'],
    ['no agency', { 收费部门: '' }, 'C4 ledger/agency-missing'],
    ['an agency that nobody knows', { 收费部门: '县渔业局' }, 'C4 ledger/agency'],
    ['a number that is no 编号', { 编号: 3 }, 'A4 ledger/id'],
    ['编号 of another list', { 编号: 'XK-18-03' }, 'A4 ledger/id'],
    ['编号 of an earlier row', { 编号: 'SF-18-01' }, 'A4 ledger/id-twice'],
    ['a name that has a 编号', { 收费项目: '第1件事' }, 'B4 ledger/name-known'],
    ['no name', { 收费项目: '' }, 'B4 ledger/empty'],
    ['a word that is none', { 缴入级次: '村级' }, 'H4 ledger/word'],
    [
      'a telephone number without its zeros',
      { 价格举报电话: 8802607 },
      'L4 workbook/number-in-codes',
    ],
  ])('%s', (_, changes, expected) => {
    const changed = withCells(withRow(fee(changes)), [0, 2, '备注', '新备注']);
    const plan = planned('fees', changed);
    expect(rulesOf(plan)).toEqual([expected]);
    expect(itemsIn(plan.files[0]?.text).map((item) => item['remark'])).toEqual([
      '新备注',
      '备注的内容',
    ]);
  });
});

describe('rows that are known', () => {
  test('a 编号 that was changed', () => {
    const plan = planned('fees', withCells(fees, [0, 3, '编号', 'SF-18-08']));
    expect(rulesOf(plan)).toEqual(['A3 ledger/id-renamed']);
    expect(plan.files).toEqual([]);
  });

  test('a row without 编号 that repeats another is that one', () => {
    const plan = planned('fees', withCells(fees, [0, 3, '编号', '']));
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.rows.map(({ id, state }) => [id, state])).toEqual([
      ['SF-18-01', 'unchanged'],
      ['SF-18-02', 'unchanged'],
    ]);
    const changed = withCells(fees, [0, 3, '编号', ''], [0, 3, '备注', '新备注']);
    expect(rulesOf(planned('fees', changed))).toEqual(['B3 ledger/name-known']);
  });

  test('a row that the workbook lacks is told and stays', () => {
    const [only] = fees;
    const plan = planned('fees', only ? [{ ...only, rows: only.rows.slice(0, 2) }] : []);
    expect(plan.files).toEqual([]);
    expect(plan.warnings.map(({ message }) => message)).toEqual([
      '工作簿里没有 SF-18-02 第2件事，没有删除。',
    ]);
  });

  test('a schema that is against one row leaves its file as it is', () => {
    const plan = planned(
      'fees',
      withCells(fees, [0, 2, '备注', '新备注'], [0, 3, '计算单位', '字'.repeat(61)]),
    );
    expect(rulesOf(plan)).toEqual(['ledger/neighbour', 'D3 field/too-long']);
    expect(plan.files).toEqual([]);
  });

  test('what only a whole row can break', () => {
    const proofs = exported('proofs');
    const plan = planned('proofs', withCells(proofs, [0, 2, '不适用的理由', '']));
    expect(rulesOf(plan)).toEqual(['list/reason-missing']);
    expect(plan.files).toEqual([]);
  });

  test('rows of another agency than was asked for', () => {
    const plan = planned('fees', withCells(fees, [0, 2, '备注', '新备注']), {
      agency: 'county-office',
    });
    expect(rulesOf(plan)).toEqual(['C2 ledger/other-agency', 'C3 ledger/other-agency']);
    expect(plan.files).toEqual([]);
  });

  test('the agency of a single row', () => {
    const plan = planned('fees', withCells(fees, [0, 3, '收费部门', '县政府办公室']));
    const [gone, come] = lineChanges(sampleList('fees'), plan.files[0]?.text ?? '');
    expect([gone, come]).toEqual([[], ['    agency: county-office']]);
  });

  test('some columns are enough', () => {
    const plan = planned('fees', [
      sheet(['编号', '收费标准'], ['SF-18-02', '每艘每日6元'], ['SF-18-01', '收费标准的内容']),
    ]);
    const [gone, come] = lineChanges(sampleList('fees'), plan.files[0]?.text ?? '');
    expect([gone, come]).toEqual([['    standard: 收费标准的内容'], ['    standard: 每艘每日6元']]);
  });

  test('a file that cannot be read stops the import', () => {
    const content = sampleContent({ 'lists/fees/a.yaml': 'agency: transport\n' });
    const plan = planned('fees', fees, { content });
    expect([plan.rows, plan.files]).toEqual([[], []]);
    expect(plan.errors).toMatchObject([
      { rule: 'field/missing', file: 'lists/fees/a.yaml' },
      { rule: 'field/missing', file: 'lists/fees/a.yaml' },
    ]);
  });
});
