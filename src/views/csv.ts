/** A cell that spreadsheets would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A code that spreadsheets would take for a number, a date or a time, and show as another one. */
const NUMBER = /^(?:\d+(?:[.,]\d+)*(?:e\d+)?|\d{1,4}(?:[-/.:]\d{1,4}){1,2})$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is meant: UTF-8 with a mark, lines end in
 * CRLF. What would be read as a formula, and a code that would be read as a number, gets an
 * apostrophe before it; numbers and days stay what they are.
 */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const misread = FORMULA.test(value) || (NUMBER.test(value) && !DAY.test(value));
  const text = misread ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
