import { formFor } from '#domain/annual-report/form.ts';
import { yearOf } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import { REPORT_KINDS } from '#domain/report-deadlines.ts';
import { type Portal, type PortalDocument, shortNameOf } from '#portal/portal.ts';
import { placeIn } from '#portal/references.ts';
import { type AnnualReport, besideReport } from '#portal/reports.ts';
import { reportProblems } from '#strings/problems-reports.ts';
import { REPORT_SECTIONS, REPORT_TYPES } from '#strings/reports.ts';
import { type Check, type CheckContext, problemAt } from './check.ts';

/** Each yearly report stands where its year and agency say, in the form of its year, with all its parts. */
export const checkReports: Check = (context) => {
  const { portal } = context;
  return [
    ...portal.reports.flatMap((report) => [
      ...yearProblems(report),
      ...tableProblems(report, context),
      ...sectionProblems(report),
      ...gatheringProblems(report, portal),
    ]),
    ...portal.documents.flatMap((document) => noticeProblems(document)),
  ];
};

function yearProblems({ year, document }: AnnualReport): Problem[] {
  const { data, origin } = document;
  const problems: Problem[] = [];
  if (!data.title.includes(`${year}年`)) {
    problems.push(problemAt(reportProblems.titleYear(data.title, year), origin, ['title']));
  }
  if (data.issuedOn && yearOf(data.issuedOn) <= year) {
    const finding = reportProblems.yearNotOver(year, data.issuedOn);
    problems.push(problemAt(finding, origin, ['issuedOn']));
  }
  return problems;
}

function tableProblems(
  { kind, year, document, tables }: AnnualReport,
  { sources }: CheckContext,
): Problem[] {
  const expected = formFor(year);
  if (kind !== 'disclosure' || expected === undefined) return [];
  const file = besideReport(document.origin.file, 'yaml');
  if (!tables) {
    if (sources.refused.has(file)) return [];
    return [problemAt(reportProblems.noTables(file, year), document.origin, [], 'warning')];
  }
  if (tables.form === expected) return [];
  const finding = reportProblems.form(tables.form, year, expected);
  return [problemAt(finding, tables.origin, ['form'], 'warning')];
}

function sectionProblems({ kind, year, document, lines }: AnnualReport): Problem[] {
  // The parts were first laid down for reports on 2019.
  if (formFor(year) === undefined) return [];
  const headings = lines.filter(({ text }) => /^[一二三四五六七八九]、/.test(text));
  const missing = (REPORT_SECTIONS[kind] ?? []).filter(
    ({ words }) => !headings.some(({ text }) => words.test(text)),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name);
  return [problemAt(reportProblems.sections(kind, names), document.origin, [], 'warning')];
}

function gatheringProblems(report: AnnualReport, { reports, agencies }: Portal): Problem[] {
  const { tables, agency, covers } = report;
  if (!tables) return [];
  const problems: Problem[] = [];
  const own = tables.data.gathers?.indexOf(agency.id) ?? -1;
  if (own >= 0) {
    const finding = reportProblems.gathersSelf(agency.id);
    problems.push(problemAt(finding, tables.origin, ['gathers', own]));
  }
  // Told at the later of the two; one that has all of the other and more gathers it, as a whole does.
  if (isWhole(report)) return problems;
  for (const other of reports.slice(0, reports.indexOf(report))) {
    if (other.kind !== report.kind || other.year !== report.year || !other.tables) continue;
    if (isWhole(other)) continue;
    const shared = [...covers].filter((id) => other.covers.has(id));
    const least = Math.min(covers.size, other.covers.size);
    const isPart = shared.length === least && covers.size !== other.covers.size;
    if (shared.length === 0 || isPart) continue;
    const names = agencies.filter(({ id }) => shared.includes(id)).map(shortNameOf);
    const place = placeIn(other.tables.origin, ['gathers']);
    const path = tables.data.gathers ? ['gathers'] : [];
    problems.push(problemAt(reportProblems.gatheredTwice(names, place), tables.origin, path));
  }
  return problems;
}

/** Whether a report is that of a government on all its agencies. */
function isWhole({ agency, tables }: AnnualReport): boolean {
  return agency.kind === 'government' && tables?.data.gathers === undefined;
}

/** A report that is written as a notice cannot be compared with those of other years. */
function noticeProblems(document: PortalDocument): Problem[] {
  const kind = REPORT_KINDS.find((one) => REPORT_TYPES[one] === document.type);
  if (!kind || !document.origin.file.startsWith('notices/')) return [];
  // What was published before the forms, and what an import brought, may stay as it is.
  const published = document.data.issuedOn;
  if (document.data.imported || !published || formFor(yearOf(published) - 1) === undefined)
    return [];
  const finding = reportProblems.asNotice(kind, document.data.title);
  return [problemAt(finding, document.origin, ['type'], 'warning')];
}
