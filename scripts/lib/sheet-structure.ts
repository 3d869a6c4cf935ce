import { isTrue, xmlTags } from '#site/office/xml-tags.ts';

/** Excel's own limits. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** A place in a sheet, counted from nothing. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Merged cells, from the top row to the bottom row, by their first column. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the values of a sheet do not say; rows and columns counted from nothing. */
export interface SheetStructure {
  /** How far values reach, blanks among them. */
  readonly rows: number;
  readonly columns: number;
  /** Ranges of hidden columns, which may reach far beyond the last value. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Merge[];
  /** Error values such as `#REF!`. */
  readonly errors: readonly (CellPlace & { readonly error: string })[];
  /** Days that stand in the sheet as ISO text. */
  readonly days: readonly (CellPlace & { readonly day: string })[];
  /** Formulas without a result. */
  readonly notCalculated: readonly CellPlace[];
}

interface OpenCell {
  readonly place: CellPlace;
  readonly type: string | undefined;
  value?: string;
  hasFormula?: true;
}

/**
 * Reads what a sheet says about its cells.
 *
 * @param xml From `plainXml`.
 * @throws {RangeError} When a cell has no address, or one that Excel does not know.
 */
export function readStructure(xml: string): SheetStructure {
  let [rows, columns] = [0, 0];
  const hiddenColumns: [number, number][] = [];
  const hiddenRows: number[] = [];
  const merges: Merge[] = [];
  const errors: (CellPlace & { error: string })[] = [];
  const days: (CellPlace & { day: string })[] = [];
  const notCalculated: CellPlace[] = [];
  let row = -1;
  let cell: OpenCell = { place: { row: 0, column: 0 }, type: undefined };

  for (const tag of xmlTags(xml)) {
    if (tag.name === 'row' && tag.opens) {
      const attributes = tag.attributes();
      row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1;
      if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new RangeError(`row ${row}`);
      if (isTrue(attributes.get('hidden'))) hiddenRows.push(row);
    } else if (tag.name === 'c') {
      if (tag.opens) {
        const attributes = tag.attributes();
        cell = { place: placeOf(attributes.get('r') ?? ''), type: attributes.get('t') };
      }
      if (!tag.closes) continue;
      const { place, type, value, hasFormula } = cell;
      if (value === undefined) {
        if (hasFormula) notCalculated.push(place);
        continue;
      }
      rows = Math.max(rows, place.row + 1, row + 1);
      columns = Math.max(columns, place.column + 1);
      if (type === 'e') errors.push({ ...place, error: value });
      if (type === 'd') days.push({ ...place, day: value });
    } else if (tag.name === 'f') {
      cell.hasFormula = true;
    } else if ((tag.name === 'v' || tag.name === 'is') && tag.opens && !tag.closes) {
      cell.value = tag.text().trim();
    } else if (tag.name === 'col' && tag.opens) {
      const attributes = tag.attributes();
      if (isTrue(attributes.get('hidden'))) {
        if (hiddenColumns.length >= MAX_COLUMNS) throw new RangeError('cols');
        hiddenColumns.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1]);
      }
    } else if (tag.name === 'mergeCell' && tag.opens) {
      const [from = '', to = from] = (tag.attributes().get('ref') ?? '').split(':');
      const [first, last] = [placeOf(from), placeOf(to)];
      merges.push({ top: first.row, bottom: last.row, left: first.column });
    }
  }
  return { rows, columns, hiddenColumns, hiddenRows, merges, errors, days, notCalculated };
}

/** `C5` for the third cell of the fifth row. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function placeOf(address: string): CellPlace {
  const [, letters = '', digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (!(row < MAX_ROWS && column < MAX_COLUMNS)) throw new RangeError(`cell ${address}`);
  return { row, column };
}
