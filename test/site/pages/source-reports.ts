import { parse } from 'yaml';
import { published } from './published.ts';
import { filesIn, textOf } from './source.ts';
import { agencies } from './source-items.ts';

type Row = readonly number[];
type Rows = Readonly<Record<string, Row>>;

/** The tables of a report as its agency wrote them, read without any code of the portal. */
export interface SourceTables {
  readonly form: 2019 | 2021;
  readonly gathers?: readonly string[];
  readonly activeDisclosure: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  readonly applications: Readonly<Record<string, Row | Rows>>;
  readonly litigation: Rows;
}

/** A file of `reports/`. */
export interface SourceReport {
  readonly file: string;
  readonly title: string;
  /** The folder: `disclosure`, `rule-of-law`, `enforcement`. */
  readonly kind: string;
  readonly year: number;
  readonly agency: string;
  /** Address that its page has. */
  readonly path: string;
  /** The day on which it came out. */
  readonly publishedOn: string;
}

/** A report with tables. */
export interface TabledSource extends SourceReport {
  readonly tables: SourceTables;
}

const sources = published.filter(({ folder }) => folder === 'reports');

/** The reports that are out. */
export const reports: readonly SourceReport[] = sources.map(
  ({ file, title, path, publishedAt = '' }) => {
    const [, kind = '', year, name = ''] = file.split('/');
    const agency = name.replace(/\.md$/, '');
    return {
      file,
      title,
      kind,
      year: Number(year),
      agency,
      path,
      publishedOn: publishedAt.slice(0, 10),
    };
  },
);

const tableFiles = new Set(filesIn('reports', '.yaml'));

/** Those that have tables, the latest year first. */
export const tabled: readonly TabledSource[] = reports
  .filter(({ file }) => tableFiles.has(tablesOf(file)))
  .map((one) => ({ ...one, tables: parse(textOf(tablesOf(one.file)), { schema: 'core' }) }))
  .sort((a, b) => b.year - a.year);

function tablesOf(file: string): string {
  return file.replace(/\.md$/, '.yaml');
}

/** The rows of the table of applications in the order of the form, by their keys in the file. */
export function applicationRows({ applications }: SourceTables): [key: string, row: Row][] {
  const row = (key: string) => applications[key] ?? [];
  const leaves = (key: string): [string, Row][] => {
    const value = row(key);
    return Array.isArray(value)
      ? [[key, value]]
      : Object.entries(value as Rows).map(([leaf, numbers]) => [`${key}.${leaf}`, numbers]);
  };
  return [...FIRST, ...RESULTS, ...LAST].flatMap(leaves);
}

const FIRST = ['received', 'carriedIn'];
export const RESULTS = [
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'notProcessed',
  'other',
] as const;
const LAST = ['concluded', 'carriedOut'];

/** One row of the table of applications. */
export function rowOf(tables: SourceTables, key: string): Row {
  const found = applicationRows(tables).find(([one]) => one === key);
  if (!found) throw new Error(`No row ${key}`);
  return found[1];
}

/** The rows of one result of the year. */
export function resultKeys(tables: SourceTables, result: (typeof RESULTS)[number]): string[] {
  return applicationRows(tables).flatMap(([key]) => (key.split('.')[0] === result ? [key] : []));
}

/** The rows in which the results of the year stand, one below another. */
export function resultRows(tables: SourceTables): Row[] {
  return RESULTS.flatMap((result) => resultKeys(tables, result)).map((key) => rowOf(tables, key));
}

/** The report of the same agency on the year before. */
export function yearBefore({ agency, year }: SourceReport): TabledSource | undefined {
  return tabled.find((other) => other.agency === agency && other.year === year - 1);
}

/** The other reports of a year when each agency is in exactly one of them. */
export function partsOf({ year, agency }: SourceReport): readonly TabledSource[] {
  const others = tabled.filter((other) => other.year === year && other.agency !== agency);
  const covered = others.flatMap(({ agency: own, tables }) => [own, ...(tables.gathers ?? [])]);
  const isWhole = covered.length === agencies.size && new Set(covered).size === agencies.size;
  return agency === 'county-government' && isWhole ? others : [];
}

export function sum(numbers: readonly number[]): number {
  // Amounts have one or two places; binary fractions do not add up.
  return Math.round(numbers.reduce((total, one) => total + one, 0) * 100) / 100;
}
