import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isoDate } from '#domain/date.ts';
import { POWER_COLUMNS } from '#strings/powers.ts';
import { powersCsv, powersJson } from '#views/powers/files.ts';
import { AS_OF, OFFICE_USCC } from '../../../support/content-files.ts';
import { csvRows } from '../../../support/csv.ts';
import {
  HANDED_DOWN,
  ITEM_FILES,
  itemText,
  PERMIT,
  PERMIT_CODE,
  SUB_ITEM,
} from '../../../support/item-files.ts';
import { itemPortal, powerIn } from '../../../support/item-portal.ts';

const ORIGIN = 'https://www.qingyu.example';
const portal = itemPortal();

/** The cells of one power by the heads of their columns. */
function cells(file: string, asOf = AS_OF, of = portal): Record<string, string> {
  const [head = [], row = []] = csvRows(powersCsv([powerIn(of, file)], asOf, ORIGIN));
  expect(row.length).toBe(head.length);
  return Object.fromEntries(head.map((label, index) => [label, row[index] ?? '']));
}

describe('the table of powers', () => {
  const csv = powersCsv(portal.powers, AS_OF, ORIGIN);

  test('begins with the mark of UTF-8, and has every field of a power list', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = csvRows(csv);
    expect(head).toEqual(Object.values(POWER_COLUMNS));
    expect(rows.map(([number]) => number)).toEqual(
      portal.powers.map((_, index) => String(index + 1)),
    );
    expect(csv).not.toMatch(/undefined|null|\[object|NaN/);
  });

  test('says of a permit what its file says', () => {
    expect(cells(PERMIT)).toEqual({
      序号: '1',
      事项编码: PERMIT_CODE,
      '事项名称（主项）': '水路旅客运输业务经营许可',
      子项名称: '',
      权力类型: '行政许可',
      设定依据:
        '《国内水路运输管理条例》（国务院令第625号）第八条｜颁布机关：国务院｜实施时间：2013-01-01｜要旨：经营水路运输业务要经过批准，二十个工作日内作出决定。',
      行使主体: '青屿县交通运输局',
      承办机构: '水路运输科',
      行使层级: '县级',
      权限内容: '县内岛际航线的水路旅客运输业务。',
      部门职责: '负责全县轮渡和公路管理。',
      责任事项内容:
        '1. 受理：公示许可的条件、程序、期限和材料目录。\n2. 决定：依法作出决定，不予许可的说明理由。',
      责任事项依据:
        '1. 《中华人民共和国行政许可法》第三十条\n2. 《中华人民共和国行政许可法》第三十八条',
      追责对象范围: '直接负责的主管人员和其他直接责任人员',
      追责情形: '对符合条件的申请不予受理的\n对不符合条件的申请人准予许可的',
      法定时限: '20个工作日',
      承诺时限: '8个工作日',
      收费: 'SF-18-01',
      监督电话: '0000-8802009',
      办理流程: '受理→审查→船舶检验→决定→送达',
      与我有关: '水路客运',
      状态: '在清单中',
      备注: '城区渡口由轮渡公司申请。',
      网址: `${ORIGIN}/powers/transport/000118001000/`,
    });
  });

  test('has a sub item beside its main item, and says what is free', () => {
    expect(cells(SUB_ITEM)).toMatchObject({
      '事项名称（主项）': '岛际航线备案',
      子项名称: '新设航线备案',
      收费: '不收费',
      法定时限: '无规定',
      承诺时限: '即时',
    });
  });

  test('says what a power was on another day, and that it has gone', () => {
    const before = itemPortal(ITEM_FILES, isoDate('2025-04-13'));
    expect(cells(PERMIT, isoDate('2025-04-13'), before)['承诺时限']).toBe('12个工作日');
    expect(cells(PERMIT, isoDate('2024-06-02'), before)['状态']).toBe('2024-06-03 起列入清单');
    expect(cells(HANDED_DOWN)['状态']).toBe('2025-04-14 起下放，已经不在清单中');
    expect(cells(HANDED_DOWN, isoDate('2025-04-13'), before)['状态']).toBe('在清单中');
  });

  test('a code of digits alone has an apostrophe, and so has what would be calculated', () => {
    const path = 'powers/county-office/备案.yaml';
    const text = itemText(SUB_ITEM)
      .replace('11990122731016559T', OFFICE_USCC)
      .replace('name: 岛际航线备案', 'name: =1+1')
      .replace('supervisionPhone:', 'remark: "@备注"\nsupervisionPhone:');
    const other = itemPortal({ ...ITEM_FILES, [path]: text });
    expect(cells(path, AS_OF, other)).toMatchObject({
      事项编码: `'${OFFICE_USCC}4001018003001`,
      '事项名称（主项）': "'=1+1",
      备注: "'@备注",
    });
  });
});

describe('the data of powers', () => {
  const data = powersJson('权责清单', portal.powers, { portal, asOf: AS_OF, origin: ORIGIN }) as {
    readonly items: readonly Record<string, unknown>[];
  };
  const dataOf = (file: string) => data.items[portal.powers.indexOf(powerIn(portal, file))] ?? {};

  test('counts powers and duties', () => {
    expect(data).toMatchObject({
      title: '权责清单',
      asOf: '2026-03-20',
      count: 7,
      dutyCount: 8,
    });
  });

  test.each(Object.keys(ITEM_FILES).filter((file) => file.startsWith('powers/')))(
    '%s says what its file says, word for word',
    (file) => {
      const { adjustments: _, ...written } = parse(itemText(file));
      const { agency, codeParts, state, listedFrom, listedUntil, url, adjustments, ...said } =
        JSON.parse(JSON.stringify(dataOf(file)));
      expect(said).toEqual(written);
      expect(agency.id).toBe(file.split('/')[1]);
      expect(Object.values(codeParts).join('')).toBe(written.code);
      expect(url).toBe(ORIGIN + powerIn(portal, file).path);
      expect([typeof state, Array.isArray(adjustments)]).toEqual(['string', true]);
      expect(listedUntil ?? listedFrom ?? '').toMatch(/^(\d{4}-\d\d-\d\d)?$/);
    },
  );

  test('has the adjustments in words, with their documents', () => {
    expect(JSON.parse(JSON.stringify(dataOf(PERMIT)['adjustments']))).toEqual([
      {
        on: '2024-06-03',
        action: '新增',
        note: '列入清单。',
        was: [],
        document: '青政办发〔2025〕9号',
      },
      {
        on: '2025-04-14',
        action: '变更',
        note: '承诺时限由12个工作日压缩为8个工作日。',
        was: ['承诺时限原为“12个工作日”'],
        document: '青政办发〔2025〕9号',
      },
    ]);
    expect(dataOf(HANDED_DOWN)).toMatchObject({
      listedUntil: '2025-04-14',
      adjustments: [{ action: '下放', to: '由北港镇人民政府承接' }],
    });
  });
});
