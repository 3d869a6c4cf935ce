import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckContext } from '#checks/check.ts';
import { checkReportFigures } from '#checks/report-figures.ts';
import { type Cell, cellsOf } from '#domain/annual-report/cells.ts';
import { isoDate } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import type { Portal } from '#portal/portal.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { load } from '../support/content.ts';
import { withFigures } from '../support/reports.ts';
import { unsaid } from '../support/wrong-cell.ts';

const AS_OF = isoDate('2026-04-30');

describe('the annual reports of the sample', () => {
  let portal: Portal;
  let reports: readonly AnnualReport[];

  beforeAll(() => {
    const read = load(join(import.meta.dirname, '../../content'), AS_OF);
    if (!read.portal) throw new Error('The sample content cannot be read');
    portal = read.portal;
    reports = portal.reports.filter(({ tables }) => tables);
  });

  function findings(some: readonly AnnualReport[]): readonly Problem[] {
    const documents = portal.documents.filter(({ type }) => type === 'normative');
    const context = {
      portal: { ...portal, documents, reports: some },
      sources: { refused: new Set() },
    };
    return checkReportFigures(context as unknown as CheckContext);
  }

  /** A report with another number, beside those that have to do with it; its text alone is read. */
  function changed(report: AnnualReport, one: Cell, value: number): AnnualReport[] {
    return reports
      .filter(
        ({ year, agency }) =>
          year === report.year || (agency === report.agency && Math.abs(year - report.year) === 1),
      )
      .map((other) =>
        other === report ? withFigures(report, { [one]: value }) : { ...other, lines: [] },
      );
  }

  test('are there, and add up', () => {
    expect(reports.length).toBeGreaterThan(20);
    expect(new Set(reports.map(({ tables }) => tables?.form))).toEqual(new Set([2019, 2021]));
    expect(findings(reports).map(({ file, message }) => `${file} ${message}`)).toEqual([]);
  });

  test('a change of any cell of any report by one is found, and the findings name it', () => {
    const missing = reports.flatMap((report) => {
      const { form = 2021, figures = new Map() } = report.tables ?? {};
      return cellsOf(form).flatMap((one) =>
        [1, -1].flatMap((by) => {
          const value: number = figures.get(one) + by;
          if (value < 0 && !one.endsWith('/change')) return [];
          // That a county makes no 规章 is told besides.
          const problems = findings(changed(report, one, value)).filter(
            ({ rule }) => rule !== 'report/no-rule-power',
          );
          return unsaid(problems, one, form).map(
            (words) => `${report.document.origin.file} ${one} → ${value}: ${words}`,
          );
        }),
      );
    });
    expect(missing).toEqual([]);
  });
});
