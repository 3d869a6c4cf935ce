import { partsOf } from '#domain/annual-report/cells.ts';
import type { Evaluated, IdentityId } from '#domain/annual-report/equation.ts';
import { suspectsOf } from '#domain/annual-report/suspects.ts';
import type { Problem, Severity } from '#domain/problem.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { auditOf, type ReportAudit } from '#portal/report-audit.ts';
import type { AnnualReport, ReportTables } from '#portal/reports.ts';
import { pathOfCell } from '#schema/report-cells.ts';
import { cellName } from '#strings/annual-report.ts';
import { reportProblems } from '#strings/problems-reports.ts';
import { placeName, sidesOf } from '#strings/report-equations.ts';
import { type Check, type CheckContext, problemAt, problemInText } from './check.ts';

/**
 * The numbers of annual reports are true: within each table, from year to year, with the catalogue, with
 * the reports that are gathered, and in the text.
 *
 * Source: 国办公开办函〔2021〕30号. What is repealed and what expires are not always told apart, so that
 * I6 is a warning.
 */
export const checkReportFigures: Check = ({ portal, sources }) => {
  const planned = { documents: plannedDocuments(portal), reports: portal.reports };
  const untried = untriedFor(sources);
  return portal.reports.flatMap((report) => {
    const audit = auditOf(report, planned);
    if (!report.tables || !audit) return [];
    const wrong = audit.equations.filter(({ result }) => result !== 'holds');
    const excused = (report.tables.data.asPublished ?? []).map(
      ({ identity, place }) => `${identity} ${place}`,
    );
    return [
      ...wrong
        .filter((one) => !untried.includes(one.identity))
        .filter((one) => !excused.includes(excuseOf(one, report.tables)))
        .map((one) => problemOf(one, report, audit)),
      ...unusedExcuses(report, wrong),
      ...ruleProblems(report, portal),
    ];
  });
};

/** Documents with their lives as they will be when everything is out, as reports on later years count them. */
function plannedDocuments({ documents, planned }: Portal): readonly PortalDocument[] {
  const lifeOf = ({ data, life }: PortalDocument) => planned.get(data.indexNumber) ?? life;
  if (documents.every((one) => lifeOf(one) === one.life)) return documents;
  return documents.map((one) => ({ ...one, life: lifeOf(one) }));
}

/** What a file that could not be read is part of: its numbers are missing, and no report is wrong for that. */
function untriedFor({ refused }: Pick<CheckContext['sources'], 'refused'>): readonly IdentityId[] {
  const isRefused = (folders: RegExp) => [...refused].some((file) => folders.test(file));
  if (isRefused(/^agencies\//)) return ['I6', 'I7', 'I8'];
  return isRefused(/^(?:normative|notices|cleanups)\//) ? ['I6', 'I7'] : [];
}

function excuseOf(one: Evaluated, tables: ReportTables | undefined): string {
  return `${one.identity} ${placeName(one, tables?.form ?? 2021)}`;
}

function problemOf(one: Evaluated, report: AnnualReport, audit: ReportAudit): Problem {
  const { document, tables } = report;
  const form = tables?.form ?? 2021;
  const place = placeName(one, form);
  const names = { year: report.year, parts: audit.partNames };
  const sides = sidesOf(one, form, names, audit.numberOf);
  const finding =
    one.result === 'totalBlank'
      ? reportProblems.totalBlank(one.identity, place, sides.left, sides.right)
      : reportProblems.identity(
          one.identity,
          form,
          place,
          sides,
          one.relation,
          suspicion(one, audit, form),
        );
  const severity: Severity = one.identity === 'I6' ? 'warning' : 'error';
  if (one.words) return problemInText(finding, document.origin, one.words.line, severity);
  // The whole of an identity within a table stands on its right; elsewhere the left is the report's own.
  const term = [...(one.total ? one.right : one.left)].find(({ of }) => of === 'own');
  const path = term?.of === 'own' ? pathOfCell(term.cell, form) : [];
  return problemAt(finding, tables?.origin ?? document.origin, path, severity);
}

/** Words on the one cell that would mend a row and a column at once. */
function suspicion(
  one: Evaluated,
  audit: ReportAudit,
  form: ReportTables['form'],
): string | undefined {
  if (one.identity !== 'I2' && one.identity !== 'I3') return undefined;
  const suspect = suspectsOf(audit.equations).find(({ cell }) =>
    one.left.some((term) => term.of === 'own' && term.cell === cell),
  );
  if (!suspect) return undefined;
  const written = audit.numberOf({ of: 'own', cell: suspect.cell });
  const expected = written + suspect.difference;
  return expected < 0
    ? undefined
    : reportProblems.suspect(cellName(suspect.cell, form), written, expected);
}

function unusedExcuses({ tables }: AnnualReport, wrong: readonly Evaluated[]): Problem[] {
  return (tables?.data.asPublished ?? []).flatMap(({ identity, place }, at) => {
    const places = wrong
      .filter((one) => one.identity === identity)
      .map((one) => placeName(one, tables?.form ?? 2021));
    if (!tables || places.includes(place)) return [];
    const finding = reportProblems.excuseUnused(identity, place, [...new Set(places)].slice(0, 5));
    return [problemAt(finding, tables.origin, ['asPublished', at, 'place'], 'warning')];
  });
}

/**
 * Who has no power to make 规章 has none to count.
 *
 * Source: 《立法法》第九十一条、第九十三条. The code of a place that has that power ends in 00: it is a
 * province or a city with districts.
 */
function ruleProblems({ tables, agency }: AnnualReport, { site }: Portal): Problem[] {
  if (!tables || (site.divisionCode?.endsWith('00') && agency.kind !== 'town')) return [];
  return [...tables.figures].flatMap(([one, value]) => {
    const { table, row, column } = partsOf(one);
    if (table !== 'disclosure' || row !== 'rules' || !value) return [];
    const name = cellName(one, tables.form);
    const finding = reportProblems.noRulePower(agency.name, name, value);
    return [problemAt(finding, tables.origin, ['activeDisclosure', 'rules', column], 'warning')];
  });
}
