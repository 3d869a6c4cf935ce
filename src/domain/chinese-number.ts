const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The whole number written in Chinese numerals, below ten thousand, or nothing when it is none.
 *
 * @example
 * chineseNumber('一百二十三'); // 123
 * chineseNumber('二〇二六'); // 2026, digits in a row as in a year
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  const characters = [...text];
  if (characters.length > 1 && characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(''));
  }

  let total = 0;
  let digit: number | undefined;
  let lastUnit = 10_000;
  for (const character of characters) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      if (unit >= lastUnit || digit === 0) return undefined;
      total += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
      continue;
    }
    const value = DIGITS[character];
    if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
    digit = value;
  }
  return total + (digit ?? 0);
}

const NUMERALS = '零一二三四五六七八九';

/**
 * A whole number from 0 to 9999 in Chinese numerals, as headings write it: 12 is 十二.
 */
export function toChineseNumber(number: number): string {
  let text = '';
  let rest = number;
  for (const [unit, value] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(rest / value);
    rest %= value;
    if (digit > 0) text += NUMERALS[digit] + unit;
    else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零';
  }
  return (text.startsWith('一十') ? text.slice(1) : text) || '零';
}
