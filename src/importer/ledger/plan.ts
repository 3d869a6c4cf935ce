import type { IsoDate } from '#domain/date.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { KnownAgency } from '../known.ts';
import { type Draft, type FileDraft, outcomeOf, type PlannedFile, settle } from './drafts.ts';
import type { RowOutcome } from './types.ts';

/** What a content folder holds that ledgers have to do with. */
export interface LedgerContent {
  readonly agencies: readonly KnownAgency[];
  /** The texts of the files in `lists/` and `powers/`, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** What was asked for besides the workbook. */
export interface LedgerRequest {
  /** The id of the agency whose rows alone are imported, and of rows that name none. */
  readonly agency: string | undefined;
  /** The day that a file is brought up to date on when it is made. */
  readonly asOf: IsoDate;
}

/** What an import would do. Nothing is written yet. */
export interface LedgerPlan {
  readonly rows: readonly RowOutcome[];
  readonly files: readonly PlannedFile[];
  readonly warnings: readonly Finding[];
  /** Why no row was looked at. */
  readonly errors: readonly (Finding | Problem)[];
}

/** The plan of rows that have found their files. */
export function planOf(
  drafts: readonly Draft[],
  files: readonly FileDraft[],
  warnings: readonly Finding[],
): LedgerPlan {
  const planned = files.flatMap((file) => settle(file) ?? []);
  return { rows: drafts.map(outcomeOf), files: planned, warnings, errors: [] };
}
