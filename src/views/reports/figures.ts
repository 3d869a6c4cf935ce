import { type Cell, cell, type Figures } from '#domain/annual-report/cells.ts';
import {
  APPLICANTS,
  type FormYear,
  LITIGATION_ROWS,
  RESULT_IDS,
  rowsOfResult,
} from '#domain/annual-report/form.ts';
import { addresses } from '#portal/addresses.ts';
import { type Agency, shortNameOf } from '#portal/portal.ts';
import { LITIGATION_LABELS } from '#strings/annual-report.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { reportFigureText } from '#strings/report-figures.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Chart, ChartSeries } from '../charts/chart.ts';
import type { Link } from '../frame.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { type TabledReport, tabledReports } from './files.ts';
import { hasFigures } from './report.ts';

/** The numbers of an agency's reports over the years. */
export interface ReportFiguresView extends InnerView {
  readonly agency: string;
  readonly charts: readonly Chart[];
  /** The reports that they are taken from, the oldest first. */
  readonly reports: readonly Link[];
  /** The figures of other agencies. */
  readonly others: readonly Link[];
}

/** Agencies whose reports cover two years or more, in the order of the portal. */
export function agenciesWithFigures({ portal }: Pick<ViewContext, 'portal'>): Agency[] {
  return portal.agencies.filter((agency) =>
    hasFigures({ agency, kind: 'disclosure' }, portal.reports),
  );
}

/** The pages of figures, one an agency. */
export function reportFiguresViews(context: ViewContext): ReportFiguresView[] {
  const { portal, frame } = context;
  const agencies = agenciesWithFigures(context);
  return agencies.map((agency) => {
    const name = shortNameOf(agency);
    const path = addresses.reportFigures(agency.id);
    const title = reportFigureText.title(name);
    const reports = tabledReports(portal).filter((one) => one.agency === agency);
    return {
      frame,
      path,
      title,
      description: reportFigureText.description(name),
      meta: metaTags(portal, columnMeta(title)),
      breadcrumb: [
        { label: ui.home, href: addresses.home },
        { label: STANDARD_COLUMNS.annualReports, href: addresses.annualReports },
      ],
      agency: name,
      charts: figureCharts(reports, path),
      reports: reports.map(({ year, document }) => ({ label: String(year), href: document.path })),
      others: agencies
        .filter((other) => other !== agency)
        .map((other) => ({ label: shortNameOf(other), href: addresses.reportFigures(other.id) })),
    };
  });
}

/** The charts of reports on the years, the oldest first. A year between them that has none is a gap. */
export function figureCharts(reports: readonly TabledReport[], path: string): Chart[] {
  const { charts, series: names } = reportFigureText;
  const byYear = new Map(reports.map((report) => [report.year, report]));
  const first = reports[0]?.year ?? 0;
  const span = (reports.at(-1)?.year ?? 0) - first + 1;
  const years = reports.length > 0 ? Array.from({ length: span }, (_, at) => first + at) : [];
  const unreported = years.filter((year) => !byYear.has(year));
  const series = (
    id: string,
    name: string,
    cellsOf: (form: FormYear) => readonly Cell[],
  ): ChartSeries => ({
    id,
    name,
    values: years.map((year) => {
      const tables = byYear.get(year)?.tables;
      return tables ? sumOf(tables.figures, cellsOf(tables.form)) : null;
    }),
  });
  const application = (id: string, name: string, row: string) =>
    series(id, name, () => [cell('applications', row, 'total')]);
  const normative = (id: string, name: string, column: string, before?: string) =>
    series(id, name, (form) => [
      cell('disclosure', 'normative', form === 2019 ? (before ?? column) : column),
    ]);
  const decisions = (row: string, name: string) =>
    series(row, name, () => [cell('disclosure', row, 'decisions')]);
  const chart = (
    id: keyof typeof charts,
    kind: Chart['kind'],
    all: readonly ChartSeries[],
  ): Chart[] => {
    const known = all.filter(({ values }) => values.some((value) => value !== null));
    const isUnasked = known.some(({ values }) =>
      values.some((value, at) => value === null && byYear.has(years[at] ?? 0)),
    );
    const note = [
      ...(isUnasked ? [reportFigureText.oldForm] : []),
      ...(unreported.length > 0 ? [reportFigureText.unreported(unreported)] : []),
    ].join('');
    return known.length === 0
      ? []
      : [
          {
            id,
            title: charts[id],
            unit: reportFigureText.unit,
            categoryName: reportFigureText.year,
            categories: years.map(String),
            series: known,
            kind,
            csv: `${path}${id}.csv`,
            ...(note !== '' && { note }),
          },
        ];
  };
  return [
    ...chart('applications', 'grouped', [
      application('received', names.received, 'received'),
      application('concluded', names.concluded, 'concluded'),
      application('carried', names.carriedOut, 'carriedOut'),
    ]),
    ...chart(
      'results',
      'stacked',
      RESULT_IDS.map((result, at) =>
        series(`result-${at + 1}`, names.results[result], (form) =>
          rowsOfResult(result, form).map((row) => cell('applications', row, 'total')),
        ),
      ),
    ),
    ...chart(
      'applicants',
      'stacked',
      APPLICANTS.map((column, at) =>
        series(`applicant-${at + 1}`, names.applicants[column], () => [
          cell('applications', 'received', column),
        ]),
      ),
    ),
    ...chart('normative', 'grouped', [
      normative('issued', names.issued, 'issued', 'made'),
      normative('repealed', names.repealed, 'repealed'),
    ]),
    ...chart('in-force', 'lines', [normative('in-force', names.inForce, 'inForce')]),
    ...chart('permits', 'bars', [decisions('permits', names.permits)]),
    ...chart('penalties', 'grouped', [
      decisions('penalties', names.penalties),
      decisions('coercion', names.coercion),
    ]),
    ...chart(
      'litigation',
      'stacked',
      LITIGATION_ROWS.map((row, at) =>
        series(`procedure-${at + 1}`, LITIGATION_LABELS[row] ?? row, () => [
          cell('litigation', row, 'total'),
        ]),
      ),
    ),
  ];
}

/** The sum of cells; nothing when one of them is no cell of the form. */
function sumOf(figures: Figures, cells: readonly Cell[]): number | null {
  const values = cells.map((one) => figures.get(one));
  if (values.some((value) => value === undefined || value === null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
