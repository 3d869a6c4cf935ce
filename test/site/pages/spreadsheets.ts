import { expect } from 'vitest';
import { csvRows } from '../../support/csv.ts';
import { read } from './built-site.ts';

/** A cell without the apostrophe that keeps spreadsheets from reading it as something else. */
export const plain = (cell = '') => cell.replace(/^'/, '');

/**
 * The head and the rows of a table for spreadsheets, when it is one that they open as it is meant:
 * marked as UTF-8, lines end in CRLF, all of one length, and nothing is taken for a formula or for a
 * number with more digits than they keep.
 */
export function spreadsheet(file: string): { head: readonly string[]; table: string[][] } {
  const csv = read(file);
  expect(csv.startsWith('\uFEFF'), file).toBe(true);
  expect(csv.endsWith('\r\n'), file).toBe(true);
  const outside = csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '');
  expect(outside, file).not.toMatch(/[\r\n]/);
  const [head = [], ...table] = csvRows(csv);
  expect(new Set(head).size, file).toBe(head.length);
  expect(new Set(table.map((row) => row.length)), file).toEqual(new Set([head.length]));
  // A number below nought is one.
  const formula = /^(?!-\d+(?:\.\d+)?$)[=+\-@\t\r]/;
  expect(table.flat().filter((cell) => formula.test(cell))).toEqual([]);
  expect(table.flat().filter((cell) => /^\d{12,}(E\d+)?$/i.test(cell))).toEqual([]);
  return { head, table };
}
