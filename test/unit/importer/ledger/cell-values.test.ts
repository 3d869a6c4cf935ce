import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellTextOf, textIn } from '#importer/ledger/cell-text.ts';
import { valueOfCell } from '#importer/ledger/cell-values.ts';
import { listTable } from '#importer/ledger/list-tables.ts';
import { powerTables } from '#importer/ledger/power-tables.ts';
import type { CellColumn, LedgerKind, LedgerTable } from '#importer/ledger/types.ts';
import { cellOf } from '#schema/cells.ts';
import { LIST_IDS, LIST_KINDS } from '#schema/lists/all.ts';
import * as lists from '#strings/vocabulary-lists.ts';
import { POWER_TYPES, STAGES } from '#strings/vocabulary-powers.ts';
import { agencyNames, anyRaw } from '../../../support/ledger-values.ts';

const tables: LedgerTable[] = [...LIST_IDS.map(listTable), ...Object.values(powerTables)];
const columns = tables.flatMap((table) =>
  table.columns.map((column) => [`${table.name}/${column.label}`, column] as const),
);

test.each(columns)('what is written for %s is read back', (_, column) => {
  fc.assert(
    fc.property(anyRaw(column), (raw) => {
      const cell = textIn(cellTextOf(column, raw, agencyNames.nameOf));
      expect(valueOfCell(column, cell, agencyNames)).toEqual({ value: raw });
    }),
    { numRuns: 40 },
  );
});

test.each(LIST_IDS)('cells of the list %s are those of the tables of the portal', (kind) => {
  for (const [key, column] of Object.entries(LIST_KINDS[kind].columns)) {
    if (key === 'id') continue;
    fc.assert(
      fc.property(anyRaw(column), (raw) => {
        const parsed = column.schema.safeParse(raw);
        fc.pre(parsed.success);
        if (column.kind === 'percent') fc.pre((raw as number) >= 1);
        const shown = cellOf(column, parsed.data, agencyNames.nameOf);
        expect(cellTextOf(column, raw, agencyNames.nameOf), key).toBe(shown);
      }),
      { numRuns: 20 },
    );
  }
});

test('every kind of cell is in some table', () => {
  const kinds = new Set(columns.map(([, { kind }]) => kind));
  expect([...kinds].sort()).toEqual(
    Object.keys({
      agencies: 1,
      agency: 1,
      approvals: 1,
      basis: 1,
      code: 1,
      codes: 1,
      day: 1,
      former: 1,
      ids: 1,
      limit: 1,
      lines: 1,
      materials: 1,
      month: 1,
      names: 1,
      number: 1,
      onward: 1,
      percent: 1,
      range: 1,
      text: 1,
      tiers: 1,
      word: 1,
      words: 1,
    } satisfies Record<LedgerKind, 1>),
  );
});

const read = (column: CellColumn | LedgerKind, text: string) => {
  const reading = valueOfCell(
    typeof column === 'string' ? { kind: column } : column,
    text,
    agencyNames,
  );
  return 'finding' in reading ? reading.finding.rule : reading.value;
};
const word = (words: Readonly<Record<string, string>>): CellColumn => ({ kind: 'word', words });

