import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrgCode, isUscc, orgCodeCheckDigit, usccCheckDigit, usccFor } from '#domain/uscc.ts';

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

// Index numbers and codes of government organs, as published on their own sites.
const REAL = [
  '11330922090963010M',
  '11370322004222241N',
  '11441700007280420Y',
  '11341702486344515H',
  '11450721MB15580811',
  '114507210081153718',
];

describe.each(REAL)('%s', (code) => {
  test('is valid', () => {
    expect(isUscc(code)).toBe(true);
    expect(usccCheckDigit(code.slice(0, 17))).toBe(code[17]);
  });

  test('is invalid with any one character changed', () => {
    for (let place = 0; place < 18; place += 1) {
      for (const symbol of SYMBOLS) {
        if (symbol === code[place]) continue;
        const changed = code.slice(0, place) + symbol + code.slice(place + 1);
        expect(isUscc(changed), changed).toBe(false);
      }
    }
  });

  test('is invalid with any two different neighbours swapped', () => {
    for (let place = 0; place < 17; place += 1) {
      const [a = '', b = ''] = code.slice(place, place + 2);
      if (a === b) continue;
      const swapped = code.slice(0, place) + b + a + code.slice(place + 2);
      expect(isUscc(swapped), swapped).toBe(false);
    }
  });

  test('holds a valid organisation code', () => {
    expect(isOrgCode(code.slice(8, 17))).toBe(true);
  });

  test('can be put together from its parts', () => {
    expect(usccFor(code.slice(0, 2), code.slice(2, 8), code.slice(8, 16))).toBe(code);
  });
});

test.each([
  ['11330922090963010N', 'wrong check digit'],
  ['11330922090963010m', 'small letter'],
  ['11330922090963010', '17 characters'],
  ['11330922090963010M ', 'space at the end'],
  ['１1330922090963010M', 'full-width digit'],
  ['1133092209O963010M', 'letter O for the digit 0'],
  ['', 'empty'],
])('%j is no USCC: %s', (code) => {
  expect(isUscc(code)).toBe(false);
});

test.each(['1133092209O963010', '113309220909630', '1133092209096301I', ''])(
  'there is no check digit for %j',
  (first17) => {
    expect(usccCheckDigit(first17)).toBeUndefined();
  },
);

test.each([
  '000014349',
  '014006438',
  '014207264',
  '010603120',
  '002590200',
  '003043524',
  '090963010',
])('the published organisation code %s is valid', (code) => {
  expect(isOrgCode(code)).toBe(true);
  expect(orgCodeCheckDigit(code.slice(0, 8))).toBe(code[8]);
});

test('a check digit of ten is written X', () => {
  const withX = Array.from({ length: 200 }, (_, n) => String(10_000_000 + n)).filter(
    (code) => orgCodeCheckDigit(code) === 'X',
  );
  expect(withX.length).toBeGreaterThan(5);
  expect(isOrgCode(`${withX[0]}X`)).toBe(true);
});

test.each(['1234567', '123456789', '1234-567', ''])(
  '%j has no organisation check digit',
  (text) => {
    expect(orgCodeCheckDigit(text)).toBeUndefined();
  },
);

test('parts of the wrong form are refused', () => {
  expect(() => usccFor('1', '990122', '12345678')).toThrow(RangeError);
  expect(() => usccFor('11', '99012', '12345678')).toThrow(RangeError);
  expect(() => usccFor('11', '990122', '1234567')).toThrow(RangeError);
  expect(() => usccFor('1O', '990122', '12345678')).toThrow(RangeError);
});

test('whatever is put together is valid', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(digits(6), digits(8), (division, orgCode) => {
      expect(isUscc(usccFor('11', division.join(''), orgCode.join('')))).toBe(true);
    }),
  );
});
