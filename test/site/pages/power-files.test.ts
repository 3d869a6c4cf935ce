import { describe, expect, test } from 'vitest';
import { citation, expectBasisCell } from './bases.ts';
import { asOf, page, read } from './built-site.ts';
import { withClass } from './html.ts';
import { hrefsIn } from './item-pages.ts';
import { agencies, type SourcePower } from './source-items.ts';
import { listed, powerParts } from './source-parts.ts';
import { plain, spreadsheet } from './spreadsheets.ts';

const ORIGIN = 'https://www.qingyu.example';

/** The sixteen columns that a 权责清单 has, and its code. */
const COLUMNS = [
  '事项编码',
  '事项名称（主项）',
  '子项名称',
  '权力类型',
  '设定依据',
  '行使主体',
  '承办机构',
  '行使层级',
  '部门职责',
  '责任事项内容',
  '责任事项依据',
  '追责对象范围',
  '追责情形',
  '法定时限',
  '承诺时限',
  '收费',
  '监督电话',
];

describe('files of the power list', () => {
  const withFiles = [powerParts.whole, ...powerParts.byAgency];

  test('stand beside the whole list and that of each agency, and its page offers them', () => {
    expect(withFiles.length).toBeGreaterThan(12);
    for (const { path } of powerParts.all) {
      const offered = withClass(page(path).tree, 'files').flatMap(hrefsIn);
      const own = withFiles.some((part) => part.path === path);
      expect(offered, path).toEqual(own ? [`${path}powers.csv`, `${path}powers.json`] : []);
    }
  });

  test('are tables of exactly the powers of the list, with every column of a 权责清单', () => {
    for (const { path, items } of withFiles) {
      const { head, table } = spreadsheet(`${path.slice(1)}powers.csv`);
      expect(head, path).toEqual(expect.arrayContaining(COLUMNS));
      expect(table.map(([number]) => Number(number))).toEqual(items.map((_, index) => index + 1));
      const codes = table.map(([, code]) => code ?? '');
      expect(codes.map(plain).toSorted(), path).toEqual(items.map(({ code }) => code).toSorted());
      // 31 digits are a number to a spreadsheet, which shows fifteen of them.
      const numbers = codes.filter((code) => !Number.isNaN(Number(code)));
      expect(numbers, path).toEqual([]);
    }
  });

  test('hold what was written of each power', () => {
    const { head, table } = spreadsheet('powers/powers.csv');
    const byCode = new Map(table.map((row) => [plain(row[1]), row]));
    for (const power of listed) {
      const { file, liability, duties, legalBasis, fees = [], subjects: tags = [] } = power;
      const row = byCode.get(power.code) ?? [];
      const cell = (name: string) => plain(row[head.indexOf(name)]);
      expect(
        {
          name: cell('事项名称（主项）'),
          subItem: cell('子项名称'),
          powerType: cell('权力类型'),
          agency: cell('行使主体'),
          functions: cell('部门职责'),
          office: cell('承办机构'),
          level: cell('行使层级'),
          authority: cell('权限内容'),
          persons: cell('追责对象范围'),
          circumstances: cell('追责情形'),
          statutoryLimit: cell('法定时限'),
          promisedLimit: cell('承诺时限'),
          fees: cell('收费'),
          supervisionPhone: cell('监督电话'),
          subjects: cell('与我有关'),
          state: cell('状态'),
          remark: cell('备注'),
          address: cell('网址'),
          duties: cell('责任事项内容').split('\n'),
        },
        file,
      ).toEqual({
        name: power.name,
        subItem: power.subItem ?? '',
        powerType: power.powerType,
        agency: agencies.get(power.agency)?.name,
        functions: agencies.get(power.agency)?.functions.join('\n'),
        office: power.office,
        level: power.level,
        authority: power.authority ?? '',
        persons: liability.persons,
        circumstances: liability.circumstances.join('\n'),
        statutoryLimit: power.statutoryLimit,
        promisedLimit: power.promisedLimit,
        fees: fees.join('、') || '不收费',
        supervisionPhone: power.supervisionPhone,
        subjects: tags.join('、'),
        state: '在清单中',
        remark: power.remark ?? '',
        address: ORIGIN + power.path,
        duties: duties.map(({ stage, content: text }, at) => `${at + 1}. ${stage}：${text}`),
      });
      expectBasisCell(cell('设定依据'), legalBasis, file);
      const bases = cell('责任事项依据').split('\n');
      expect(bases.length, file).toBe(duties.length);
      for (const [at, duty] of duties.entries()) {
        expect(bases[at]?.startsWith(`${at + 1}. `), file).toBe(true);
        for (const basis of duty.legalBasis) expect(bases[at], file).toContain(citation(basis));
      }
    }
  });

  test('tell programs the same as tables', () => {
    for (const { path, heading, items: own } of withFiles) {
      const data = JSON.parse(read(`${path.slice(1)}powers.json`));
      const { table } = spreadsheet(`${path.slice(1)}powers.csv`);
      const { items, ...rest } = data;
      expect(rest, path).toEqual({
        title: heading,
        asOf,
        count: own.length,
        dutyCount: own.flatMap(({ duties }) => duties).length,
      });
      expect(
        items.map(({ code }: SourcePower) => code),
        path,
      ).toEqual(table.map(([, code]) => plain(code)));
    }
  });

  test('give programs every power as it was written', () => {
    const { items } = JSON.parse(read('powers/powers.json')) as {
      items: readonly Record<string, unknown>[];
    };
    const byCode = new Map(items.map((item) => [item['code'], item]));
    for (const { file, path, agency, adjustments: all = [], ...written } of listed) {
      const { codeParts, ...item } = byCode.get(written.code) ?? {};
      expect(Object.values(codeParts as object).join(''), file).toBe(written.code);
      expect(item, file).toMatchObject({
        ...written,
        agency: { id: agency, name: agencies.get(agency)?.name },
        state: '在清单中',
        url: ORIGIN + path,
      });
      const told = item['adjustments'] as readonly { on: string; document: string }[];
      expect(
        told.map(({ on, document }) => [on, document]),
        file,
      ).toEqual(all.map(({ on, document }) => [on, document]));
    }
  });
});
