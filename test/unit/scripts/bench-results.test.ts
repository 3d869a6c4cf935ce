import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BenchResult, readResult } from '../../../scripts/lib/bench/result.ts';
import {
  aligned,
  changeOf,
  comparisonTable,
  resultTable,
} from '../../../scripts/lib/bench/table.ts';
import { CommandError, EXIT } from '../../../scripts/lib/command.ts';
import { temporaryPath } from '../../support/temporary.ts';

const stages = {
  check: { seconds: 2, cpuSeconds: 3, peakMB: 400 },
  render: { seconds: 7, cpuSeconds: 12.5, peakMB: 900 },
};
const cold = { wallSeconds: 10, cpuSeconds: 20, peakMB: 1000, stages };
const before: BenchResult = { documents: 10_000, runs: { cold }, pages: 12_000, bytes: 345e6 };
const after: BenchResult = {
  ...before,
  runs: {
    cold: { ...cold, cpuSeconds: 15, stages: { ...stages, cards: stages.check } },
    edited: { ...cold, stages: {} },
  },
};

/** Cells of a terminal that a line takes. */
function widthOf(line: string): number {
  return [...line].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

describe('a table', () => {
  test('aligns Chinese and figures', () => {
    const rows = [
      ['', '秒'],
      ['第一次', '10.5'],
      ['改', '2'],
    ];
    expect(aligned(rows)).toBe('          秒\n第一次  10.5\n改         2\n');
  });

  test('has a row for each build and each stage', () => {
    const lines = resultTable(before).trimEnd().split('\n');
    expect(lines.map((line) => line.trim().split(/\s+/))).toEqual([
      ['用时（秒）', '处理器（秒）', '内存峰值（MB）'],
      ['第一次', '10.0', '20.0', '1000'],
      ['检查', '2.0', '3.0', '400'],
      ['生成网页', '7.0', '12.5', '900'],
      ['10000', '份文件，12000', '个网页，345.0', 'MB'],
    ]);
  });

  test.each([
    ['of one result', resultTable(before)],
    ['of two', comparisonTable(before, after)],
  ])('%s fits a terminal of 80 columns', (_, table) => {
    for (const line of table.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  });
});

test.each([
  [10, 15, '+50%'],
  [20, 15, '-25%'],
  [10, 10, '0%'],
  [0, 5, '—'],
  [undefined, 5, '—'],
  [5, undefined, '—'],
])('from %s to %s is %s', (one, other, change) => {
  expect(changeOf(one, other)).toBe(change);
});

test('a comparison has every build and stage of either result', () => {
  const table = comparisonTable(before, after);
  const rowOf = (name: string) => table.split('\n').find((line) => line.trim().startsWith(name));
  expect(rowOf('第一次')).toContain('20.0 → 15.0 -25%');
  expect(rowOf('改一份文件')).toContain('— → 20.0 —');
  expect(rowOf('分享图片')).toContain('— → 400 —');
  expect(table).not.toContain('提醒');
  expect(comparisonTable(before, { ...after, documents: 1000 })).toContain('10000 和 1000');
});

describe('a file of results', () => {
  test('is read back', () => {
    const file = temporaryPath('result.json');
    writeFileSync(file, JSON.stringify(after));
    expect(readResult(file)).toEqual(after);
  });

  test.each([
    ['is not there', undefined],
    ['is no JSON', 'cold 10'],
    ['is something else', '{"documents": 5}'],
    ['has seconds in the place of stages', JSON.stringify(withPlainStages())],
  ])('that %s is refused', (_, text) => {
    const file = temporaryPath('result.json');
    if (text !== undefined) writeFileSync(file, text);
    try {
      readResult(file);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CommandError);
      expect((error as CommandError).code).toBe(EXIT.usage);
      expect((error as CommandError).message).toContain('不是 npm run bench -- --json 的结果');
    }
  });
});

function withPlainStages() {
  return { ...before, runs: { cold: { ...cold, stages: { render: 7 } } } };
}
