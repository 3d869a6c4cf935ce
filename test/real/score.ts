import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPage } from '#importer/import-page.ts';
import type { ImportedFields } from '#importer/types.ts';

/** The fields by which an import is scored, in the order of the table. */
export const SCORED = [
  'title',
  'indexNumber',
  'documentNumber',
  'registrationNumber',
  'issuer',
  'topic',
  'category',
  'writtenDate',
  'publishedDate',
  'effectiveDate',
  'expiryDate',
  'validity',
  'source',
  'addressees',
  'attachments',
  'headings',
] as const;

export type ScoredField = (typeof SCORED)[number];

export interface Tally {
  expected: number;
  right: number;
  wrong: number;
  missing: number;
  invented: number;
}

export interface Miss {
  readonly page: string;
  readonly field: ScoredField;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface Score {
  readonly fields: Readonly<Record<ScoredField, Tally>>;
  readonly total: Tally;
  readonly misses: readonly Miss[];
}

interface Labelled {
  readonly expected: Readonly<Record<string, unknown>>;
  readonly ambiguous?: readonly string[];
}

/** Where the real documents are: `GONGKAI_SHARED`, or `shared` beside the project. */
export const SHARED = process.env['GONGKAI_SHARED'] ?? join(import.meta.dirname, '../../../shared');

/** Names of the labelled pages, without extension, in order. */
export function pageNames(folder = join(SHARED, 'pages')): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d+\.json$/.test(name))
    .sort()
    .map((name) => name.slice(0, -5));
}

/** Compares what the importer reads off every page with what people read. */
export function scorePages(names: readonly string[], folder = join(SHARED, 'pages')): Score {
  const fields = Object.fromEntries(SCORED.map((field) => [field, empty()])) as Record<
    ScoredField,
    Tally
  >;
  const misses: Miss[] = [];
  for (const page of names) {
    const labelled = JSON.parse(readFileSync(join(folder, `${page}.json`), 'utf8')) as Labelled;
    const text = readFileSync(join(folder, `${page}.txt`), 'utf8');
    const actual = importPage(text, { fileName: `${page}.txt` }).fields;
    for (const field of SCORED) {
      const verdict = judge(field, labelled, actual);
      if (verdict === 'absent') continue;
      const tally = fields[field];
      if (verdict !== 'invented') tally.expected += 1;
      tally[verdict] += 1;
      if (verdict !== 'right')
        misses.push({ page, field, expected: labelled.expected[field], actual: actual[field] });
    }
  }
  const total = empty();
  for (const tally of Object.values(fields)) {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  return { fields, total, misses };
}

function empty(): Tally {
  return { expected: 0, right: 0, wrong: 0, missing: 0, invented: 0 };
}

function judge(
  field: ScoredField,
  { expected, ambiguous = [] }: Labelled,
  actual: ImportedFields,
): 'absent' | 'right' | 'wrong' | 'missing' | 'invented' {
  const wanted = normal(field, expected[field]);
  const got = normal(field, actual[field]);
  if (ambiguous.includes(field)) return wanted === undefined ? 'absent' : 'right';
  if (wanted === undefined) return got === undefined ? 'absent' : 'invented';
  if (got === undefined) return 'missing';
  return wanted === got ? 'right' : 'wrong';
}

/** One form for values that count as equal: without white space, a list as its lines. */
function normal(field: ScoredField, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    // A page without headings is labelled with an empty list, one without attachments not at all.
    if (field === 'attachments' && value.length === 0) return undefined;
    return value.map((item) => squeeze(String(item))).join('\n');
  }
  return squeeze(String(value));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '').normalize('NFC');
}

/** The score as a table for people. */
export function formatScore({ fields, total }: Score): string {
  const row = (name: string, t: Tally) =>
    [name.padEnd(20), t.expected, t.right, t.wrong, t.missing, t.invented]
      .map((cell) => String(cell).padStart(8))
      .join('');
  return [
    ['field'.padEnd(20), 'expected', 'right', 'wrong', 'missing', 'invented']
      .map((cell) => cell.padStart(8))
      .join(' '),
    ...SCORED.map((field) => row(field, fields[field])),
    row('all', total),
    `right ${percent(total.right, total.expected)} of expected, invented ${percent(total.invented, total.right + total.wrong + total.invented)} of given`,
  ].join('\n');
}

export function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}
