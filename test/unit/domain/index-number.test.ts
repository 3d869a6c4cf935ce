import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentSlug, nextIndexNumber, readIndexNumber } from '#domain/index-number.ts';
import { isIndexNumberFormat } from '#domain/index-number-format.ts';

const ZHEJIANG = '{uscc}/{year}-{serial:5}';
const ANHUI = '{uscc}/{yearmonth}-{serial:5}';

const parsed = (text: string, ...formats: string[]) => {
  const checked = readIndexNumber(text, formats);
  return 'indexNumber' in checked ? checked.indexNumber : undefined;
};
const defect = (text: string, ...formats: string[]) => {
  const checked = readIndexNumber(text, formats);
  return 'defect' in checked ? checked.defect : undefined;
};

describe('index numbers as they are published', () => {
  test.each([
    [ZHEJIANG, '11330922090963010M/2022-29756', '11330922090963010M', 2022, 29756],
    [ZHEJIANG, '11441700007280420Y/2021-00050', '11441700007280420Y', 2021, 50],
    [
      '{uscc}/{year}-{serial:7}',
      '11370322004222241N/2021-5135380',
      '11370322004222241N',
      2021,
      5135380,
    ],
    [ANHUI, '11341702486344515H/202110-00013', '11341702486344515H', 2021, 13],
    ['{orgcode}/{year}-{serial:5}', '000014349/2017-00110', '000014349', 2017, 110],
    ['{orgcode}/{year}-{serial:5}', '014006438/2026-03652', '014006438', 2026, 3652],
    ['{orgcode}/{yearmonth}-{serial:5}', '003043524/202203-00218', '003043524', 2022, 218],
    ['{area}/{year}-{serial:5}', '330522/2023-05094', '330522', 2023, 5094],
    ['{prefix}-{year}-{serial:6}', 'TCXXGK-2020-011721', 'TCXXGK', 2020, 11721],
    ['{prefix}/{year}-{serial}', 'CHX/2019-1650684', 'CHX', 2019, 1650684],
    ['SM04101-1100-{year}-{serial:5}', 'SM04101-1100-2018-00010', undefined, 2018, 10],
  ])('%s: %s', (format, text, agencyCode, year, serial) => {
    expect(parsed(text, format)).toMatchObject({ text, format, year, serial });
    expect(parsed(text, format)?.agencyCode).toBe(agencyCode);
  });

  test('the month of a format with months', () => {
    expect(parsed('11341702486344515H/202110-00013', ANHUI)?.month).toBe(10);
    expect(parsed('11330922090963010M/2022-29756', ZHEJIANG)?.month).toBeUndefined();
  });

  test('the USCC alone is a USCC', () => {
    expect(parsed('11330922090963010M/2022-29756', ZHEJIANG)?.uscc).toBe('11330922090963010M');
    expect(parsed('330522/2023-05094', '{area}/{year}-{serial:5}')?.uscc).toBeUndefined();
  });

  test('parts without a sign between them are cut by their width', () => {
    const format = 'SY{orgcode}0{year}{serial:5}';
    expect(parsed('SY0000143490202600012', format)).toMatchObject({
      agencyCode: '000014349',
      year: 2026,
      serial: 12,
    });
  });

  test('the first format that fits is taken, any last', () => {
    const text = '11330922090963010M/2022-29756';
    expect(parsed(text, 'any', ANHUI, ZHEJIANG)?.format).toBe(ZHEJIANG);
    expect(parsed('CHX/2019-1650684', 'any', ZHEJIANG)).toEqual({
      text: 'CHX/2019-1650684',
      format: 'any',
    });
  });
});

describe('the format any', () => {
  test.each([
    'TCXXGK-2020-011721',
    'SM04101-1100-2018-00010',
    '11532323015172622Y-/2018-1220012',
    '11370104597024629Y-A/2023-6526360',
    '00820288-9/2024-13543',
    '20191202-189769',
    '1150022873659872X5/2023-00005',
    'QYGK〔2026〕12',
    'a',
  ])('takes %s as it is', (text) => {
    expect(parsed(text, 'any')?.text).toBe(text);
  });

  test.each(['', '---', '//', '索引号1', 'a\u200b', 'a\nb', 'a'.repeat(41), 'a"b', '<a>'])(
    'does not take %j',
    (text) => {
      expect(parsed(text, 'any')).toBeUndefined();
    },
  );
});

