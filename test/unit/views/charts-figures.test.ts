import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, tickFigure, ticksTo } from '#views/charts/figures.ts';

test.each([
  [41, true, 5, [0, 10, 20, 30, 40, 50]],
  [7, true, 5, [0, 2, 4, 6, 8]],
  [3, true, 5, [0, 1, 2, 3]],
  [1, true, 5, [0, 1]],
  [0, true, 5, [0, 1]],
  [50, true, 5, [0, 10, 20, 30, 40, 50]],
  [0.5, false, 5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [94.6, false, 4, [0, 50, 100]],
  [11_398_889, true, 5, [0, 5_000_000, 10_000_000, 15_000_000]],
])('ticks up to %d', (max, whole, most, expected) => {
  expect(ticksTo(max, whole, most)).toEqual(expected);
});

test('ticks reach the greatest figure in no more steps than there is room for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2e9 }), fc.integer({ min: 1, max: 10 }), (max, most) => {
      const ticks = ticksTo(max, true, most);
      expect(ticks.length - 1).toBeLessThanOrEqual(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      expect(ticks.at(-2)).toBeLessThan(max);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test.each([
  [5_000_000, 5_000_000, '500万'],
  [15_000, 5000, '15,000'],
  [200_000_000, 100_000_000, '2亿'],
  [0, 10_000, '0'],
  [0.3, 0.1, '0.3'],
])('a tick of %d in steps of %d is %s', (value, step, expected) => {
  expect(tickFigure(value, step)).toBe(expected);
});

test('figures are grouped by thousands', () => {
  expect([11_398_889, 94.6, 0, 999].map(figure)).toEqual(['11,398,889', '94.6', '0', '999']);
});
