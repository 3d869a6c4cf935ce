import { afterEach, describe, expect, test, vi } from 'vitest';
import { asOfFrom, todayInChina } from '#site/as-of.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('today', () => {
  test.each([
    ['2026-03-01T15:59:59Z', '2026-03-01'],
    ['2026-03-01T16:00:00Z', '2026-03-02'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
  ])('at %s it is %s in China', (instant, day) => {
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
    expect(todayInChina()).toBe(day);
  });
});

describe('the day that the portal speaks for', () => {
  test('is the option, else SITE_AS_OF, else today', () => {
    vi.useFakeTimers({ now: new Date('2026-03-01T00:00:00Z'), toFake: ['Date'] });
    vi.stubEnv('SITE_AS_OF', '2025-06-30');
    expect(asOfFrom('2024-01-01')).toBe('2024-01-01');
    expect(asOfFrom(undefined)).toBe('2025-06-30');
    vi.stubEnv('SITE_AS_OF', '');
    expect(asOfFrom(undefined)).toBe('2026-03-01');
  });

  test.each(['2026-02-30', '昨天', '2026-3-1'])('is not “%s”', (text) => {
    expect(asOfFrom(text)).toBeUndefined();
    vi.stubEnv('SITE_AS_OF', text);
    expect(asOfFrom(undefined)).toBeUndefined();
  });
});
