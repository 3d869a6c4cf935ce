import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rowsOf } from '#portal/lists.ts';
import { LIST_IDS, LIST_KINDS } from '#schema/lists/all.ts';
import { columnLabel } from '#strings/lists.ts';
import { listCsv, listJson } from '#views/lists/files.ts';
import { OFFICE_USCC } from '../../../support/content-files.ts';
import { csvRows } from '../../../support/csv.ts';
import {
  items,
  itemText,
  listFile,
  PENALTY_CODE,
  PERMIT_CODE,
} from '../../../support/item-files.ts';
import { itemPortal, rowOf } from '../../../support/item-portal.ts';

const ORIGIN = 'https://www.qingyu.example';
const portal = itemPortal();

/** The cells of the first row of a list by the heads of their columns. */
function cells(kind: (typeof LIST_IDS)[number], of = portal): Record<string, string> {
  const [head = [], row = []] = csvRows(listCsv(kind, rowsOf(of, kind), of, ORIGIN));
  expect(row.length).toBe(head.length);
  return Object.fromEntries(head.map((label, index) => [label, row[index] ?? '']));
}

describe.each(LIST_IDS)('the table of %s', (kind) => {
  const csv = listCsv(kind, rowsOf(portal, kind), portal, ORIGIN);
  const keys = Object.keys(LIST_KINDS[kind].columns);

  test('begins with the mark of UTF-8, and has a column for each column of the list', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = csvRows(csv);
    const own = kind === 'decisions' ? ['年份', '更新日期', '网址'] : ['更新日期', '网址'];
    expect(head).toEqual([...keys.map((key) => columnLabel(kind, key)), ...own]);
    expect(rows.length).toBe(1);
  });

  test('has no empty cell for a row that states everything, and nothing of our own words', () => {
    for (const [label, cell] of Object.entries(cells(kind))) {
      expect([label, cell]).not.toEqual([label, '']);
      expect(cell).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });

  test('knows the agency, the day and the address', () => {
    const { path } = rowOf(portal, kind);
    expect(path).toMatch(new RegExp(`^/lists/${kind}/[a-z0-9-]+/$`));
    expect(cells(kind)).toMatchObject({
      [columnLabel(kind, 'agency')]: '青屿县交通运输局',
      更新日期: '2026-03-02',
      网址: ORIGIN + path,
    });
  });
});

describe('cells', () => {
  test.each([
    ['permits', '服务对象', '法人、其他组织'],
    ['permits', '受理条件', '有符合规定的船舶。\n有健全的安全管理制度。'],
    ['permits', '法定时限', '20个工作日'],
    ['permits', '到现场次数', '1'],
    ['permits', '设定依据', '《国内水路运输管理条例》第八条'],
    [
      'permits',
      '申请材料',
      '经营申请书｜必要｜原件1份｜复印件0份｜申请人自备｜表样：有\n船舶检验证书｜容缺受理｜原件0份｜复印件1份｜政府部门核发｜表样：无',
    ],
    ['fees', '批准文件', '《东屿省物价局关于渡船检验收费标准的通知》（东价费〔2018〕66号）'],
    ['services', '承诺时限', '即时'],
    ['intermediaries', '对应的审批事项', PERMIT_CODE],
    ['inspections', '抽查比例（%）', '12.5'],
    ['inspections', '配合部门', '青屿县人民政府办公室'],
    ['discretion', '对应的权力事项', PENALTY_CODE],
    ['discretion', '法定幅度', '30000—150000元'],
    [
      'discretion',
      '处罚依据',
      '《国内水路运输管理条例》第三十三条｜颁布机关：国务院｜实施时间：2013-01-01｜要旨：没有违法所得的，处三万元以上十五万元以下的罚款。',
    ],
    ['enforcement', '实施日期', '2021-07-15'],
    ['enforcers', '委托机关', '青屿县交通运输局'],
    ['decisions', '年份', '2026'],
    ['decisions', '计划决策时间', "'2026-09"],
  ] as const)('%s: %s', (kind, label, cell) => {
    expect(cells(kind)[label]).toBe(cell);
  });

  test('what a spreadsheet would calculate or shorten has an apostrophe', () => {
    const file = listFile('services');
    const other = itemPortal(
      items(
        [file, '11990122731016559T', OFFICE_USCC],
        [file, '    agency: transport', '    agency: county-office'],
        [file, 'name: 航班停航信息查询', 'name: =HYPERLINK("http://x.example")'],
        [file, 'place: 青屿码头候船厅', 'place: "@码头"'],
        [file, 'remark: 大风停航另行通知。', 'remark: "-1"'],
      ),
    );
    expect(cells('services', other)).toMatchObject({
      事项编码: `'${OFFICE_USCC}4002018001000`,
      服务事项: '\'=HYPERLINK("http://x.example")',
      办理地点: "'@码头",
      备注: "'-1",
    });
  });

  test('what is left out is an empty cell', () => {
    const file = listFile('fees');
    const other = itemPortal(items([file, '    reduction: 校渡船免收。\n', '']));
    expect(cells('fees', other)['减免规定']).toBe('');
  });
});

describe.each(LIST_IDS)('the data of %s', (kind) => {
  const data = listJson(kind, rowsOf(portal, kind), '2026-03-20', ORIGIN) as {
    readonly items: readonly Record<string, unknown>[];
  };

  test('says what it is, as JSON can say it', () => {
    expect(JSON.parse(JSON.stringify(data))).toMatchObject({
      list: kind,
      asOf: '2026-03-20',
      count: 1,
      columns: Object.keys(LIST_KINDS[kind].columns).map((key) => ({
        key,
        label: columnLabel(kind, key),
      })),
    });
  });

  test('is what the file says, word for word', () => {
    const [written] = parse(itemText(listFile(kind))).items;
    const { agency, year, updatedOn, url, ...rest } = data.items[0] ?? {};
    expect({ ...rest, agency: 'transport' }).toEqual(written);
    expect(agency).toEqual({ id: 'transport', name: '青屿县交通运输局' });
    expect(year).toBe(kind === 'decisions' ? 2026 : undefined);
    expect([updatedOn, url]).toEqual(['2026-03-02', ORIGIN + rowOf(portal, kind).path]);
  });
});
