import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basicCode, isSubItem, mainItemKey, parsePowerCode } from '#domain/power-code.ts';
import { usccFor } from '#domain/uscc.ts';

/** Codes that 钦州 has published in its lists, with their parts. */
const REAL = [
  ['1145072100811537184452004020000', '114507210081153718|4|45|20|04|020|000'],
  ['11450721MB155808114000104002000', '11450721MB15580811|4|00|01|04|002|000'],
] as const;

function read(text: string) {
  const code = parsePowerCode(text);
  if (!code) throw new Error(`No code ${text}`);
  return code;
}

describe.each(REAL)('%s', (text, parts) => {
  test('is taken apart', () => {
    expect(Object.values(read(text)).join('|')).toBe(parts);
  });

  test('is no sub item', () => {
    expect(isSubItem(read(text))).toBe(false);
    expect(isSubItem(read(`${text.slice(0, -1)}1`))).toBe(true);
    expect(isSubItem(read(`${text.slice(0, -3)}100`))).toBe(true);
  });

  test('has a basic code of its last twelve digits', () => {
    expect(basicCode(read(text))).toBe(text.slice(-12));
  });

  test.each([
    ['a blank, as a spreadsheet shows it', `${text.slice(0, 19)} ${text.slice(19)}`],
    ['a digit less', text.slice(0, -1)],
    ['a digit more', `${text}0`],
    ['a letter behind the code of the body', `${text.slice(0, 20)}O${text.slice(21)}`],
    ['small letters', text.toLowerCase().replace('1145', 'x145')],
    ['digits of full width', `${text.slice(0, -1)}０`],
    ['a line end', `${text}\n`],
    ['nothing', ''],
  ])('is none with %s', (_, changed) => {
    expect(parsePowerCode(changed)).toBeUndefined();
  });
});

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`)).filter((text) => text.length === length);
const anyCode = fc.record({
  uscc: digits(8).map((orgCode) => usccFor('11', '450721', orgCode)),
  level: digits(1),
  origin: digits(2),
  type: digits(2),
  department: digits(2),
  main: digits(3),
  sub: digits(3),
});

describe('any code', () => {
  test('is its parts in their order', () => {
    fc.assert(
      fc.property(anyCode, (parts) => {
        expect(parsePowerCode(Object.values(parts).join(''))).toEqual(parts);
      }),
    );
  });

  test('shares the key of its main item with its sub items, and with no other item', () => {
    fc.assert(
      fc.property(anyCode, digits(3), digits(3), (code, sub, main) => {
        expect(mainItemKey({ ...code, sub })).toBe(mainItemKey(code));
        fc.pre(main !== code.main);
        expect(mainItemKey({ ...code, main })).not.toBe(mainItemKey(code));
      }),
    );
  });

  test('has one basic code wherever the item is exercised', () => {
    fc.assert(
      fc.property(anyCode, anyCode, (code, { uscc, level }) => {
        expect(basicCode({ ...code, uscc, level })).toBe(basicCode(code));
      }),
    );
  });
});