describe('what is wrong is said of the part that is wrong', () => {
  test.each([
    [
      '11330922090963010N/2022-29756',
      { defect: 'checkDigit', field: 'uscc', value: '11330922090963010N', expected: 'M' },
    ],
    [
      '11330922090963011M/2022-29756',
      { defect: 'checkDigit', field: 'uscc', value: '11330922090963011M', expected: 'Q' },
    ],
    [
      '1133092209096301M/2022-29756',
      { defect: 'part', field: 'uscc', value: '1133092209096301M', width: 18 },
    ],
    [
      '1133092209O963010M/2022-29756',
      { defect: 'part', field: 'uscc', value: '1133092209O963010M', width: 18 },
    ],
    ['/2022-29756', { defect: 'part', field: 'uscc', value: '', width: 18 }],
    ['11330922090963010M/22-29756', { defect: 'part', field: 'year', value: '22', width: 4 }],
    ['11330922090963010M/1822-29756', { defect: 'part', field: 'year', value: '1822', width: 4 }],
    ['11330922090963010M/2022-2975', { defect: 'part', field: 'serial', value: '2975', width: 5 }],
    [
      '11330922090963010M/2022-297560',
      { defect: 'part', field: 'serial', value: '297560', width: 5 },
    ],
    [
      '11330922090963010M/2022-2975A',
      { defect: 'part', field: 'serial', value: '2975A', width: 5 },
    ],
    ['11330922090963010M/2022-', { defect: 'part', field: 'serial', value: '', width: 5 }],
  ])('%s', (text, expected) => {
    expect(defect(text, ZHEJIANG)).toEqual(expected);
  });

  test('a month that does not exist', () => {
    expect(defect('11341702486344515H/202113-00013', ANHUI)).toMatchObject({
      field: 'yearmonth',
      value: '202113',
    });
  });

  test('an organisation code with a wrong check digit', () => {
    expect(defect('000014348/2018-00474', '{orgcode}/{year}-{serial:5}')).toEqual({
      defect: 'checkDigit',
      field: 'orgcode',
      value: '000014348',
      expected: '9',
    });
  });

  test('under the format that comes nearest', () => {
    const formats = ['{area}/{year}-{serial:5}', ANHUI, ZHEJIANG];
    expect(defect('11330922090963010N/2022-29756', ...formats)).toMatchObject({
      defect: 'checkDigit',
      expected: 'M',
    });
    expect(defect('330522/2023-509', ...formats)).toMatchObject({ field: 'serial', value: '509' });
  });
});

test.each([
  '11330922090963010M / 2022-29756',
  '11330922090963010m/2022-29756',
  '１１３３０９２２０９０９６３０１０Ｍ／２０２２－２９７５６',
  '11330922090963010M/2022—29756',
  '11330922090963010M/2022–29756',
  ' 11330922090963010M/2022-29756',
  '11330922090963010M/2022-29756\u200b',
])('%j is right but for its style', (text) => {
  expect(defect(text, ZHEJIANG)).toEqual({
    defect: 'style',
    expected: '11330922090963010M/2022-29756',
  });
});

test('any takes no spaces either, and keeps small letters', () => {
  expect(defect('011282752 / 2017-00101', 'any')).toEqual({
    defect: 'style',
    expected: '011282752/2017-00101',
  });
  expect(parsed('ab/2017-1', 'any')?.text).toBe('ab/2017-1');
  expect(defect('ab / 2017-1', 'any')).toEqual({ defect: 'style', expected: 'ab/2017-1' });
});

test.each(['', '无', '2022-29756', '嵊政办发〔2022〕70号', 'x'.repeat(5000)])(
  '%j is like no format',
  (text) => {
    expect(defect(text, ZHEJIANG)).toEqual({ defect: 'shape', formats: [ZHEJIANG] });
  },
);

