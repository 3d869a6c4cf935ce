import { yearOf } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import {
  REPORT_KINDS,
  type ReportDeadline,
  type ReportKind,
  reportDeadline,
} from '#domain/report-deadlines.ts';
import { type Agency, isPublished, type Origin, type Portal, publishedOn } from '#portal/portal.ts';
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
 * Reports that are not there after their deadline: those of each agency that published one on an earlier
 * year, unless another department gathers it, and the last one of a government. A department without any
 * report of a kind is not told that they are missing, nor is anyone on a portal without reports.
 */
function overdue({ portal, asOf, sources }: CheckContext): Problem[] {
  return REPORT_KINDS.flatMap((kind) =>
    portal.agencies.flatMap((agency) =>
      missingOf(kind, agency, portal, asOf).flatMap(({ year, deadline, origin }) => {
        const file = `reports/${REPORT_FOLDERS[kind]}/${year}/${agency.id}.md`;
        if (sources.refused.has(file)) return [];
        const { day, law } = deadline;
        const finding = reportProblems.overdue(kind, year, agency.name, day, law, file);
        return [problemAt(finding, origin, [], 'warning')];
      }),
    ),
  );
}

function missingOf(
  kind: ReportKind,
  agency: Agency,
  portal: Portal,
  asOf: CheckContext['asOf'],
): Missing[] {
  const reports = portal.reports.filter((one) => one.kind === kind);
  const own = reports.filter((one) => one.agency === agency);
  const first = own[0]?.year ?? firstDue(kind, agency, portal, asOf);
  if (first === undefined) return [];
  const { origin } = own.at(-1)?.document ?? agency;
  const missing: Missing[] = [];
  for (let year = first; year < yearOf(asOf); year += 1) {
    const deadline = reportDeadline(kind, reporterOf(agency), year);
    if (!deadline || asOf <= deadline.day) continue;
    const there = own.find((one) => one.year === year);
    // One that is scheduled for a later day is told as late, not as missing.
    if (there && (isPublished(there.document, asOf) || publishedOn(there.document))) continue;
    const isGathered = reports.some(
      (other) =>
        other.year === year &&
        other.agency !== agency &&
        other.agency.kind !== 'government' &&
        other.covers.has(agency.id),
    );
    if (!isGathered) missing.push({ year, deadline, origin });
  }
  return missing;
}

interface Missing {
  readonly year: number;
  readonly deadline: ReportDeadline;
  /** Where it is told: at the last report, or at the agency that has none. */
  readonly origin: Origin;
}

/** A government owes the last report that was due, also where it has published none. */
function firstDue(
  kind: ReportKind,
  agency: Agency,
  { reports }: Portal,
  asOf: CheckContext['asOf'],
): number | undefined {
  if (agency.kind !== 'government' || reports.length === 0) return undefined;
  const last = yearOf(asOf) - 1;
  return [last, last - 1].find((year) => {
    const deadline = reportDeadline(kind, 'government', year);
    return deadline !== undefined && deadline.day < asOf;
  });
}