describe('what ledgers write', () => {
  test.each<[CellColumn | LedgerKind, string, unknown]>([
    ['limit', '20 工作日', '20个工作日'],
    ['limit', '２０个工作日', '20个工作日'],
    ['limit', '二十个工作日', '20个工作日'],
    ['limit', '20个工作日内', '20个工作日'],
    ['limit', '自受理之日起20个工作日内', '20个工作日'],
    ['limit', '20天', '20日'],
    ['limit', '三个月', '3个月'],
    ['limit', '1年', '12个月'],
    ['limit', '当场办结', '即时'],
    ['limit', '无', '无规定'],
    ['limit', '/', '无规定'],
    ['limit', '20', 'ledger/limit'],
    ['limit', '0个月', 'ledger/limit'],
    ['limit', '尽快', 'ledger/limit'],
    ['limit', '20个工作日（不含公告）', 'ledger/limit'],
    ['number', '１２', 12],
    ['number', '1,200人', 1200],
    ['number', '三次', 3],
    ['number', '当日', 0],
    ['number', '0.5个工作日', 0.5],
    ['number', '若干', 'ledger/number'],
    ['number', '-1', 'ledger/number'],
    ['percent', '5%', 5],
    ['percent', '５％', 5],
    ['percent', '百分之五', 5],
    ['percent', '0.5%', 0.5],
    ['percent', '0.05', 'ledger/percent'],
    ['percent', '多数', 'ledger/number'],
    ['day', '2026/3/1', '2026-03-01'],
    ['day', '2026年3月1日', '2026-03-01'],
    ['day', '自2026年3月1日起施行', '2026-03-01'],
    ['day', '二〇二六年三月一日', '2026-03-01'],
    ['day', '2026-02-30', 'ledger/day'],
    ['day', '2026年3月', 'ledger/day'],
    ['day', '46082', 'ledger/day'],
    ['month', '2026年9月', '2026-09'],
    ['month', '2026.9', '2026-09'],
    ['month', '2026-09-01', '2026-09'],
    ['month', '2026-09-15', 'ledger/month'],
    ['month', '2026-13', 'ledger/month'],
    ['month', '三季度', 'ledger/month'],
    ['code', ' 1199012273102340924000131001000 ', '1199012273102340924000131001000'],
    ['code', '’1199012273101655９t4000118001000', '1199012273101655' + '9T4000118001000'],
    ['ids', 'SF—31—01，sf-31-02', ['SF-31-01', 'SF-31-02']],
    ['ids', '不收费', undefined],
    ['names', '餐饮；海岛民宿\n水路客运', ['餐饮', '海岛民宿', '水路客运']],
    ['agencies', '青屿县交通运输局，青屿县市场监督管理局', ['transport', 'market-regulation']],
    ['agency', '县水务局', 'ledger/agency'],
    ['lines', '1.甲证齐全\n2.场所固定', ['甲证齐全', '场所固定']],
    ['lines', '（一）甲证齐全；\n（二）场所固定。', ['甲证齐全；', '场所固定。']],
    ['lines', '2.5米以上\n3.5米以下', ['2.5米以上', '3.5米以下']],
    ['lines', '甲；乙', ['甲；乙']],
    ['text', ' 甲\u200b乙\u00a0丙 ', '甲乙 丙'],
    [word(lists.YES_NO), '是', '有'],
    [word(lists.APPLICABILITIES), '否', '不适用'],
    [word(lists.OPENNESSES), '√', '公开'],
    [word(lists.QUALIFICATION_CATEGORIES), '准入', '准入类'],
    [word(POWER_TYPES), '许可', '行政许可'],
    [word(POWER_TYPES), '行政', 'ledger/word'],
    [word(STAGES), '受理', '受理立案'],
    [word(lists.FUND_LEVELS), '是', 'ledger/word'],
    [word(lists.HANDLINGS), '急办件', 'ledger/word'],
    [
      { kind: 'words', words: lists.CLIENTS },
      '自然人，法人/其他组织',
      ['自然人', '法人', '其他组织'],
    ],
    ['range', '1000-3000元', { unit: '元', min: 1000, max: 3000 }],
    ['range', '1万元以上10万元以下', { unit: '元', min: 10_000, max: 100_000 }],
    ['range', '1—10万元', { unit: '元', min: 10_000, max: 100_000 }],
    ['range', '5000—1万元', { unit: '元', min: 5000, max: 10_000 }],
    ['range', '１—５倍(货值金额)', { unit: '倍', min: 1, max: 5, of: '货值金额' }],
    ['range', '1000元—3倍', 'ledger/range'],
    ['range', '1000—3000', 'ledger/range'],
    ['range', '酌情', 'ledger/range'],
    [
      'tiers',
      '较轻|0-1万|首次|处1万元以下罚款',
      [{ grade: '较轻', circumstances: '首次', from: 0, to: 10_000, penalty: '处1万元以下罚款' }],
    ],
    ['tiers', '较轻｜1000—2000｜首次', 'ledger/tier'],
    ['tiers', '很轻｜1000—2000｜首次｜罚', 'ledger/word'],
    [
      'materials',
      '身份证｜必要｜原件１份｜复印件：一份｜申请人自备｜表样：否',
      [
        {
          name: '身份证',
          necessity: '必要',
          originals: 1,
          copies: 1,
          source: '申请人自备',
          form: '无',
        },
      ],
    ],
    ['materials', '身份证、营业执照', 'ledger/material'],
    [
      'onward',
      '材料齐全(通过)->现场核查',
      [{ answer: '材料齐全', outcome: '通过', to: '现场核查' }],
    ],
    ['onward', '⇒ 办结', '办结'],
    ['onward', '办结', 'ledger/onward'],
    ['onward', '齐全（同意）→决定', 'ledger/word'],
    ['former', '承诺时限:12 工作日', { promisedLimit: '12个工作日' }],
    ['former', '事项名称（主项）：餐饮登记', { name: '餐饮登记' }],
    ['former', '负责人：某', 'ledger/former'],
    ['former', '承诺时限：很久', 'ledger/limit'],
  ])('%s “%s”', (column, text, expected) => {
    expect(read(column, text)).toEqual(expected);
  });

  test('nothing, and blanks that nobody sees, are no value', () => {
    for (const text of ['', ' ', '\u200b', '\u00a0\n']) expect(read('basis', text)).toBeUndefined();
  });
});
