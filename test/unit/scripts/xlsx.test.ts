import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { damagedNumber, readWorkbook } from '../../../scripts/lib/xlsx-read.ts';
import { type WorkbookXml, workbookFile, workbookParts } from '../../support/workbooks.ts';

const read = (workbook: WorkbookXml | string) => readWorkbook(workbookFile(workbook));
const valuesOf = async (workbook: WorkbookXml | string) =>
  (await read(workbook)).sheets[0]?.rows.map((row) => row.map(({ value }) => value));
describe('values', () => {
  test.each<[string, string, unknown]>([
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', '食品经营许可'],
    ['shared text in several fonts, with its reading', '<c r="A1" t="s"><v>1</v></c>', '渔港管理'],
    [
      'text in place',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>&lt;乙&gt;</t></r></is></c>',
      '甲<乙>',
    ],
    ['lines', '<c r="A1" t="inlineStr"><is><t> 甲\r\n乙_x000D_\n丙 </t></is></c>', '甲\n乙\n丙'],
    ['an escaped escape', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', '_x0041_'],
    [
      'character data and comments',
      '<c r="A1" t="str"><!-- 甲 --><v>甲<![CDATA[<乙&]]>丙<!-- -->丁</v></c>',
      '甲<乙&丙丁',
    ],
    ['prefixes and single quotes', "<x:c r='A1' t='str'><x:v>甲</x:v></x:c>", '甲'],
    ['a number', '<c r="A1"><v>0.1</v></c>', 0.1],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['the result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a day', '<c r="A1" s="1"><v>46082</v></c>', '2026-03-01'],
    ['a day in Chinese numerals', '<c r="A1" s="2"><v>46082</v></c>', '2026-03-01'],
    ['a day with a time', '<c r="A1" s="1"><v>46082.39583333</v></c>', '2026-03-01 09:30'],
    ['a time', '<c r="A1" s="3"><v>0.39583333333</v></c>', '09:30'],
    ['a day as text', '<c r="A1" t="d"><v>2026-03-01T00:00:00</v></c>', '2026-03-01'],
    ['a number with Chinese around it', '<c r="A1" s="4"><v>46082</v></c>', 46082],
  ])('%s', async (_, cell, value) => {
    const formats = ['yyyy/m/d;@', '[DBNum1][$-804]yyyy"年"m"月"d"日";@', 'h:mm;@', '"第"0"号"'];
    const sharedStrings =
      '<si><t>食品经营许可</t></si><si><r><rPr><b/></rPr><t>渔港</t></r><r><t>管理</t></r><rPh sb="0" eb="2"><t>yugang</t></rPh></si>';
    const sheets = [{ data: `<row r="1">${cell}</row>` }];
    expect(await valuesOf({ sheets, formats, sharedStrings })).toEqual([[value]]);
  });

  test.each(['1', 'true'])('days from 1904 on, date1904="%s"', async (flag) => {
    const sheets = [{ data: '<row r="1"><c r="A1" s="1"><v>44620</v></c></row>' }];
    const properties = `date1904="${flag}"`;
    expect(await valuesOf({ sheets, properties, formats: ['yyyy/m/d'] })).toEqual([['2026-03-01']]);
  });

  test('stand in the rows and columns of the sheet', async () => {
    const data =
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c><c r="D4" s="0"/></row><row r="9"><c r="A9"/></row>';
    expect(await valuesOf(data)).toEqual([
      [undefined, undefined],
      [undefined, 1],
      [undefined, undefined],
      [2, undefined],
    ]);
  });
});

describe('what Excel does not show, or shows otherwise', () => {
  const cell = (address: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${address}</t></is></c>`;
  const grid = (rows: number) =>
    Array.from(
      { length: rows },
      (_, n) =>
        `<row r="${n + 1}">${['A', 'B', 'C'].map((column) => cell(`${column}${n + 1}`)).join('')}</row>`,
    ).join('');

  test('hidden sheets, columns and rows are marked', async () => {
    const { sheets } = await read({
      sheets: [
        { name: '清单', data: grid(1) },
        { name: '底稿', state: 'hidden', data: grid(1) },
        {
          name: '甲&amp;乙',
          state: 'veryHidden',
          before: '<cols><col min="1" max="1"/><col min="2" max="16384" hidden="1"/></cols>',
          data: `${grid(1)}<row r="2" hidden="true">${cell('A2')}</row><row r="3" hidden="false">${cell('A3')}</row><row r="8" hidden="1"/>`,
        },
      ],
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['清单', false],
      ['底稿', true],
      ['甲&乙', true],
    ]);
    expect(sheets.map(({ hiddenColumns }) => [...hiddenColumns])).toEqual([[], [], [1, 2]]);
    expect(sheets.map(({ hiddenRows }) => [...hiddenRows])).toEqual([[], [], [1]]);
  });

  test('merged cells hold the value of the first downwards, not sideways', async () => {
    const data =
      `<row r="1">${cell('A1')}</row><row r="2">${cell('A2')}${cell('B2')}</row>` +
      `<row r="3"><c r="A3"/>${cell('B3')}</row><row r="4">${cell('C4')}</row>`;
    const behind =
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/><mergeCell ref="B3:C1048576"/></mergeCells>';
    const { sheets } = await read({ sheets: [{ data, behind }] });
    const merged = { merged: true };
    expect(sheets[0]?.rows).toEqual([
      [{ value: 'A1' }, {}, {}],
      [{ value: 'A2' }, { value: 'B2' }, {}],
      [{ value: 'A2', ...merged }, { value: 'B3' }, {}],
      [{ value: 'A2', ...merged }, { value: 'B3', ...merged }, { value: 'C4' }],
    ]);
  });

  test('errors and formulas without a result are told', async () => {
    const error = (address: string, text: string) =>
      `<c r="${address}" t="e"><f>X!A1</f><v>${text}</v></c>`;
    const { sheets, warnings } = await read({
      sheets: [
        {
          name: '清单',
          data: `<row r="1">${error('A1', '#REF!')}${error('B1', '#N/A')}</row><row r="2">${error('AB2', '#REF!')}<c r="AC2"><f>A1</f></c></row>`,
        },
      ],
    });
    expect(sheets[0]?.rows[1]?.[27]).toEqual({ value: undefined, error: '#REF!' });
    expect(warnings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^workbook\/error-cell .*“清单”.* A1、AB2 .*#REF!/),
      expect.stringMatching(/^workbook\/error-cell .* B1 .*#N\/A/),
      expect.stringMatching(/^workbook\/not-calculated .* AC2 /),
    ]);
  });

  test('a sheet of a chart alone is left out', async () => {
    const parts = workbookParts({ sheets: [{ data: grid(1) }, { data: '' }] });
    const relations = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
    const chart = relations.replace(
      'worksheet" Target="worksheets/sheet1',
      'chartsheet" Target="c',
    );
    const file = zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(chart) });
    expect((await readWorkbook(file)).sheets.map(({ name }) => name)).toEqual(['表2']);
  });
});

describe('numbers that Excel has spoilt', () => {
  test.each<[string | number | boolean | undefined, string, string | undefined]>([
    [119901229734092000, '名称', 'workbook/digits-lost'],
    [1e15, '', 'workbook/digits-lost'],
    [1.19901e30, '编码', 'workbook/digits-lost'],
    ['1.19901E+17', '名称', 'workbook/scientific'],
    ['1E+30', '', 'workbook/scientific'],
    [8802609, '监督电话', 'workbook/number-in-codes'],
    [7, '统一社会信用代码', 'workbook/number-in-codes'],
    [13800001111, '联系电话', 'workbook/number-in-codes'],
    [999999999999999, '金额', undefined],
    [1.5, '标准', undefined],
    ['1199012273102340924000131001000', '权力编码', undefined],
    ['E+17', '名称', undefined],
    [true, '编码', undefined],
    [undefined, '编码', undefined],
  ])('%s under “%s”: %s', (value, heading, rule) => {
    expect(damagedNumber({ value }, heading)?.rule).toBe(rule);
  });

  test('the digits that are left are quoted in full', async () => {
    const values = await read('<row r="1"><c r="A1"><v>1.1990122973409234E+17</v></c></row>');
    const cell = values.sheets[0]?.rows[0]?.[0] ?? { value: undefined };
    expect(damagedNumber(cell)?.message).toContain('“119901229734092340”');
  });
});