test.each([
  [ZHEJIANG, true],
  [ANHUI, true],
  ['any', true],
  ['{serial}', true],
  ['QY-{year}-{serial:6}', true],
  ['', false],
  ['{uscc}/{year}', false],
  ['{serial}{serial}', false],
  ['{uscc}/{jahr}-{serial:5}', false],
  ['{year:4}-{serial:5}', false],
  ['{uscc/{year}-{serial:5}', false],
  ['{uscc} / {year}-{serial:5}', false],
  ['{toString}-{serial}', false],
  ['{serial:12}', false],
])('the format %j is understood: %s', (format, expected) => {
  expect(isIndexNumberFormat(format)).toBe(expected);
});

describe('the next index number', () => {
  const uscc = '11330922090963010M';
  test.each([
    [[], '00001'],
    [[`${uscc}/2026-00001`], '00002'],
    [[`${uscc}/2026-00009`, `${uscc}/2026-00003`], '00010'],
    [[`${uscc}/2025-00044`], '00001'],
    [['11370322004222241N/2026-00044'], '00001'],
    [[`${uscc}/2026-00002`, 'CHX/2019-1650684', ''], '00003'],
  ])('after %j ends in %s', (existing, expected) => {
    expect(nextIndexNumber(existing, ZHEJIANG, { uscc, year: 2026 })).toBe(
      `${uscc}/2026-${expected}`,
    );
  });

  test('does not fill a gap: a number once given is never given again', () => {
    const existing = [1, 2, 9].map((serial) => `${uscc}/2026-0000${serial}`);
    expect(nextIndexNumber(existing, ZHEJIANG, { uscc, year: 2026 })).toBe(`${uscc}/2026-00010`);
  });

  test('in other formats', () => {
    expect(nextIndexNumber([], ANHUI, { uscc, year: 2026, month: 3 })).toBe(`${uscc}/202603-00001`);
    expect(
      nextIndexNumber(['QY-2026-7'], '{prefix}-{year}-{serial}', { prefix: 'QY', year: 2026 }),
    ).toBe('QY-2026-8');
    expect(nextIndexNumber([], '{area}/{year}-{serial:5}', { area: '990122', year: 2026 })).toBe(
      '990122/2026-00001',
    );
  });

  test('is refused when it cannot be given', () => {
    const full = [`${uscc}/2026-99999`];
    expect(() => nextIndexNumber(full, ZHEJIANG, { uscc, year: 2026 })).toThrow(RangeError);
    expect(() => nextIndexNumber([], ZHEJIANG, { year: 2026 })).toThrow('No value for {uscc}');
    expect(() => nextIndexNumber([], ANHUI, { uscc, year: 2026 })).toThrow('{yearmonth}');
    expect(() => nextIndexNumber([], 'any', { uscc, year: 2026 })).toThrow(RangeError);
    expect(() => nextIndexNumber([], '{uscc}', { uscc })).toThrow(RangeError);
  });

  test('passes the check', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99_998 })), (serials) => {
        const existing = serials.map((serial) => `${uscc}/2026-${String(serial).padStart(5, '0')}`);
        const next = nextIndexNumber(existing, ZHEJIANG, { uscc, year: 2026 });
        expect(existing).not.toContain(next);
        expect(parsed(next, ZHEJIANG)?.serial).toBe(Math.max(0, ...serials) + 1);
      }),
    );
  });
});

describe('the address of a document', () => {
  test.each([
    ['11330922090963010M/2022-29756', '2022-29756'],
    ['11341702486344515H/202110-00013', '202110-00013'],
    ['TCXXGK-2020-011721', 'tcxxgk-2020-011721'],
    ['11532323015172622Y-/2018-1220012', '2018-1220012'],
    ['A/B/2026-1', '2026-1'],
    ['QYGK〔2026〕12', 'qygk-2026-12'],
    ['a_b.c', 'a-b-c'],
    ['11330922090963010M/', '11330922090963010m'],
    ['..', 'n-2e-2e'],
    ['.', 'n-2e'],
    ['../..', 'n-2e-2e-2f-2e-2e'],
    ['/', 'n-2f'],
    ['〔〕', 'n-3014-3015'],
  ])('of %j is %s', (indexNumber, expected) => {
    expect(documentSlug(indexNumber)).toBe(expected);
  });

  test('is safe for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(documentSlug(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
