import { describe, expect, test } from 'vitest';
import { chartSvg } from '#views/charts/svg.ts';
import { figureCharts } from '#views/reports/figures.ts';
import type { TabledReport } from '#views/reports/files.ts';
import { report, tablesOf, transport } from '../../../support/reports.ts';

const NONE = [0, 0, 0, 0, 0, 0] as const;

function reportOn(year: number): TabledReport {
  const form = year < 2021 ? 2019 : 2021;
  const one = report(year, transport, { figures: tablesOf(form, 1, { in: NONE, out: NONE }, {}) });
  if (!one.tables) throw new Error('No tables');
  return { ...one, tables: one.tables };
}

const chartsOf = (...years: readonly number[]) => figureCharts(years.map(reportOn), '/figures/');
const chartOf = (id: string, ...years: readonly number[]) =>
  chartsOf(...years).find((chart) => chart.id === id);

describe('figures over the years', () => {
  test('of years without a gap are without a remark', () => {
    const chart = chartOf('applications', 2023, 2024, 2025);
    expect(chart?.categories).toEqual(['2023', '2024', '2025']);
    expect(chart?.note).toBeUndefined();
    expect(chart?.series.flatMap(({ values }) => values)).not.toContain(null);
  });

  test('leave a year open on which there is no report, and say so', () => {
    const chart = chartOf('in-force', 2021, 2022, 2025);
    expect(chart?.categories).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(chart?.series[0]?.values.map((value) => value === null)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(chart?.note).toBe('2023、2024年的报告本站没有，空着。');
  });

  test('tell years that were not asked from years that are missing', () => {
    const note = chartOf('in-force', 2020, 2022, 2023)?.note;
    expect(note).toMatch(/旧格式.*2021年的报告本站没有/);
    expect(chartOf('applications', 2020, 2022, 2023)?.note).not.toMatch(/旧格式/);
  });

  test('are drawn however far the years lie apart', () => {
    for (const chart of chartsOf(1950, 2025)) expect(() => chartSvg(chart)).not.toThrow();
  });
});
