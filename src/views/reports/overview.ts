import { REPORT_KINDS, type ReportKind, reportDeadline } from '#domain/report-deadlines.ts';
import { addresses } from '#portal/addresses.ts';
import { type Agency, publishedOn, shortNameOf } from '#portal/portal.ts';
import { auditOf } from '#portal/report-audit.ts';
import { type AnnualReport, reporterOf } from '#portal/reports.ts';
import { reportText } from '#strings/report-pages.ts';
import { REPORT_NAMES } from '#strings/reports.ts';
import type { ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { agenciesWithFigures } from './figures.ts';

/** Who reported on which year, kind by kind. */
export interface ReportOverview {
  readonly kinds: readonly ReportMatrix[];
  /** The figures over the years, by agency. */
  readonly figures: readonly Link[];
}

/** Agencies against years, the latest year first. */
export interface ReportMatrix {
  readonly kind: ReportKind;
  readonly name: string;
  readonly lead: string;
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly agency: string;
    readonly href: string;
    /** By year; nothing for a year without a report. */
    readonly cells: readonly (ReportCell | undefined)[];
  }[];
}

/** One report: its day of publication, and whether that was in time. */
export interface ReportCell {
  readonly href: string;
  readonly text: string;
  readonly isLate: boolean;
  /** Whether its numbers do not add up. */
  readonly isWrong: boolean;
}

/** The overview of all yearly reports. */
export function reportOverview(context: ViewContext): ReportOverview | undefined {
  const { reports } = context.portal;
  if (reports.length === 0) return undefined;
  return {
    kinds: REPORT_KINDS.flatMap((kind) => {
      const own = reports.filter((one) => one.kind === kind);
      return own.length > 0 ? [matrixOf(kind, own, context)] : [];
    }),
    figures: agenciesWithFigures(context).map((agency) => ({
      label: shortNameOf(agency),
      href: addresses.reportFigures(agency.id),
    })),
  };
}

function matrixOf(
  kind: ReportKind,
  reports: readonly AnnualReport[],
  { portal }: ViewContext,
): ReportMatrix {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  const agencies = portal.agencies.filter((agency) => reports.some((one) => one.agency === agency));
  return {
    kind,
    name: REPORT_NAMES[kind],
    lead: reportText.overviewLead(kind),
    years,
    rows: agencies.map((agency) => ({
      agency: shortNameOf(agency),
      href: agency.path,
      cells: years.map((year) => cellOf(agency, year, reports, portal)),
    })),
  };
}

function cellOf(
  agency: Agency,
  year: number,
  reports: readonly AnnualReport[],
  portal: ViewContext['portal'],
): ReportCell | undefined {
  const report = reports.find((one) => one.agency === agency && one.year === year);
  if (!report) return undefined;
  const published = publishedOn(report.document);
  const deadline = reportDeadline(report.kind, reporterOf(agency), year);
  const audit = auditOf(report, portal);
  return {
    href: report.document.path,
    text: published ?? report.document.data.title,
    isLate: published !== undefined && deadline !== undefined && published > deadline.day,
    isWrong: audit?.equations.some(({ result }) => result !== 'holds') ?? false,
  };
}
