import { expect, test } from 'vitest';
import { chinaDay } from '#domain/date.ts';

test.each([
  ['2026-03-01T15:59:59Z', '2026-03-01'],
  ['2026-03-01T16:00:00Z', '2026-03-02'],
  ['1969-12-31T15:59:59Z', '1969-12-31'],
  ['2024-02-28T20:00:00Z', '2024-02-29'],
])('at %s it is %s in China', (instant, day) => {
  expect(chinaDay(Date.parse(instant))).toBe(day);
});
