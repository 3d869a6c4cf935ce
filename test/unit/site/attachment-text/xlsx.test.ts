import { describe, expect, test } from 'vitest';
import { extract } from '#site/attachment-text/extract.ts';
import { shownNumber } from '#site/attachment-text/number-format.ts';
import { type WorkbookXml, workbookFile } from '../../../support/workbooks.ts';

const textOf = async (workbook: WorkbookXml | string) =>
  (await extract(workbookFile(workbook), 'xlsx')).text;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('the text of a workbook', () => {
  test.each<[string, WorkbookXml | string, string]>([
    [
      'names of sheets, and a line for a row',
      {
        sheets: [
          { name: '公交&amp;渡船', data: row(inline('线路'), inline('票价')) + row(inline('1路')) },
          { name: '说明', data: '' },
        ],
      },
      '公交&渡船\n线路\t票价\n1路\n说明',
    ],
    [
      'shared texts, without how they are read',
      {
        sheets: [{ data: row('<c t="s"><v>1</v></c>', '<c t="s"><v>0</v></c>') }],
        sharedStrings:
          '<si><t>东汐</t></si><si><r><t>青</t></r><r><t>屿</t></r><rPh sb="0" eb="1"><t>ao</t></rPh></si>',
      },
      '表1\n青屿\t东汐',
    ],
    [
      'results of formulas, not the formulas',
      row(
        '<c><f>SUM(A1:A3)</f><v>285</v></c>',
        '<c t="str"><f>A1&amp;"名"</f><v>合计</v></c>',
        '<c><f>B1</f></c>',
        '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ),
      '表1\n285\t合计',
    ],
    [
      'days, shares and amounts as they are shown',
      {
        formats: ['yyyy"年"m"月"d"日"', '0.00%', '#,##0.00', '000000'],
        sheets: [
          {
            data: row(
              '<c s="1"><v>46188</v></c>',
              '<c s="2"><v>0.9815</v></c>',
              '<c s="3"><v>1234.5</v></c>',
              '<c s="4"><v>42</v></c>',
            ),
          },
        ],
      },
      '表1\n2026年6月15日\t98.15%\t1,234.50\t000042',
    ],
    [
      'days of the calendar that begins in 1904',
      {
        properties: 'date1904="1"',
        formats: ['yyyy-mm-dd'],
        sheets: [{ data: row('<c s="1"><v>44726</v></c>') }],
      },
      '表1\n2026-06-15',
    ],
    [
      'a heading over two lines',
      row(inline('所属\n乡镇'), inline('Tel\r\nFax')),
      '表1\n所属乡镇\tTel Fax',
    ],
    ['a line end by its number', row(inline('第一_x000D_\n第二')), '表1\n第一第二'],
    [
      'nothing that is hidden',
      {
        sheets: [
          {
            before: '<cols><col min="2" max="3" hidden="1"/></cols>',
            data: `${row('<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>', '<c r="D1"><v>4</v></c>')}<row hidden="1"><c><v>5</v></c></row>`,
          },
          { name: '内部', state: 'hidden', data: row(inline('身份证号')) },
          { name: '更深', state: 'veryHidden', data: row(inline('身份证号')) },
        ],
      },
      '表1\n1\t4',
    ],
  ])('%s', async (_, workbook, expected) => {
    expect(await textOf(workbook)).toBe(expected);
  });
});

describe('a number as a cell shows it', () => {
  test.each<[number, string, string]>([
    [0.1 + 0.2, 'General', '0.3'],
    [990122198001011, 'General', '990122198001011'],
    [-3, '0;(0)', '(3)'],
    [-3.456, '0.0', '-3.5'],
    [0, '0;-0;"无"', '无'],
    [1.5, '0.0"万元"', '1.5万元'],
    [12345678, '#,##0,', '12,346'],
    [100, '[$¥-804]#,##0.00', '¥100.00'],
    [3, '[Red]0', '3'],
    [3, '"第"0"批"', '第3批'],
    [46188.3958333, 'yyyy/m/d h:mm', '2026/6/15 9:30'],
    [0.3958333, 'h:mm', '9:30'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [46188, '[$-804]yyyy"年"m"月";@', '2026年6月'],
    [46188, 'yy-mm-dd', '26-06-15'],
    [-1, 'yyyy-mm-dd', '-1'],
    [0.5, '# ?/?', '0.5'],
    [1, '@', '1'],
  ])('%d as %s', (value, format, shown) => {
    expect(shownNumber(value, format, 1900)).toBe(shown);
  });
});
