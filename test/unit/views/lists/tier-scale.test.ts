import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListData } from '#schema/lists/all.ts';
import { SCALE_PARTS, tierScale } from '#views/lists/tier-scale.ts';
import { itemPortal, rowOf } from '../../../support/item-portal.ts';

const good = rowOf(itemPortal(), 'discretion').data as ListData<'discretion'>;

/** The scale of tiers with these boundaries. */
function scaleOf(at: readonly number[], range: Partial<typeof good.range> = {}) {
  const tiers = at.slice(1).map((to, index) => ({
    grade: 'ordinary' as const,
    circumstances: '一次。',
    from: at[index] ?? 0,
    to,
    penalty: '罚款。',
  }));
  const [min = 0, max = 0] = [at[0], at.at(-1)];
  return tierScale({ ...good, tiers, range: { ...good.range, min, max, ...range } });
}

const spans = (at: readonly number[]) => scaleOf(at).tiers.map(({ span }) => span);

describe('the parts of the bar', () => {
  test.each([
    ['equal thirds', [0, 100, 200, 300], [8, 8, 8]],
    ['a half and two quarters', [0, 50, 100, 200], [6, 6, 12]],
    ['a point takes none', [0, 0, 100, 200], [0, 12, 12]],
    ['a small tier has room for its name', [0, 1, 1000], [3, 21]],
    ['small tiers leave equal parts to equal ones', [0, 1, 2, 51, 100], [3, 3, 9, 9]],
    ['five small ones beside two', [0, 2, 4, 6, 8, 10, 55, 100], [3, 3, 3, 3, 3, 5, 4]],
    ['eight', [0, 1, 2, 3, 4, 5, 6, 7, 1000], [3, 3, 3, 3, 3, 3, 3, 3]],
  ])('%s', (_, at, expected) => {
    expect(spans(at)).toEqual(expected);
  });

  const boundaries = fc
    .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 9 })
    .map((some) => some.sort((a, b) => a - b));

  test('fill it, leave room for each name, and keep the order of lengths', () => {
    fc.assert(
      fc.property(boundaries, (at) => {
        const parts = spans(at);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(SCALE_PARTS);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(3);
        const lengths = at.slice(1).map((to, index) => to - (at[index] ?? 0));
        for (const [a, one] of lengths.entries()) {
          for (const [b, other] of lengths.entries()) {
            if (one > other) expect(parts[a]).toBeGreaterThanOrEqual(parts[b] ?? 0);
            if (one === other) expect(Math.abs((parts[a] ?? 0) - (parts[b] ?? 0))).toBeLessThan(2);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is said of a tier', () => {
  test('the standard of the sample', () => {
    const { unit, to, tiers } = tierScale(good);
    expect([unit, to]).toEqual(['元', '15万元']);
    expect(tiers.map(({ grade, step, from, range }) => [grade, step, from, range])).toEqual([
      ['较轻', 2, '3万元', '3万元以上不满6万元'],
      ['一般', 3, '6万元', '6万元以上不满10.5万元'],
      ['严重', 5, '10.5万元', '10.5万元以上15万元以下'],
    ]);
    expect(tiers[0]?.circumstances).toBe('经营时间不足一个月的。');
  });

  test('a point is an amount, and the last tier includes its end', () => {
    expect(scaleOf([0, 0, 500, 1000]).tiers.map(({ range }) => range)).toEqual([
      '0元',
      '0元以上不满500元',
      '500元以上1000元以下',
    ]);
  });

  test.each([
    ['times', '货值金额', '货值金额的倍', '2倍'],
    ['percent', '合同价款', '合同价款的%', '2%'],
    ['day', undefined, '日', '2日'],
  ] as const)('of %s', (unit, of, shown, end) => {
    const scale = scaleOf([0.5, 1, 2], { unit, of });
    expect([scale.unit, scale.to, scale.tiers[0]?.from]).toEqual([
      shown,
      end,
      end.replace('2', '0.5'),
    ]);
  });

  test.each([
    [12_345, '12345元'],
    [9000, '9000元'],
    [10_000, '1万元'],
    [10_500, '10500元'],
    [1_000_000, '100万元'],
    [99_990_000, '9999万元'],
    [100_000_000, '1亿元'],
    [250_000_000, '2.5亿元'],
    [1_000_000_000, '10亿元'],
  ])('%d is %s', (amount, shown) => {
    expect(scaleOf([0, 1, amount]).to).toBe(shown);
  });
});
