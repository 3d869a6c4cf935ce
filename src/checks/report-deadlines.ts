import { yearOf } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import {
  REPORT_KINDS,
  type ReportDeadline,
  type ReportKind,
  reportDeadline,
} from '#domain/report-deadlines.ts';
import { type Agency, isPublished, type Portal, publishedOn } from '#portal/portal.ts';
import { type AnnualReport, reporterOf } from '#portal/reports.ts';
import { reportProblems } from '#strings/problems-reports.ts';
import { REPORT_FOLDERS } from '#strings/reports.ts';
import { type Check, type CheckContext, problemAt } from './check.ts';

/** Yearly reports come out in time, and one that an agency has begun to publish goes on every year. */
export const checkReportDeadlines: Check = (context) => [
  ...context.portal.reports.flatMap(lateness),
  ...overdue(context),
];

function lateness({ kind, year, agency, document }: AnnualReport): Problem[] {
  const deadline = reportDeadline(kind, reporterOf(agency), year);
  const published = publishedOn(document);
  if (!deadline || !published || published <= deadline.day) return [];
  const finding = reportProblems.late(kind, year, published, deadline.day, deadline.law);
  return [problemAt(finding, document.origin, ['publishedAt'], 'warning')];
}

/**
 * Reports that are not there after their deadline: those of the government, and those of each agency that
 * published one on an earlier year and is not gathered by another since. A portal without reports of a
 * kind is not told that they are missing.
 */
function overdue({ portal, asOf, sources }: CheckContext): Problem[] {
  return REPORT_KINDS.flatMap((kind) => {
    const reports = portal.reports.filter((one) => one.kind === kind);
    return portal.agencies.flatMap((agency) =>
      missingOf(kind, agency, reports, portal, asOf).flatMap(({ year, deadline, last }) => {
        const file = `reports/${REPORT_FOLDERS[kind]}/${year}/${agency.id}.md`;
        if (sources.refused.has(file)) return [];
        const { day, law } = deadline;
        const finding = reportProblems.overdue(kind, year, agency.name, day, law, file);
        return [problemAt(finding, last.document.origin, [], 'warning')];
      }),
    );
  });
}

function missingOf(
  kind: ReportKind,
  agency: Agency,
  reports: readonly AnnualReport[],
  portal: Pick<Portal, 'reports'>,
  asOf: CheckContext['asOf'],
): { year: number; deadline: ReportDeadline; last: AnnualReport }[] {
  const own = reports.filter((one) => one.agency === agency);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return [];
  const missing: { year: number; deadline: ReportDeadline; last: AnnualReport }[] = [];
  for (let { year } = first; year < yearOf(asOf); year += 1) {
    const deadline = reportDeadline(kind, reporterOf(agency), year);
    if (!deadline || asOf <= deadline.day) continue;
    const there = own.find((one) => one.year === year);
    // One that is scheduled for a later day is told as late, not as missing.
    if (there && (isPublished(there.document, asOf) || publishedOn(there.document))) continue;
    const isGathered = portal.reports.some(
      (other) =>
        other.kind === kind &&
        other.year === year &&
        other.agency !== agency &&
        other.agency !== agency &&
        other.agency.kind !== 'government' &&
        other.covers.has(agency.id),
    );
    if (!isGathered) missing.push({ year, deadline, last });
  }
  return missing;
}
