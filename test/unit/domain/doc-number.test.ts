import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  docNumberKey,
  formatDocNumber,
  parseDocNumber,
  suggestDocNumber,
} from '#domain/doc-number.ts';

describe('one number in every surface form', () => {
  test.each([
    '嵊政办发〔2022〕70号',
    '嵊政办发[2022]70号',
    '嵊政办发［2022］70号',
    '嵊政办发（2022）70号',
    '嵊政办发(2022)70号',
    '嵊政办发【2022】70号',
    '嵊政办发﹝2022﹞70号',
    '嵊政办发〈2022〉70号',
    '嵊政办发<2022>70号',
    '嵊政办发{2022}70号',
    '嵊政办发〖2022〗70号',
    '嵊政办发〔2022]70号',
    '嵊政办发〔2022年〕70号',
    '嵊政办发2022年70号',
    '嵊政办发2022年第70号',
    '嵊政办发2022第70号',
    '嵊政办发 2022 70',
    '嵊政办发 2022 70号',
    '嵊政办发2022-70号',
    '嵊政办发2022—70号',
    '嵊政办发〔2022〕第70号',
    '嵊政办发〔2022〕70',
    '嵊政办发〔2022〕070号',
    '嵊政办发〔2022〕0070号',
    '嵊政办发〔２０２２〕７０号',
    '嵊政办发［２０２２］第０７０號',
    ' 嵊政办发 〔 2022 〕 70 号 ',
    '嵊　政　办　发〔2022〕70号',
    '嵊政办发\u00a0〔2022〕\u200b70号',
    '嵊政办发〔2022〕\n70号',
    '\ufeff嵊政办发〔2022〕70号',
  ])('%j', (text) => {
    expect(parseDocNumber(text)).toEqual({
      kind: 'standard',
      prefix: '嵊政办发',
      year: 2022,
      serial: 70,
    });
    expect(docNumberKey(text)).toBe('嵊政办发-2022-70');
  });
});

describe('real numbers in their right form stay as they are', () => {
  test.each([
    '嵊政办发〔2022〕70号',
    '国办公开办函〔2021〕30号',
    '豫0923环罚决字〔2024〕7号',
    '曲水府发〔2023〕21号',
    '延政〔2023〕61号',
    '邯政办规〔2018〕9号',
    '国办发明电〔2025〕7号',
    '和政发〔2020〕1号',
    '公（交）管〔2019〕3号',
    '青政发〔2026〕1234号',
    '青屿县人民政府令第12号',
    '国务院令第711号',
    '青屿县财政局公告2023年第8号',
    '交通运输部令2022年第12号',
    '青屿县公安局通告2024年第1号',
    '〔2019〕4号',
  ])('%s', (text) => {
    const number = parseDocNumber(text);
    expect(number && formatDocNumber(number)).toBe(text);
  });
});

test.each([
  ['〔2019〕第4号', '〔2019〕4号'],
  ['陵政发[2019 ]20号', '陵政发〔2019〕20号'],
  ['石政办发﹝2021﹞8号', '石政办发〔2021〕8号'],
  ['五政办通(2018)38号', '五政办通〔2018〕38号'],
  ['通政辦函〔2025〕2號', '通政辦函〔2025〕2号'],
  ['国务院令（第711号）', '国务院令第711号'],
  ['国务院令 第 711 号', '国务院令第711号'],
  ['国务院令第七百一十一号', '国务院令第711号'],
  ['青屿县人民政府令第十二号', '青屿县人民政府令第12号'],
  ['公告（2023年第8号）', '公告2023年第8号'],
  ['公告2023年8号', '公告2023年第8号'],
  ['公告〔2023〕第8号', '公告〔2023〕8号'],
])('%s is written %s', (text, expected) => {
  const number = parseDocNumber(text);
  expect(number && formatDocNumber(number)).toBe(expected);
});

describe('no document number', () => {
  test.each([
    '',
    ' ',
    '号',
    '70号',
    '2022年70号',
    '嵊政办发',
    '嵊政办发〔2022〕',
    '嵊政办发〔2022〕号',
    '嵊政办发〔2022〕0号',
    '嵊政办发〔22〕70号',
    '嵊政办发〔20221〕70号',
    '嵊政办发〔1822〕70号',
    '嵊政办发〔2022〕70号和青政发〔2022〕7号',
    '关于印发《办法》的通知（嵊政办发〔2022〕70号）',
    '（已废止）微政办字〔2019〕24号',
    '根据县政府常务会议审议通过的决定嵊政办发〔2022〕70号',
    '阜委发〔20177号',
    '嵊政办发202270号',
    '2022-12-27',
    '2022年12月27日',
    'TCXXGK-2020-011721',
    'HFGS—2017—9',
    'CSDR—2022—00004',
    '11330922090963010M/2022-29756',
    '第12号',
    '令',
    '嵊政办发〔2022〕70号'.repeat(10),
  ])('%j', (text) => {
    expect(parseDocNumber(text)).toBeUndefined();
    expect(docNumberKey(text)).toBeUndefined();
  });
});

