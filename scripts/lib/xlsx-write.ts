import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { WORKBOOK_FONT } from '#strings/workbook.ts';

export interface ColumnToWrite {
  readonly heading: string;
  /** In characters of the width of a digit; a Chinese character takes two. */
  readonly width: number;
  /** Codes, numbers of documents, telephone numbers: what a clerk types here stays as typed. */
  readonly text?: boolean;
}

export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const FONT_SIZE = 11;
/** Excel's own limits. */
const MAX_TEXT = 32_767;
const SHEET_NAME = /^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u;
/** What XML cannot hold, and halves of characters. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu;
/** What Excel would read as the code of a character. */
const LOOKS_CODED = /_(?=x[\da-f]{4}_)/gi;
/** The oldest day that a zip file can name. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * An Excel workbook with a bold, frozen heading. A text is never a formula, a code never a number,
 * and the same sheets are always the same bytes.
 *
 * @throws {RangeError} When Excel could not open it: a name of a sheet that is too long, doubled or has
 *   one of `[]:*?/\`, a text of more than 32,767 characters, a number that is none.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < sheets.length || !sheets.every(({ name }) => SHEET_NAME.test(name))) {
    throw new RangeError(`Bad names of sheets: ${sheets.map(({ name }) => name).join(', ')}`);
  }
  const written = await writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ heading }) => headingCell(heading)),
        ...rows.map((row) => columns.map((column, index) => cellOf(row[index], column))),
        // From this row the columns take the style of cells that are still to be filled in.
        columns.map((column): CellObject => cellOf(undefined, column)),
      ],
    })),
    { fontFamily: WORKBOOK_FONT, fontSize: FONT_SIZE },
  ).toBuffer();

  const parts = Object.entries(unzipSync(written))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]): [string, Uint8Array] => {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
      const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
      return [name, sheet ? strToU8(withColumnStyles(strFromU8(bytes), sheet)) : bytes];
    });
  return zipSync(Object.fromEntries(parts), { mtime: NO_DAY });
}

function headingCell(heading: string): CellObject {
  return { value: cleanText(heading), type: String, fontWeight: 'bold', wrap: true };
}

function cellOf(value: string | number | undefined, { text = false }: ColumnToWrite): CellObject {
  const style = { wrap: true, alignVertical: 'top' } as const;
  if (typeof value === 'number' && !text) {
    if (!Number.isFinite(value)) throw new RangeError(`Excel cannot hold ${value}.`);
    return { value, type: Number, ...style };
  }
  const content = value === undefined || value === '' ? {} : { value: cleanText(String(value)) };
  return { ...content, type: String, ...(text && { format: '@' }), ...style };
}

function cleanText(text: string): string {
  if (text.length > MAX_TEXT) throw new RangeError(`A text of ${text.length} characters.`);
  return text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').replace(LOOKS_CODED, '_x005F_');
}

/** Gives each column the style of its cell in the last row, which is empty. */
function withColumnStyles(xml: string, { columns, rows }: SheetToWrite): string {
  const last = xml.slice(xml.indexOf(`<row r="${rows.length + 2}"`));
  const styles = [...last.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style]) => style);
  return columns.reduce(
    (changed, _, index) =>
      changed.replace(`<col min="${index + 1}" `, `$&style="${styles[index]}" `),
    xml,
  );
}
