import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesWidth } from '#domain/line-breaks.ts';
import { clamped, drawable, fitTitle } from '#views/card-lines.ts';
import { TITLE_BOX } from '#views/card-size.ts';

const NEVER_FIRST = /^[、，。；：？！）》」』”’】〕…·%]/u;
const NEVER_LAST = /[（《「『“‘【〔]$/u;

describe('a title', () => {
  test.each<[string, number, string[]]>([
    ['青屿县渔港管理办法', 76, ['青屿县渔港管理办法']],
    [
      '青屿县人民政府办公室关于印发《青屿县支持海岛民宿高质量发展若干措施》的通知',
      76,
      ['青屿县人民政府办公室关于', '印发《青屿县支持海岛民宿', '高质量发展若干措施》的通知'],
    ],
    [
      '关于3处 Wi-Fi 6 基站（5G/4G）建设情况的公示',
      76,
      ['关于3处 Wi-Fi 6 基站', '（5G/4G）建设情况的公示'],
    ],
  ])('%s', (title, size, lines) => {
    expect(fitTitle(title)).toEqual({ size, lines });
  });

  test('of the greatest length stays whole', () => {
    const title = `关于${'公布海岛渡口名录和航线调整方案'.repeat(9)}的通知`;
    expect(title.length).toBeGreaterThan(135);
    expect(fitTitle(title).lines.join('')).toBe(title);
  });

  test('that is longer than its place ends in an ellipsis, and the place is used', () => {
    const { size, lines } = fitTitle('海'.repeat(400));
    expect(lines.at(-1)).toMatch(/海…$/);
    expect(lines.join('').length * size * size * TITLE_BOX.lineHeight).toBeGreaterThan(
      0.9 * TITLE_BOX.width * TITLE_BOX.height,
    );
  });

  const part = fc.oneof(
    fc.constantFrom(...'青屿县海岛渡口管理办法《》（）〔〕“”、，：—·%的'),
    fc.constantFrom('Wi-Fi', ' ', '2026年', '人民政府', '关于', 'PM2.5', '𬭚', '𠳐', '𡎚'),
  );

  test('of any characters loses none, keeps to its place and breaks as Chinese is broken', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 60 }), (parts) => {
        const title = drawable(parts.join(''));
        fc.pre(title !== '');
        const { size, lines } = fitTitle(title);
        expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
        expect(linesWidth(lines) * size).toBeLessThanOrEqual(TITLE_BOX.width);
        expect(lines.length * size * TITLE_BOX.lineHeight).toBeLessThanOrEqual(TITLE_BOX.height);
      }),
    );
  });

  test('of Chinese words and marks has no line that begins or ends with the wrong mark', () => {
    const word = fc.constantFrom(
      '青屿县',
      '《办法》',
      '（试行）',
      '〔2026〕3号',
      '通知，',
      '“两个”',
      '50%',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 25 }), (words) => {
        const { lines } = fitTitle(words.join(''));
        expect(lines.filter((line) => NEVER_FIRST.test(line) || NEVER_LAST.test(line))).toEqual([]);
      }),
    );
  });
});

test.each([
  ['青屿县交通运输局', 8, '青屿县交通运输局'],
  ['青屿县交通运输局', 7, '青屿县交通运…'],
  ['关于《办法》的通知', 4, '关于…'],
  ['甲、乙、丙', 3, '甲…'],
])('%s in %d em', (text, width, expected) => {
  expect(clamped(text, width)).toBe(expected);
});

test.each([
  ['CO₂ 排放', 'CO2 排放'],
  ['10⁶', '10⁶'],
  ['葛\u{e0100}城', '葛城'],
  ['a\u200bb\u00a0c\u3000d', 'ab c d'],
  ['e\u0301', 'é'],
])('%j is drawn as %j', (text, expected) => {
  expect(drawable(text)).toBe(expected);
});
