import { readFileSync, statSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Finding } from '#domain/problem.ts';
import { RefusedFileError } from '#site/office/safe-zip.ts';
import { openWorkbook, type WorkbookParts } from '#site/office/workbook-parts.ts';
import { importCli } from '#strings/import-cli.ts';
import { CODE_HEADINGS, workbookProblems } from '#strings/workbook.ts';
import { CommandError, EXIT } from './command.ts';
import { type Cell, cellsOf, type SheetCells, warningsOf } from './sheet-cells.ts';
import { readStructure } from './sheet-structure.ts';

const MAX_FILE_BYTES = 50_000_000;
/** Rows times columns of all sheets: a county's ledgers hold some hundred thousand. */
const MAX_CELLS = 2_000_000;
/** From here on a number has 16 digits, of which Excel keeps 15. */
const DIGITS_LOST_FROM = 1e15;
const SCIENTIFIC = /^[+-]?\d(?:\.\d+)?E\+\d{2,3}$/i;

export interface Sheet extends SheetCells {
  readonly name: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Errors of formulas and formulas without a result. */
  readonly warnings: readonly Finding[];
}

/**
 * Reads an Excel workbook as a clerk saved it.
 *
 * @param source A path, or the bytes.
 * @throws {CommandError} With exit code 2 when there is no such file.
 * @throws {RefusedFileError} When the file is no `.xlsx`, or none that can be read safely.
 */
export async function readWorkbook(source: string | Uint8Array): Promise<Workbook> {
  const bytes = typeof source === 'string' ? fileBytes(source) : source;
  const { sheets, parts, structures } = structuresOf(bytes);
  const values = await valuesOf(parts);
  const read = sheets.flatMap((sheet, index) => {
    const structure = structures[index];
    return structure ? [{ name: values[index]?.sheet ?? sheet.name, sheet, structure, index }] : [];
  });
  return {
    sheets: read.map(({ name, sheet, structure, index }) => ({
      name,
      hidden: sheet.hidden,
      ...cellsOf(values[index]?.data ?? [], structure),
    })),
    warnings: read.flatMap(({ name, structure }) => warningsOf(name, structure)),
  };
}

/**
 * Whether Excel has spoilt a number beyond repair.
 *
 * @param heading Of the column: where codes, telephone numbers and 文号 stand, every number is
 *   one that has lost its zeros at the start, or may have.
 */
export function damagedNumber({ value }: Cell, heading = ''): Finding | undefined {
  if (typeof value === 'string') {
    return SCIENTIFIC.test(value) ? workbookProblems.scientific(value) : undefined;
  }
  if (typeof value !== 'number') return undefined;
  const text = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  if (Number.isInteger(value) && Math.abs(value) >= DIGITS_LOST_FROM) {
    return workbookProblems.digitsLost(text);
  }
  return CODE_HEADINGS.some((word) => heading.includes(word))
    ? workbookProblems.numberInCodes(heading, text)
    : undefined;
}

function fileBytes(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new CommandError(importCli.fileMissing(file), EXIT.usage);
  if (stat.isDirectory()) throw new CommandError(importCli.notAFile(file), EXIT.usage);
  if (stat.size > MAX_FILE_BYTES) {
    throw new RefusedFileError(workbookProblems.tooLarge(stat.size, MAX_FILE_BYTES));
  }
  return readFileSync(file);
}

/** What each sheet says of its cells; a value in a far corner is refused before room is made for it. */
function structuresOf(bytes: Uint8Array) {
  try {
    const { sheets, parts } = openWorkbook(bytes);
    let cells = 0;
    const structures = sheets.map(({ name, part }) => {
      if (part === undefined) return undefined;
      const structure = readStructure(parts.get(part) ?? '');
      const { rows, columns, merges } = structure;
      const merged = merges.map(({ top, bottom }) => Math.max(0, Math.min(bottom, rows) - top));
      cells += merged.reduce((sum, count) => sum + count, rows * columns);
      if (cells <= MAX_CELLS) return structure;
      throw new RefusedFileError(workbookProblems.tooManyCells(name, MAX_CELLS));
    });
    return { sheets, parts, structures };
  } catch (error) {
    throw error instanceof RangeError ? unreadable(error) : error;
  }
}

async function valuesOf(parts: WorkbookParts['parts']) {
  const files = [...parts].map(([name, text]) => [name, strToU8(text)] as const);
  const zip = zipSync(Object.fromEntries(files), { level: 0 });
  try {
    return await readXlsxFile(new Blob([zip]));
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): RefusedFileError {
  return new RefusedFileError(
    workbookProblems.unreadable(error instanceof Error ? error.message : String(error)),
  );
}
