import { TABLE_IDS } from '#domain/annual-report/form.ts';
import { addresses } from '#portal/addresses.ts';
import { plannedOn } from '#portal/plans.ts';
import { catalogueCsv, catalogueJson } from '#views/catalogue-files.ts';
import { type FrozenCatalogue, frozenCatalogues } from '#views/catalogue-year.ts';
import { chartCsv } from '#views/charts/table.ts';
import { documentTies } from '#views/document-ties.ts';
import { documentsOfYear, documentYears } from '#views/documents-api.ts';
import { jsonLines } from '#views/json-lines.ts';
import { listCsv, listJson } from '#views/lists/files.ts';
import { type ListPart, listParts } from '#views/lists/pages.ts';
import { tasksCsv, tasksJson } from '#views/plans/files.ts';
import { planPath } from '#views/plans/plan.ts';
import { progressChart } from '#views/plans/progress.ts';
import { type PlanOfDay, planOfDay } from '#views/plans/tasks.ts';
import { powersCsv, powersJson } from '#views/powers/files.ts';
import { type PowerPart, powerParts } from '#views/powers/parts.ts';
import { reportJson, type TabledReport, tableCsv, tabledReports } from '#views/reports/files.ts';
import { context } from './context.ts';
import { staticFile } from './static-paths.ts';
import { fileParts, publishedDocuments, views } from './views.ts';

// The files of the portal for spreadsheets and programs, each for `getStaticPaths` of its endpoint.

/** The documents of each year. */
export function documentYearFiles() {
  const parts = { ...fileParts(), ties: documentTies(publishedDocuments(), context().portal) };
  return documentYears(publishedDocuments()).map((year) =>
    staticFile(year.path, { year: year.path.slice('/documents/'.length, -'.json'.length) }, () =>
      documentsOfYear(year, parts),
    ),
  );
}

export function catalogueTables() {
  const { origin } = fileParts();
  return catalogueFiles('catalogue.csv', (frozen) => catalogueCsv(frozen, origin));
}

export function catalogueData() {
  const { origin } = fileParts();
  return catalogueFiles('catalogue.json', (frozen) => jsonLines(catalogueJson(frozen, origin)));
}

function catalogueFiles(name: string, write: (frozen: FrozenCatalogue) => string) {
  const { portal, asOf } = context();
  return frozenCatalogues(publishedDocuments(), portal, asOf).map((frozen) =>
    staticFile(
      `${addresses.catalogueYear(frozen.year)}${name}`,
      { year: String(frozen.year) },
      () => write(frozen),
    ),
  );
}

export function powerTables() {
  const { asOf, origin } = fileParts();
  return powerFiles('powers.csv', ({ powers }) => powersCsv(powers, asOf, origin));
}

export function powerData() {
  const parts = fileParts();
  return powerFiles('powers.json', ({ heading, powers }) =>
    jsonLines(powersJson(heading, powers, parts)),
  );
}

/** The whole list, and that of each agency. */
function powerFiles(name: string, write: (part: PowerPart) => string) {
  const { portal, asOf } = context();
  return powerParts(portal, asOf)
    .filter(({ type, subject }) => !type && !subject)
    .map((part) => staticFile(`${part.path}${name}`, { part: part.agency?.id }, () => write(part)));
}

export function listTables() {
  const { portal, origin } = fileParts();
  return listFiles('list.csv', ({ kind, rows }) => listCsv(kind, rows, portal, origin));
}

export function listData() {
  const { asOf, origin } = fileParts();
  return listFiles('list.json', ({ kind, rows }) => jsonLines(listJson(kind, rows, asOf, origin)));
}

/** Each list, and each part of it. */
function listFiles(name: string, write: (part: ListPart) => string) {
  return listParts(context().portal).map((part) => {
    const { kind, path } = part;
    const rest = path.slice(addresses.list(kind).length).replace(/\/$/, '') || undefined;
    return staticFile(`${path}${name}`, { kind, part: rest }, () => write(part));
  });
}

export function taskTables() {
  const { origin } = fileParts();
  return planFiles('tasks.csv', (day) => () => tasksCsv(day, origin));
}

export function taskData() {
  const { origin } = fileParts();
  return planFiles('tasks.json', (day) => () => jsonLines(tasksJson(day, origin)));
}

/** The figures of the charts of plans whose progress is told. */
export function progressTables() {
  return planFiles('progress.csv', (day) => {
    const chart = progressChart(day);
    return chart && (() => chartCsv(chart));
  });
}

function planFiles(name: string, writer: (day: PlanOfDay) => (() => string) | undefined) {
  const { portal, asOf } = context();
  return plannedOn(portal, asOf).flatMap((document) => {
    const path = planPath(document);
    const write = writer(planOfDay(document, portal, asOf));
    return write ? [staticFile(`${path}${name}`, agencyAndSlug(path), write)] : [];
  });
}

/** The tables of each annual report. */
export function reportTables() {
  return reports().flatMap(({ report, path }) =>
    TABLE_IDS.map((table) =>
      staticFile(`${path}${table}.csv`, { ...agencyAndSlug(path), table }, () =>
        tableCsv(report, table),
      ),
    ),
  );
}

export function reportData() {
  const parts = fileParts();
  return reports().map(({ report, path }) =>
    staticFile(`${path}tables.json`, agencyAndSlug(path), () =>
      jsonLines(reportJson(report, parts)),
    ),
  );
}

function reports(): { readonly report: TabledReport; readonly path: string }[] {
  return tabledReports(context().portal).map((report) => ({ report, path: report.document.path }));
}

/** The figures of the charts of each agency over the years. */
export function reportChartTables() {
  return views()
    .reportFigures()
    .flatMap(({ path, charts }) =>
      charts.map((chart) =>
        staticFile(
          `${path}${chart.id}.csv`,
          { agency: path.split('/').at(-2), chart: chart.id },
          () => chartCsv(chart),
        ),
      ),
    );
}

/** The last two parts of the address of a page. */
function agencyAndSlug(path: string) {
  return { agency: path.split('/').at(-3), slug: path.split('/').at(-2) };
}
