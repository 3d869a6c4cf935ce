import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#domain/text-width.ts';

test.each([
  ['', 0],
  ['受理', 2],
  ['（一）审查，', 6],
  ['𠮷野家', 3],
  ['①℃—…', 4],
  ['e\u0301', textWidth('e')],
  ['审\u200b查', 2],
  ['📄', 1.4],
])('%s is %f em wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

// Widths in em as drawn by Noto Sans CJK SC Bold.
test.each([
  ['0', 0.59],
  ['m', 0.96],
  ['M', 0.85],
  ['W', 0.91],
  ['%', 0.96],
  ['@', 1.01],
  ['i', 0.3],
  [' ', 0.23],
  ['*', 0.51],
  ['-', 0.37],
  ['t', 0.42],
  ['r', 0.44],
  ['Q', 0.77],
  ['w', 0.86],
  ['&', 0.74],
  ['b', 0.64],
])('%s is given at least the room that it needs, and no more than 0.3 em more', (text, drawn) => {
  expect(textWidth(text)).toBeGreaterThanOrEqual(drawn);
  expect(textWidth(text)).toBeLessThanOrEqual(drawn + 0.3);
});

test('two texts in a row are as wide as both together', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(textWidth(a) + textWidth(b)).toBeCloseTo(textWidth(`${a}。${b}`) - 1, 6);
    }),
  );
});