test.each([
  ['青政发〔2022〕7号', '青政办发〔2022〕7号'],
  ['青政发〔2022〕7号', '青政发〔2021〕7号'],
  ['青政发〔2022〕7号', '青政发〔2022〕70号'],
  ['青屿县人民政府令第7号', '青屿县人民政府令2007年第7号'],
])('%s and %s are different numbers', (a, b) => {
  expect(docNumberKey(a)).not.toBe(docNumberKey(b));
});

test.each([
  ['公告2023年第8号', '公告〔2023〕8号'],
  ['国务院令第711号', '国务院令第七百一十一号'],
])('%s and %s are the same number', (a, b) => {
  expect(docNumberKey(a)).toBe(docNumberKey(b));
});

describe('a damaged number is guessed', () => {
  test.each([
    ['阜委发〔20177号', ['阜委发〔2017〕7号']],
    ['阜政办发〔201842号', ['阜政办发〔2018〕42号']],
    ['〔201842号', ['〔2018〕42号']],
    ['〔2012105号', ['〔2012〕105号']],
    ['长县政发〔20226', ['长县政发〔2022〕6号']],
    ['牟政办发〔201746', ['牟政办发〔2017〕46号']],
    ['曲水府发〔202321', ['曲水府发〔2023〕21号']],
    ['怀政办〔202215', ['怀政办〔2022〕15号']],
    ['阜委发2017〕7号', ['阜委发〔2017〕7号']],
    ['阜委发20177号', ['阜委发〔2017〕7号']],
    ['阜委发〔2017 7号', ['阜委发〔2017〕7号']],
    ['阜委发〔20177〕号', ['阜委发〔2017〕7号']],
    ['阜委发〔201〕77号', ['阜委发〔2017〕7号']],
    ['阜委发〔217〕7号', ['阜委发〔2017〕7号']],
    ['阜委发〔17〕7号', ['阜委发〔2017〕7号']],
    ['阜委发〔98〕7号', ['阜委发〔1998〕7号']],
    ['阜委发〔2O17〕7号', ['阜委发〔2017〕7号']],
    ['阜委发〔20l7〕1O号', ['阜委发〔2017〕10号']],
    ['阜委发〔2017〕7号文', ['阜委发〔2017〕7号']],
    ['阜委发〔2017〕7号文件', ['阜委发〔2017〕7号']],
    ['阜委发[20177号', ['阜委发〔2017〕7号']],
    ['阜委发（２０１７７号', ['阜委发〔2017〕7号']],
  ])('%s: %j', (text, expected) => {
    expect(parseDocNumber(text)).toBeUndefined();
    expect(suggestDocNumber(text)).toEqual(expected);
  });

  test('in several ways where it is ambiguous', () => {
    expect(suggestDocNumber('阜委发〔20171〕7号')).toEqual([
      '阜委发〔2017〕17号',
      '阜委发〔2017〕7号',
      '阜委发〔2011〕7号',
    ]);
  });

  test('a number that can be read is only put in form', () => {
    expect(suggestDocNumber('嵊政办发[2022]070号')).toEqual(['嵊政办发〔2022〕70号']);
  });

  test.each([
    '',
    '待补',
    '无',
    '20177号',
    '某某〔2017号',
    '某某〔99999号',
    '某某〔20170号',
    '某某〔201712345号',
    '关于印发《办法》的通知',
    '2022年12月27日',
  ])('%j is beyond guessing', (text) => {
    expect(suggestDocNumber(text)).toEqual([]);
  });
});

describe('for any number', () => {
  const prefix = fc
    .array(fc.constantFrom(...'青屿政办发函规字委财环罚决'), { minLength: 1, maxLength: 8 })
    .map((characters) => characters.join(''));
  const year = fc.integer({ min: 1950, max: 2049 });
  const serial = fc.integer({ min: 1, max: 9999 });
  const spacing = fc.constantFrom('', ' ', '　', '\u00a0');
  const brackets = fc.constantFrom(...['〔〕', '[]', '［］', '（）', '()', '【】', '﹝﹞', '〈〉']);

  test('what is formatted can be read again', () => {
    fc.assert(
      fc.property(prefix, year, serial, (prefix, year, serial) => {
        const number = { kind: 'standard', prefix, year, serial } as const;
        expect(parseDocNumber(formatDocNumber(number))).toEqual(number);
      }),
    );
  });

  test('brackets, widths, spaces and zeros make no difference to the key', () => {
    fc.assert(
      fc.property(
        prefix,
        year,
        serial,
        brackets,
        spacing,
        fc.boolean(),
        (prefix, year, serial, brackets, space, wide) => {
          const digits = (text: string) =>
            wide
              ? text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
              : text;
          const text = `${prefix}${space}${brackets[0]}${digits(String(year))}${brackets[1]}${space}${digits(`0${serial}`)}号`;
          expect(docNumberKey(text)).toBe(`${prefix}-${year}-${serial}`);
        },
      ),
    );
  });

  test('a lost closing bracket is found', () => {
    fc.assert(
      fc.property(prefix, year, serial, (prefix, year, serial) => {
        expect(suggestDocNumber(`${prefix}〔${year}${serial}号`)).toContain(
          `${prefix}〔${year}〕${serial}号`,
        );
      }),
    );
  });

  test('no text makes the functions throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseDocNumber(text);
        expect(suggestDocNumber(`〔${text}号`).length).toBeLessThan(8);
      }),
    );
  });
});
