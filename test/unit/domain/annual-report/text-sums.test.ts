import { describe, expect, test } from 'vitest';
import { sumsInText } from '#domain/annual-report/text-sums.ts';

describe('sums in a text', () => {
  const wrongSums = (numbers: Readonly<Record<string, number>>) =>
    sumsInText(new Map(Object.entries(numbers)))
      .filter(({ leftSum, rightSum }) => leftSum !== rightSum)
      .map(
        ({ parts, wholes, leftSum, rightSum }) =>
          `${parts.join('＋')}＝${wholes.join('＋')} ${leftSum}|${rightSum}`,
      );

  test('a town counted its callers', () => {
    expect(wrongSums({ 现场咨询: 331, 电话咨询: 61, 咨询合计: 372 })).toEqual([
      '现场咨询＋电话咨询＝咨询合计 392|372',
    ]);
    expect(wrongSums({ 现场咨询: 331, 电话咨询: 61, 咨询合计: 392 })).toEqual([]);
  });

  test('a department tells what came in and what went out', () => {
    const told = { 本年新收: 184, 上年结转: 1, 办结: 182, 结转下年度: 3 };
    expect(wrongSums(told)).toEqual([]);
    expect(wrongSums({ ...told, 办结: 183 })).toEqual([
      '本年新收＋上年结转＝办结＋结转下年度 185|186',
    ]);
  });

  test.each([
    [{ 本年新收: 184, 办结: 182, 结转下年度: 3 }],
    [{ 电话咨询: 61, 咨询合计: 372 }],
    [{ 合计: 5, 甲: 1, 乙: 2 }],
    [{}],
  ])('%j cannot be tried', (numbers) => {
    expect(sumsInText(new Map(Object.entries(numbers)))).toEqual([]);
  });
});
