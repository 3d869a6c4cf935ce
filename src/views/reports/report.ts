import { reportDeadline } from '#domain/report-deadlines.ts';
import { addresses } from '#portal/addresses.ts';
import { REPORT_TYPES } from '#portal/columns.ts';
import { type PortalDocument, publishedOn, shortNameOf } from '#portal/portal.ts';
import { type AnnualReport, reporterOf } from '#portal/reports.ts';
import { TABLE_TITLES } from '#strings/annual-report.ts';
import { reportText } from '#strings/report-pages.ts';
import type { ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { applicationsTable } from './applications-table.ts';
import { type AuditView, auditView } from './audit.ts';
import { disclosureTable } from './disclosure-table.ts';
import type { GridTable } from './grid.ts';
import { litigationRows, litigationTable } from './litigation-table.ts';

/** What the page of a report shows besides its text. */
export interface ReportView {
  /** The year that it reports on. */
  readonly year: number;
  readonly tables: readonly GridTable[];
  /** The last table once more, for a narrow screen. */
  readonly narrow: GridTable | undefined;
  readonly audit: AuditView | undefined;
  readonly downloads: readonly Link[];
  readonly figures: Link | undefined;
  /** Whether it came out in time. */
  readonly deadline: string | undefined;
  /** The same agency on other years, the newest first. */
  readonly otherYears: readonly Link[];
  /** Other agencies on the same year. */
  readonly sameYear: readonly Link[];
}

/** The report that a document is; nothing for any other document. */
export function reportView(
  document: PortalDocument,
  context: Pick<ViewContext, 'portal'>,
): ReportView | undefined {
  // Most documents are none: their pages do not look through the reports.
  if (!REPORT_TYPES.includes(document.type)) return undefined;
  const { portal } = context;
  const report = portal.reports.find(
    (one) => one.document.data.indexNumber === document.data.indexNumber,
  );
  if (!report) return undefined;
  const others = portal.reports.filter((one) => one.kind === report.kind && one !== report);
  const { tables } = report;
  return {
    year: report.year,
    tables: tables
      ? [
          disclosureTable(tables.figures, tables.form),
          applicationsTable(tables.figures, tables.form),
          litigationTable(tables.figures),
        ]
      : [],
    narrow: tables && litigationRows(tables.figures),
    audit: auditView(report, context),
    downloads: tables ? downloadsOf(document) : [],
    figures: hasFigures(report, portal.reports)
      ? {
          label: reportText.figuresOf(shortNameOf(report.agency)),
          href: addresses.reportFigures(report.agency.id),
        }
      : undefined,
    deadline: deadlineText(report),
    otherYears: others
      .filter(({ agency }) => agency === report.agency)
      .map(({ year, document: other }) => ({ label: String(year), href: other.path }))
      .reverse(),
    sameYear: others
      .filter(({ year }) => year === report.year)
      .map(({ agency, document: other }) => ({ label: shortNameOf(agency), href: other.path })),
  };
}

/** Figures over the years want at least two years with tables. */
export function hasFigures(
  { agency, kind }: Pick<AnnualReport, 'agency' | 'kind'>,
  reports: readonly AnnualReport[],
): boolean {
  if (kind !== 'disclosure') return false;
  return reports.filter((one) => one.agency === agency && one.tables).length >= 2;
}

function downloadsOf({ path }: PortalDocument): Link[] {
  return [
    ...Object.entries(TABLE_TITLES).map(([id, title]) => ({
      label: reportText.csv(title),
      href: `${path}${id}.csv`,
    })),
    { label: reportText.json, href: `${path}tables.json` },
  ];
}

function deadlineText({ kind, agency, year, document }: AnnualReport): string | undefined {
  const deadline = reportDeadline(kind, reporterOf(agency), year);
  const published = publishedOn(document);
  return deadline && published && reportText.deadline(deadline.day, published);
}
