import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Tier, tierDefects } from '#domain/tiers.ts';

/** Tiers written as `0-100 100-500`. */
function tiers(text: string): Tier[] {
  return text.split(' ').map((tier) => {
    const [from = Number.NaN, to = Number.NaN] = tier.split('-').map(Number);
    return { from, to };
  });
}

describe('tiers of a range', () => {
  test.each([
    // 《国内水路运输管理条例》第三十三条: 三万元以上十五万元以下.
    ['a partition', '30000-60000 60000-105000 105000-150000', [30_000, 150_000], []],
    ['no fine in the slightest case', '0-0 0-1000 1000-5000', [0, 5000], []],
    ['multiples with fractions', '1-2.5 2.5-5', [1, 5], []],
    ['a gap', '0-100 200-500', [0, 500], [{ kind: 'gap', tier: 0, next: 1 }]],
    [
      'a gap of one, as tables by whole numbers have it',
      '0-99 100-500',
      [0, 500],
      [{ kind: 'gap', tier: 0, next: 1 }],
    ],
    ['an overlap', '0-300 200-500', [0, 500], [{ kind: 'overlap', tier: 0, next: 1 }]],
    ['a later beginning', '100-200 200-500', [0, 500], [{ kind: 'starts', tier: 0 }]],
    ['a beginning below the law', '0-200 200-500', [100, 500], [{ kind: 'starts', tier: 0 }]],
    ['an end above the law', '0-200 200-600', [0, 500], [{ kind: 'ends', tier: 1 }]],
    ['a tier that goes back', '0-200 200-100 100-500', [0, 500], [{ kind: 'reversed', tier: 1 }]],
    [
      'a single point in the middle',
      '0-200 200-200 200-500',
      [0, 500],
      [{ kind: 'reversed', tier: 1 }],
    ],
    [
      'the order turned round',
      '200-500 0-200',
      [0, 500],
      [
        { kind: 'overlap', tier: 0, next: 1 },
        { kind: 'starts', tier: 0 },
        { kind: 'ends', tier: 1 },
      ],
    ],
    ['no tiers', '', [0, 500], []],
  ] as const)('%s', (_, text, [min, max], defects) => {
    expect(tierDefects(text === '' ? [] : tiers(text), { min, max })).toEqual(defects);
  });
});

/** The boundaries of a partition, at least two tiers, far enough apart to move one between them. */
const boundaries = fc
  .uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 7 })
  .map((some) => some.sort((a, b) => a - b).map((one) => one * 10));

function partition(at: readonly number[]) {
  const parts = at.slice(1).map((to, index) => ({ from: at[index] ?? 0, to }));
  return { parts, range: { min: at[0] ?? 0, max: at.at(-1) ?? 0 } };
}

describe('any partition', () => {
  test('has no defect', () => {
    fc.assert(
      fc.property(boundaries, fc.boolean(), (at, isFree) => {
        const { parts, range } = partition(at);
        const point = { from: range.min, to: range.min };
        expect(tierDefects(isFree ? [point, ...parts] : parts, range)).toEqual([]);
      }),
    );
  });

  test('with one end moved has exactly that defect, between those two tiers', () => {
    fc.assert(
      fc.property(boundaries, fc.nat(), fc.constantFrom(-5, 5), (at, where, by) => {
        const { parts, range } = partition(at);
        const tier = where % parts.length;
        const moved = parts.map((part, index) =>
          index === tier ? { ...part, to: part.to + by } : part,
        );
        const isLast = tier === parts.length - 1;
        expect(tierDefects(moved, range)).toEqual([
          isLast
            ? { kind: 'ends', tier }
            : { kind: by < 0 ? 'gap' : 'overlap', tier, next: tier + 1 },
        ]);
      }),
    );
  });

  test('with one beginning moved has exactly that defect', () => {
    fc.assert(
      fc.property(boundaries, fc.nat(), fc.constantFrom(-5, 5), (at, where, by) => {
        const { parts, range } = partition(at);
        const tier = where % parts.length;
        const moved = parts.map((part, index) =>
          index === tier ? { ...part, from: part.from + by } : part,
        );
        expect(tierDefects(moved, range)).toEqual([
          tier === 0
            ? { kind: 'starts', tier }
            : { kind: by > 0 ? 'gap' : 'overlap', tier: tier - 1, next: tier },
        ]);
      }),
    );
  });

  test('without one tier between others has a gap there', () => {
    fc.assert(
      fc.property(boundaries, fc.nat(), (at, where) => {
        const { parts, range } = partition(at);
        fc.pre(parts.length > 2);
        const left = 1 + (where % (parts.length - 2));
        const rest = parts.filter((_, index) => index !== left);
        expect(tierDefects(rest, range)).toEqual([{ kind: 'gap', tier: left - 1, next: left }]);
      }),
    );
  });
});
