import { describe, expect, test } from 'vitest';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { TRANSPORT_USCC } from '../../../support/content-files.ts';
import {
  CHECK_CODE,
  CHECK_FILE,
  PERMIT_CODE,
  PERMIT_FILE,
  POWER_FILES,
} from '../../../support/ledger-powers.ts';
import {
  exported,
  lineChanges,
  planned,
  cellsOf as row,
  rulesOf,
  sampleContent,
  withCells,
} from '../../../support/ledgers.ts';

const [ITEM, DUTIES, STEPS, ADJUSTMENTS] = [0, 1, 2, 3];
const sheets = exported('powers');
const permit = POWER_FILES[PERMIT_FILE] ?? '';
type Change = Parameters<typeof withCells>[1];

/** A sheet with rows put in, taken out or moved. */
function withRows(
  sheet: number,
  change: (rows: (typeof sheets)[number]['rows']) => (typeof sheets)[number]['rows'],
) {
  return sheets.map((one, index) => (index === sheet ? { ...one, rows: change(one.rows) } : one));
}
const dataOf = (plan: ReturnType<typeof planned>) =>
  parseStrictYaml(plan.files[0]?.text ?? '').data as Record<string, Record<string, unknown>[]>;

describe('rows of one power', () => {
  const added = row(PERMIT_CODE, '', '核查', '审查', '现场核查。', 2, '运输科', '核查岗', '', '');

  test('a step put between others without a number comes behind the one above', () => {
    const plan = planned(
      'powers',
      withRows(STEPS, (rows) => rows.toSpliced(2, 0, added)),
    );
    expect(rulesOf(plan)).toEqual([]);
    const [gone, come] = lineChanges(permit, plan.files[0]?.text ?? '');
    expect(gone).toEqual([]);
    expect(come).toEqual([
      '  - name: 核查',
      '    stage: 审查',
      '    does: 现场核查。',
      '    days: 2',
      '    office: 运输科',
      '    post: 核查岗',
    ]);
    expect(plan.rows.filter(({ state }) => state === 'created').map(({ name }) => name)).toEqual([
      '核查',
    ]);
  });

  test('a step whose row is gone goes, and the report says so', () => {
    const plan = planned(
      'powers',
      withRows(STEPS, (rows) => rows.toSpliced(2, 1)),
    );
    expect(dataOf(plan)['steps']?.map(({ name }) => name)).toEqual(['受理', '决定']);
    expect(plan.rows[0]?.changes).toEqual([{ label: '办理步骤', before: '专家评审', after: '' }]);
  });

  test('a step that goes is not taken for the next one, which was changed', () => {
    const rest = withRows(STEPS, (rows) =>
      rows
        .toSpliced(1, 1)
        .map((cells) =>
          cells[2]?.value === '专家评审' ? cells.with(7, { value: '评议岗' }) : cells,
        ),
    );
    const plan = planned('powers', rest);
    expect(plan.rows[0]?.changes).toEqual([{ label: '办理步骤', before: '受理', after: '' }]);
    expect(plan.rows.filter(({ state }) => state === 'updated').map(({ name }) => name)).toEqual([
      '客运许可',
      '专家评审',
    ]);
  });

  test('序号 counts, not the order of the rows', () => {
    const turned = withRows(STEPS, ([head = [], ...rows]) => [head, ...rows.toReversed()]);
    expect(planned('powers', turned).files).toEqual([]);
    const plan = planned('powers', withCells(sheets, [STEPS, 4, '序号', 1.5]));
    expect(dataOf(plan)['steps']?.map(({ name }) => name)).toEqual(['受理', '决定', '专家评审']);
  });

  test('序号 given twice', () => {
    const plan = planned('powers', withCells(sheets, [STEPS, 4, '序号', 1]));
    expect(rulesOf(plan)).toEqual(['B4 ledger/order-twice']);
    expect(plan.files).toEqual([]);
  });

  test('sheets that are missing leave their parts alone', () => {
    const plan = planned('powers', withCells(sheets.slice(0, 1), [ITEM, 2, '承办机构', '水运科']));
    expect(lineChanges(permit, plan.files[0]?.text ?? '')[0]).toEqual(['office: 运输科']);
    expect(plan.warnings).toEqual([]);
  });

  test('the steps alone', () => {
    const plan = planned('powers', withCells(sheets, [STEPS, 4, '岗位', '签批岗']).slice(2, 3));
    expect(lineChanges(permit, plan.files[0]?.text ?? '')[0]).toEqual(['    post: 审批岗']);
  });

  test('a part without a row is left alone and told', () => {
    const rest = withRows(DUTIES, (rows) => rows.filter((cells) => cells[0]?.value !== CHECK_CODE));
    const plan = planned('powers', rest);
    expect(plan.files).toEqual([]);
    expect(plan.warnings.map(({ message }) => message)).toEqual([
      `“责任事项”表里没有 ${CHECK_CODE} 渡口，这一部分没有改。`,
    ]);
  });

  test('a row that cannot be read leaves the whole power as it is, and no other', () => {
    const plan = planned(
      'powers',
      withCells(
        sheets,
        [ITEM, 2, '承办机构', '水运科'],
        [ITEM, 3, '承办机构', '法规科'],
        [STEPS, 4, '环节', '盖章'],
      ),
    );
    expect(rulesOf(plan)).toEqual(['ledger/neighbour', 'D4 ledger/word']);
    expect(plan.files.map(({ path }) => path)).toEqual([CHECK_FILE]);
  });

  test.each<[string, Change, string]>([
    ['the schema: length', [DUTIES, 2, '环节', '字'.repeat(21)], 'C2 field/too-long'],
    ['the schema: half days', [STEPS, 3, '时限（工作日）', 0.7], 'F3 field/out-of-range'],
    ['the schema: across cells', [ADJUSTMENTS, 3, '变更以前', ''], 'adjustment/field'],
    ['a promise in days', [ITEM, 2, '承诺时限', '8日'], 'K2 power/limit'],
    ['empty', [STEPS, 2, '做什么', ''], 'E2 ledger/empty'],
    ['another agency', [ITEM, 2, '行使主体', '县政府办公室'], 'E2 ledger/fixed'],
    [
      'a code that nobody has',
      [STEPS, 2, '事项编码', `${TRANSPORT_USCC}4000118002000`],
      'A2 ledger/unknown-power',
    ],
    ['no code', [STEPS, 2, '事项编码', ''], 'A2 ledger/code-missing'],
    ['a code that Excel has spoilt', [STEPS, 2, '事项编码', 1.19901e30], 'A2 workbook/digits-lost'],
    ['a code as Excel shows it', [STEPS, 2, '事项编码', '1.19901E+30'], 'A2 workbook/scientific'],
    [
      'a telephone number without its zeros',
      [ITEM, 2, '监督电话', 8802000],
      'Q2 workbook/number-in-codes',
    ],
  ])('%s', (_, change, expected) => {
    const plan = planned('powers', withCells(sheets, change));
    expect(rulesOf(plan).join()).toContain(expected);
    expect(
      plan.files.filter(({ path }) => path === PERMIT_FILE && !expected.startsWith('A')),
    ).toEqual([]);
  });
});

test('a power that the workbook lacks is told and stays', () => {
  const plan = planned(
    'powers',
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((cells) => cells[0]?.value !== CHECK_CODE),
    })),
  );
  expect(plan.files).toEqual([]);
  expect(plan.warnings.map(({ message }) => message)).toEqual([
    `工作簿里没有 ${CHECK_CODE} 渡口，没有删除。`,
  ]);
});

test('one power in two rows', () => {
  const [first = sheets[0], ...rest] = sheets;
  const twice = first && { ...first, rows: [...first.rows, first.rows[1] ?? []] };
  const plan = planned('powers', twice ? [twice, ...rest] : []);
  expect(rulesOf(plan)).toEqual(['A4 ledger/id-twice']);
});

test('a file that cannot be read stops the import', () => {
  const content = sampleContent({ [PERMIT_FILE]: permit.replace('行政许可\n', '许可\n') });
  const plan = planned('powers', sheets, { content });
  expect(plan.rows).toEqual([]);
  expect(plan.errors).toMatchObject([{ rule: 'field/not-allowed', file: PERMIT_FILE }]);
});
