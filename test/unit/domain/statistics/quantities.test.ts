import { describe, expect, test } from 'vitest';
import { foldText } from '#domain/statistics/folded-text.ts';
import { quantitiesIn } from '#domain/statistics/quantities.ts';

const read = (text: string) =>
  quantitiesIn(foldText(text).text).map(({ value, unit }) => `${value} ${unit}`);

describe('quantities', () => {
  test.each([
    ['共351项', ['351 项']],
    ['共 351 项', ['351 项']],
    ['共３５１项', ['351 项']],
    ['1,234条', ['1234 条']],
    ['共2 189人', ['2189 人']],
    ['共1\u2009234\u2009567元', ['1234567 元']],
    ['2023 120件', ['2023 ', '120 件']],
    ['共93.33万件', ['933300 件']],
    ['共12.86亿元', ['1286000000 元']],
    ['20个工作日', ['20 个工作日']],
    ['331人次、61人', ['331 人次', '61 人']],
    ['分别27、15、13件', ['27 件', '15 件', '13 件']],
    ['提高25个百分点', ['25 个百分点']],
    ['单价3.5元/吨', ['3.5 元/吨']],
    ['47期220篇', ['47 期', '220 篇']],
    ['2023年12件', ['12 件']],
    ['降至120件', ['120 件']],
    ['千克：3千克', ['3 千克']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '2017年、11月、3月15日、18时30分',
    '〔2018〕5号',
    '第3条第2项',
    '3—5件',
    '3至5件',
    '10~15日',
    '5000万元至1亿元',
    '1:5',
    '3/4',
    'v2.0',
    '1.1.2',
    '0557-3022687',
    '11341702486344515H/202110-00013',
    '60周岁',
    '3号楼',
  ])('%s holds none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['约300件', 'about'],
    ['300余件', 'about'],
    ['3万余件', 'about'],
    ['300件左右', 'about'],
    ['不少于300件', 'limit'],
    ['300件以上', 'limit'],
    ['不超过300件', 'limit'],
    ['超过300件', 'limit'],
    ['通过300件', 'exact'],
    ['300件', 'exact'],
  ])('%s is %s', (text, expected) => {
    expect(quantitiesIn(text).map(({ precision }) => precision)).toEqual([expected]);
  });
});
