import { describe, expect, test } from 'vitest';
import type { CheckContext } from '#checks/check.ts';
import { checkReportFigures } from '#checks/report-figures.ts';
import { type Cell, cellsOf, partsOf } from '#domain/annual-report/cells.ts';
import { claimsIn } from '#domain/annual-report/claims.ts';
import { isoDate } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { cellName } from '#strings/annual-report.ts';
import { portalOf } from '../../support/portal.ts';
import { FORMS, NORMATIVE } from '../../support/report-years.ts';
import { county, office, transport, withFigures } from '../../support/reports.ts';
import { unsaid } from '../../support/wrong-cell.ts';

/** What the check says of reports in a place that may make 规章. */
function findings(reports: readonly AnnualReport[]): readonly Problem[] {
  const portal = portalOf(NORMATIVE, { agencies: [county, office, transport], reports });
  const site = { ...portal.site, divisionCode: '990100' };
  const context = {
    portal: { ...portal, site },
    sources: { refused: new Set() },
    asOf: isoDate('2026-03-20'),
  };
  return checkReportFigures(context as unknown as CheckContext);
}

/** A report with another number, and the reports that have to do with it; its text alone is read. */
function changedPortal(
  reports: readonly AnnualReport[],
  changed: AnnualReport,
  one: Cell,
  value: number,
): AnnualReport[] {
  return reports
    .filter(({ year, agency }) => year === changed.year || agency === changed.agency)
    .map((other) =>
      other === changed ? withFigures(changed, { [one]: value }) : { ...other, lines: [] },
    );
}

describe.each([2021, 2019] as const)('in the form of %s', (form) => {
  const reports = FORMS[form];

  test('everything adds up, and the text says so', () => {
    expect(findings(reports)).toEqual([]);
    const claims = reports.map(({ lines, year, agency }) =>
      claimsIn(lines, form, { year, names: [agency.name] }).flatMap(({ cells }) => cells),
    );
    const stated = cellsOf(form).filter((one) => one.startsWith('disclosure/'));
    for (const cells of claims) expect(cells.sort()).toEqual([...stated].sort());
  });

  test.each(reports.map((one) => [one.year, one.agency.name, one] as const))(
    'a change of any cell of %s, %s is found, and the findings name it',
    (_year, _name, changed) => {
      const figures = [...(changed.tables?.figures ?? [])];
      expect(figures.map(([one]) => one).sort()).toEqual([...cellsOf(form)].sort());
      const missing = figures.flatMap(([one, value]) =>
        [1, -1].flatMap((by) => {
          const wrong = (value ?? 0) + by;
          if (wrong < 0 && !one.endsWith('/change')) return [];
          const problems = findings(changedPortal(reports, changed, one, wrong));
          return unsaid(problems, one, form).map((words) => `${one} ${value} → ${wrong}: ${words}`);
        }),
      );
      expect(missing).toEqual([]);
    },
  );

  test('of a leaf of the table of applications the very cell is suspected', () => {
    const [, own] = reports;
    for (const [one, value] of own?.tables?.figures ?? []) {
      const { table, row, column } = partsOf(one);
      if (!own || table !== 'applications' || column === 'total' || value === null) continue;
      if (['received', 'carriedIn', 'concluded', 'carriedOut'].includes(row)) continue;
      const problems = findings(changedPortal(reports, own, one, value + 1));
      const suspected = problems.filter(({ fix }) =>
        fix.includes(`“${cellName(one, form)}”一格：写的是 ${value + 1}，改成 ${value}`),
      );
      expect(suspected.map(({ rule }) => rule).sort()).toEqual(['report/i2', 'report/i3']);
    }
  });
});
