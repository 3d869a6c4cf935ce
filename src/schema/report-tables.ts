import * as z from 'zod';
import { type Cell, type Figures, partsOf } from '#domain/annual-report/cells.ts';
import { IDENTITIES } from '#domain/annual-report/equation.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import { nearest } from '#domain/edit-distance.ts';
import type { Finding } from '#domain/problem.ts';
import { reportProblems } from '#strings/problems-reports.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import { findingIssue, line, once, paragraph } from './fields.ts';
import { pathOfCell, type RowPlace, rowPlaces } from './report-cells.ts';

/** A table as written: its cells are looked at by the form. */
const table = z.record(z.string(), z.unknown());

/** The year of a form; a file that leaves it out is told so as well. */
const formYear = z.unknown().transform((value, context): FormYear => {
  if (value === 2019 || value === 2021) return value;
  context.addIssue(findingIssue(reportProblems.formUnknown(value)));
  return z.NEVER;
});

/**
 * `reports/disclosure/<year>/<agency>.yaml`: the tables of a 政府信息公开工作年度报告.
 *
 * Source: 国办公开办函〔2021〕30号, 国办公开办函〔2019〕60号.
 */
export const reportTablesSchema = z
  .strictObject({
    /** The year of the notice whose form it follows. */
    form: formYear,
    /** Agencies whose numbers are part of it, besides its own. */
    gathers: once('gathers', z.array(line('gathers', 64)).min(1).max(500)).optional(),
    /** What does not add up in the report as it was published, and must be shown as it was. */
    asPublished: z
      .array(
        z.strictObject({
          identity: z.enum(IDENTITIES),
          /** The place, as the finding names it. */
          place: line('asPublished/place', 120),
          /** Why it is so. */
          note: paragraph('asPublished/note', 300),
        }),
      )
      .max(200)
      .optional(),
    activeDisclosure: table,
    applications: table,
    litigation: table,
  })
  .superRefine((data, context) => {
    const report = (path: readonly (string | number)[], finding: Finding) =>
      context.addIssue({ ...findingIssue(finding), path: [...path] });
    const { form } = data;
    const places = rowPlaces(form);
    reportUnknownKeys(data, places, report);
    const missing = new Set<string>();
    for (const place of places) {
      const gap = gapOf(data, place);
      if (!gap) checkRow(data, place, form, report);
      // A group that is missing altogether is told once.
      else if (!missing.has(gap.join('.'))) {
        missing.add(gap.join('.'));
        const [first] = place.cells;
        if (first) report(existing(data, gap), reportProblems.rowMissing(first, form, gap));
      }
    }
  });

export type ReportTablesData = z.output<typeof reportTablesSchema>;

type Report = (path: readonly (string | number)[], finding: Finding) => void;

/** The numbers of a file that has passed its schema. */
export function figuresOf(data: ReportTablesData): Figures {
  const figures = new Map<Cell, number>();
  for (const { cells } of rowPlaces(data.form)) {
    for (const one of cells) figures.set(one, valueAt(data, pathOfCell(one, data.form)) as number);
  }
  return figures;
}

/** How far the path of a row leads into nothing: to the row itself or to its group. */
function gapOf(data: object, { path }: RowPlace): readonly (string | number)[] | undefined {
  for (let end = 2; end <= path.length; end += 1) {
    const at = path.slice(0, end);
    const value = valueAt(data, at);
    if (value === undefined || value === null) return at;
    if (end < path.length && !isRecord(value)) return at;
  }
  return undefined;
}

function checkRow(
  data: object,
  { path, cells, isArray }: RowPlace,
  form: FormYear,
  report: Report,
): void {
  const value = valueAt(data, path);
  if (isArray && (!Array.isArray(value) || value.length !== cells.length)) {
    report(path, reportProblems.rowLength(cells, form, value));
    return;
  }
  if (!isArray && cells.length > 1 && !isRecord(value)) {
    report(path, reportProblems.rowColumns(cells, form, String(path.at(-1)), value));
    return;
  }
  for (const one of cells) {
    const at = pathOfCell(one, form);
    const written = valueAt(data, at);
    if (!isSound(one, written)) {
      report(existing(data, at), reportProblems.notACount(one, form, written));
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Amounts have a fraction, and what a list gained or lost may be negative. */
function isSound(one: Cell, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  const { column, table } = partsOf(one);
  if (table === 'disclosure' && column === 'amount') {
    return value >= 0 && value <= MOST && Number(value.toFixed(4)) === value;
  }
  if (table === 'disclosure' && column === 'change') {
    return Number.isSafeInteger(value) && Math.abs(value) <= MOST;
  }
  return Number.isSafeInteger(value) && value >= 0 && value <= MOST;
}

const MOST = 10_000_000_000;

function reportUnknownKeys(data: object, places: readonly RowPlace[], report: Report): void {
  const known = new Map<string, Set<string>>();
  const leaves = new Set(places.map(({ path }) => path.join('/')));
  for (const { path, cells, isArray } of places) {
    const whole = isArray || cells.length === 1 ? path : [...path, ''];
    for (let depth = 1; depth < whole.length; depth += 1) {
      const above = whole.slice(0, depth).join('/');
      const below = known.get(above) ?? new Set<string>();
      if (whole[depth] !== '') below.add(String(whole[depth]));
      known.set(above, below);
    }
    if (!isArray && cells.length > 1) {
      known.set(path.join('/'), new Set(cells.map((one) => partsOf(one).column)));
    }
  }
  for (const [above, keys] of known) {
    const path = above.split('/');
    const value = valueAt(data, path);
    if (!isRecord(value)) continue;
    for (const key of Object.keys(value)) {
      if (keys.has(key) || leaves.has(`${above}/${key}`)) continue;
      report([...path, key], schemaProblems.unknownKey(key, nearest(key, [...keys])));
    }
  }
}

function valueAt(data: object, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** The part of a path that the file has, so that a finding has a line. */
function existing(data: object, path: readonly (string | number)[]): readonly (string | number)[] {
  let end = path.length;
  while (end > 0 && valueAt(data, path.slice(0, end)) === undefined) end -= 1;
  return path.slice(0, end);
}
