import type { Figures } from '#domain/annual-report/cells.ts';
import type { TextLine } from '#domain/annual-report/claims.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';
import type { Reporter, ReportKind } from '#domain/report-deadlines.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { ReportData } from '#schema/report.ts';
import { figuresOf, type ReportTablesData } from '#schema/report-tables.ts';
import { reportProblems } from '#strings/problems-reports.ts';
import { REPORT_FOLDERS } from '#strings/reports.ts';
import { type Agency, isPublished, type Origin, type PortalDocument } from './portal.ts';
import type { WithBody } from './sources.ts';

/** A report as read, with the paragraphs of its text. */
export type ReportEntry = WithBody<ReportData> & { readonly lines: readonly TextLine[] };

/** A yearly report (年度报告) of an agency. */
export interface AnnualReport {
  readonly kind: ReportKind;
  /** The year that it reports on. */
  readonly year: number;
  readonly agency: Agency;
  readonly document: PortalDocument;
  readonly tables: ReportTables | undefined;
  /** The agencies whose numbers it has, by id: for a government those of all. */
  readonly covers: ReadonlySet<string>;
  readonly lines: readonly TextLine[];
}

/** The tables of a 政府信息公开工作年度报告. */
export interface ReportTables {
  readonly form: FormYear;
  readonly figures: Figures;
  readonly data: ReportTablesData;
  readonly origin: Origin;
}

/** What the path of a report says. */
export interface ReportPath {
  readonly kind: ReportKind;
  readonly year: number;
  readonly agency: string;
}

/** The path taken apart: `reports/rule-of-law/2025/county-government.md`. */
export function reportPath(file: string): ReportPath | undefined {
  const [, folder, year, agency] =
    /^reports\/([a-z-]+)\/((?:19|20)\d\d)\/([^/]+)\.\w+$/.exec(file) ?? [];
  const kinds = Object.entries(REPORT_FOLDERS) as [ReportKind, string][];
  const kind = kinds.find(([, one]) => one === folder)?.[0];
  return kind && year && agency ? { kind, year: Number(year), agency } : undefined;
}

/** Where the tables of a report stand, or the report of tables. */
export function besideReport(file: string, ending: 'md' | 'yaml'): string {
  return file.replace(/\.\w+$/, `.${ending}`);
}

interface Context {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly documents: readonly PortalDocument[];
  readonly agencyOf: (id: string, entry: ReadEntry<unknown>, path: YamlPath) => Agency | undefined;
  readonly refused: ReadonlySet<string>;
  readonly report: (finding: Finding, entry: ReadEntry<unknown>, path: YamlPath) => void;
}

/** The reports, each with its tables, in the order of kinds, years and agencies. */
export function reportsOf(
  entries: readonly ReportEntry[],
  tables: readonly ReadEntry<ReportTablesData>[],
  context: Context,
): AnnualReport[] {
  const documents = new Map(context.documents.map((one) => [one.origin.file, one]));
  const byFile = new Map(tables.map((one) => [one.file, one]));
  const reports = entries.flatMap((entry): AnnualReport[] => {
    const path = reportPath(entry.file);
    const document = documents.get(entry.file);
    if (!path || !document) return [];
    const beside = byFile.get(besideReport(entry.file, 'yaml'));
    if (document.agency.id !== path.agency) {
      context.report(reportProblems.wrongAgency(document.agency.id, path.agency), entry, [
        'agency',
      ]);
    }
    const gathered = (beside?.data.gathers ?? []).flatMap((id, at) => {
      const agency = beside && context.agencyOf(id, beside, ['gathers', at]);
      return agency ? [agency.id] : [];
    });
    return [
      {
        kind: path.kind,
        year: path.year,
        agency: document.agency,
        document,
        tables: beside && {
          form: beside.data.form,
          figures: figuresOf(beside.data),
          data: beside.data,
          origin: beside,
        },
        covers: new Set(
          gathered.length === 0 && document.agency.kind === 'government'
            ? context.agencies.keys()
            : [document.agency.id, ...gathered],
        ),
        lines: entry.lines,
      },
    ];
  });
  const texts = new Set(entries.map(({ file }) => file));
  for (const entry of tables) {
    const text = besideReport(entry.file, 'md');
    if (texts.has(text) || context.refused.has(text)) continue;
    context.report(reportProblems.tablesAlone(text), entry, []);
  }
  return reports;
}

/** The reports as readers see them on a day: what is not out is neither shown nor compared with. */
export function reportsOn(reports: readonly AnnualReport[], asOf: IsoDate): AnnualReport[] {
  return reports.filter(({ document }) => isPublished(document, asOf));
}

/** The report of the same agency on the year before. */
export function reportBefore(
  { kind, year, agency }: AnnualReport,
  reports: readonly AnnualReport[],
): AnnualReport | undefined {
  return reports.find(
    (other) => other.kind === kind && other.year === year - 1 && other.agency === agency,
  );
}

/**
 * The reports on the same year that a report gathers, none of them part of another, and whether they
 * are all that it gathers.
 */
export function partsOfReport(
  report: AnnualReport,
  reports: readonly AnnualReport[],
): { readonly parts: readonly AnnualReport[]; readonly isWhole: boolean } {
  const candidates = reports
    .filter(
      (other) =>
        other !== report &&
        other.kind === report.kind &&
        other.year === report.year &&
        other.tables?.form === report.tables?.form &&
        other.covers.size < report.covers.size &&
        [...other.covers].every((id) => report.covers.has(id)),
    )
    .sort((a, b) => b.covers.size - a.covers.size);
  const parts: AnnualReport[] = [];
  const taken = new Set<string>();
  for (const one of candidates) {
    if ([...one.covers].some((id) => taken.has(id))) continue;
    parts.push(one);
    for (const id of one.covers) taken.add(id);
  }
  return { parts, isWhole: taken.size === report.covers.size };
}

/** Whether a report is that of a government as a whole or of one of its agencies. */
export function reporterOf({ kind }: Pick<Agency, 'kind'>): Reporter {
  return kind === 'government' ? 'government' : 'department';
}
