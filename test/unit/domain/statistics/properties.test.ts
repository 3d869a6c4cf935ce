import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatistics } from '#domain/statistics/read-statistics.ts';
import { wrong } from './found.ts';

const LABELS = ['甲类', '乙类', '丙类', '丁类', '戊类', '己类', '庚类', '辛类'];
const partsOfTotal = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 8 });
const separator = fc.constantFrom('、', '，', '；', ',', ';');

function list(total: number, parts: readonly number[], mark: string): string {
  const items = parts.map((part, index) => `${LABELS[index]}${part}件`);
  return `全年共收到${total}件，其中${items.join(mark)}。`;
}

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

describe('partitions of a total', () => {
  test('none that adds up is reported', () => {
    fc.assert(
      fc.property(partsOfTotal, separator, (parts, mark) => {
        expect(wrong(list(sum(parts), parts, mark))).toEqual([]);
      }),
    );
  });

  test('one part that makes them more than the total is reported once', () => {
    const changed = fc.tuple(partsOfTotal, fc.nat(7), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(changed, ([parts, at, more]) => {
        const other = parts.map((part, index) =>
          index === at % parts.length ? part + more : part,
        );
        expect(wrong(list(sum(parts), other, '、'))).toHaveLength(1);
      }),
    );
  });

  test('every change in per cent that is computed is right', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 2, max: 99_999 }),
      fc.integer({ min: 1, max: 99_999 }),
    );
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 2 }), ([high, low], places) => {
        fc.pre(high > low);
        const rate = ((100 * (high - low)) / high).toFixed(places);
        const text = `由${high}项减少到${low}项，减少${high - low}项，减幅${rate}%。`;
        expect(readStatistics(text).map(({ holds }) => holds)).toEqual([true, true]);
      }),
    );
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '其中',
      '共',
      '合计',
      '由',
      '减少到',
      '占',
      '%',
      '件',
      '人次',
      '，',
      '、',
      '。',
      '（',
      '）',
      '《',
    ],
    ...[
      '3',
      '12',
      '2023年',
      '1.5万',
      '率',
      '比上年',
      '分别为',
      '=',
      '+',
      '：',
      '倍',
      '“',
      '\n',
      ' ',
    ],
  );

  test('is read without an error, and what is quoted stands in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const statistic of readStatistics(text)) {
          expect(text.slice(statistic.start, statistic.end)).toBe(statistic.text);
          expect(statistic.text).not.toBe('');
        }
      }),
    );
  });
});

describe('hostile texts', () => {
  test.each([
    ['其中12件，', 10_000],
    ['12件、', 10_000],
    ['由3件减少到2件，减少1件，', 4000],
    ['甲3件，合计12件，', 5000],
    ['共9件，分别为3件、4件；', 3000],
    ['1+', 10_000],
    ['（', 10_000],
    ['1,000,', 10_000],
    ['3件占4%，', 5000],
  ])('%s many times', (piece, times) => {
    // Work that grows with the square of the length passes the time limit of a test.
    const read = readStatistics(piece.repeat(times * 5));
    expect(read.every(({ end }) => end <= piece.length * times * 5)).toBe(true);
  });
});
