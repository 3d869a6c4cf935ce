import type * as z from 'zod';
import type { Finding } from '#domain/problem.ts';
import type { ColumnKind } from '#schema/columns.ts';

/** A cell of a workbook, as the reader of workbooks gives it. */
export interface LedgerCell {
  readonly value: string | number | boolean | undefined;
  readonly error?: string;
  readonly merged?: true;
}

export interface LedgerSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly LedgerCell[])[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
}

/**
 * How a value stands in a cell: as in the lists, or
 *
 * - `names`: several names joined by 、;
 * - `onward`: how a step goes on;
 * - `former`: the values before an adjustment.
 */
export type LedgerKind = ColumnKind | 'names' | 'onward' | 'former';

/** What is to be known of a column to write and read its cells. */
export interface CellColumn {
  readonly kind: LedgerKind;
  readonly schema?: z.ZodType;
  /** Words of a vocabulary, by id. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A value as its file writes it: words in Chinese, limits as text. */
export type Raw = Readonly<Record<string, unknown>>;

export interface LedgerColumn extends CellColumn {
  readonly key: string;
  /** Its heading. */
  readonly label: string;
  /** Other headings under which it is known. */
  readonly aliases: readonly string[];
  readonly width: number;
  readonly isRequired: boolean;
  /** Read where it stands in a workbook, but not written. */
  readonly isImportOnly?: true;
  /**
   * Where its value stands in the data; `onward` has two places. A column without one tells to what a
   * row belongs, or where it stands.
   */
  readonly paths: readonly (readonly string[])[];
}

/** A sheet: its name and its columns. */
export interface LedgerTable {
  readonly name: string;
  readonly columns: readonly LedgerColumn[];
  /** Columns of which a sheet has at least one. */
  readonly keys: readonly string[];
}

/** A cell of a row under a known heading. */
export interface RowCell {
  /** `B12`. */
  readonly address: string;
  /** Empty for an empty cell. */
  readonly text: string;
  /** Why the text cannot be trusted. */
  readonly finding?: Finding;
}

export interface LedgerRow {
  readonly sheet: string;
  /** As Excel counts it, from 1. */
  readonly number: number;
  /** By the key of the column; only columns that the sheet has. */
  readonly cells: ReadonlyMap<string, RowCell>;
}

/** The rows under the headings of a sheet. */
export interface ReadTable {
  readonly table: LedgerTable;
  readonly sheet: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
}

/** A finding in a row, with its cell where there is one. */
export interface RowProblem {
  readonly address?: string;
  readonly finding: Finding;
}

/** One value that differs, as cells write it. */
export interface CellChange {
  readonly label: string;
  readonly address?: string;
  readonly before: string;
  readonly after: string;
}

/** A text that was read as another. */
export interface CellNote {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export type RowState = 'created' | 'updated' | 'unchanged' | 'refused';

/** What becomes of one row. */
export interface RowOutcome {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** The file in which it stands, where that is known. */
  readonly path?: string;
  readonly state: RowState;
  readonly changes: readonly CellChange[];
  readonly notes: readonly CellNote[];
  readonly problems: readonly RowProblem[];
}
