import type * as z from 'zod';
import type { Finding } from '#domain/problem.ts';
import { findingsOf } from '#reader/issues.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { parseStrictYaml, type YamlPath } from '#reader/strict-yaml.ts';
import { isSameData } from '#reader/yaml-data.ts';
import { ledgerReport } from '#strings/ledger-report.ts';
import { rowProblems } from '#strings/ledger-row-problems.ts';
import type { CellChange, CellNote, LedgerRow, RowOutcome, RowProblem } from './types.ts';

/** A row on its way into a file. */
export interface Draft {
  readonly row: LedgerRow;
  id: string;
  name: string;
  path?: string;
  isNew: boolean;
  readonly changes: CellChange[];
  readonly notes: CellNote[];
  /** Why the row cannot be read; it is left out. */
  readonly problems: RowProblem[];
  /** What the rules say against the row; nothing of its file is written. */
  readonly broken: RowProblem[];
}

export function draftOf(row: LedgerRow, id: string, name: string): Draft {
  return { row, id, name, isNew: false, changes: [], notes: [], problems: [], broken: [] };
}

/** Leaves a row out, on account of the cell of a column where the sheet has it. */
export function refuse({ row, problems }: Draft, finding: Finding, key: string): void {
  const address = row.cells.get(key)?.address;
  problems.push({ ...(address !== undefined && { address }), finding });
}

/** A file as it will be. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** A file with the rows that go into it. */
export interface FileDraft {
  readonly path: string;
  readonly schema: z.ZodObject;
  /** The file so far. */
  readonly source: string | undefined;
  readonly drafts: readonly Draft[];
  /** The data that the file is to hold. */
  readonly wanted: unknown;
  /** @throws {RangeError} When the text cannot be changed in so few places. */
  readonly write: () => string;
}

/** The new text of a file, unless a rule is against it; then every row is told. */
export function settle(file: FileDraft): PlannedFile | undefined {
  const { path, schema, source, drafts, wanted, write } = file;
  const culprit = drafts.find(({ broken }) => broken.length > 0);
  if (culprit) {
    const { sheet, number } = culprit.row;
    block(drafts, rowProblems.neighbourFailed(ledgerReport.place(number, sheet), path));
    return undefined;
  }
  try {
    const text = write();
    const read = readYamlFile(schema, { path, bytes: new TextEncoder().encode(text) });
    const { data } = parseStrictYaml(text);
    if (read.ok && isSameData(data, wanted)) {
      return text === source ? undefined : { path, text, isNew: source === undefined };
    }
    const [problem] = read.ok ? [] : read.problems;
    block(drafts, problem ?? rowProblems.notWritable(path, ''));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    block(drafts, rowProblems.notWritable(path, error.message));
  }
  return undefined;
}

/** Rows that would have changed something are told why they do not. */
function block(drafts: readonly Draft[], finding: Finding): void {
  for (const draft of drafts) {
    const isIdle = draft.broken.length > 0 || (!draft.isNew && draft.changes.length === 0);
    if (!isIdle) draft.broken.push({ finding });
  }
}

export function outcomeOf(draft: Draft): RowOutcome {
  const { row, id, name, path, isNew, changes, notes, problems, broken } = draft;
  const all = [...problems, ...broken];
  const state =
    all.length > 0 ? 'refused' : isNew ? 'created' : changes.length > 0 ? 'updated' : 'unchanged';
  return {
    sheet: row.sheet,
    row: row.number,
    id,
    name,
    ...(path !== undefined && { path }),
    state,
    changes,
    notes,
    problems: all,
  };
}

/** What a schema has against data, with the places of the values. */
export function schemaFindings(
  schema: z.ZodObject,
  data: unknown,
): { readonly finding: Finding; readonly path: YamlPath }[] {
  const read = schema.safeParse(data);
  const yaml = { data, findings: [], lineOf: () => 1, sourceOf: () => undefined };
  return (read.error?.issues ?? []).flatMap((issue) =>
    findingsOf([issue], yaml, schema).map(({ finding }) => ({ finding, path: issue.path })),
  );
}
