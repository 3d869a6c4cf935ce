import { openWorkbook } from '../office/workbook-parts.ts';
import { decodeEntities, isTrue, xmlTags } from '../office/xml-tags.ts';
import { UnreadableFileError } from './extracted.ts';
import { inOneLine, textOfLines } from './lines.ts';
import { formatOf, shownNumber } from './number-format.ts';

const WORKBOOK = 'xl/workbook.xml';
const EMPTY: ReadonlyMap<string, string> = new Map();

/** What the cells of all sheets refer to. */
interface Shared {
  readonly strings: readonly string[];
  /** The number format of each style. */
  readonly formats: readonly string[];
  readonly calendar: 1900 | 1904;
}

/**
 * The text of an `.xlsx`: the name of each sheet and its rows as they are shown. Sheets, rows and
 * columns that are hidden are none of it; a formula is its last result.
 *
 * @throws {Error} When the file cannot be read safely.
 */
export function xlsxText(bytes: Uint8Array): string {
  const { sheets, parts } = openWorkbook(bytes, { nested: true });
  const part = (name: RegExp) => [...parts].find(([path]) => name.test(path))?.[1] ?? '';
  const shared: Shared = {
    strings: stringsOf(part(/sharedStrings[^/]*$/i)),
    formats: formatsOf(part(/styles[^/]*$/i)),
    calendar: /\bdate1904\s*=\s*["']1["']/.test(parts.get(WORKBOOK) ?? '') ? 1904 : 1900,
  };
  function* lines(): Generator<string> {
    for (const { name, hidden, part: path } of sheets) {
      const xml = hidden || path === undefined ? undefined : parts.get(path);
      if (xml === undefined) continue;
      yield decodeEntities(name);
      yield* rowsOf(xml, shared);
    }
  }
  return textOfLines(lines());
}

function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = false;
  for (const { name, opens, closes, text: behind } of xmlTags(xml)) {
    if (name === 'si' && opens) text = '';
    // How a name is read stands beside it.
    if (name === 'rPh') phonetic = opens && !closes;
    if (name === 't' && opens && !closes && !phonetic) text += textIn(behind());
    if (name === 'si' && closes) strings.push(text);
  }
  return strings;
}

function formatsOf(xml: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let cells = false;
  for (const { name, opens, attributes } of xmlTags(xml)) {
    if (name === 'cellXfs') cells = opens;
    else if (name === 'numFmt' && opens) {
      const format = attributes();
      own.set(Number(format.get('numFmtId')), decodeEntities(format.get('formatCode') ?? ''));
    } else if (name === 'xf' && cells && opens) {
      formats.push(formatOf(Number(attributes().get('numFmtId') ?? 0), own));
    }
  }
  return formats;
}

/** A text with the characters that Excel writes by their numbers. */
function textIn(xml: string): string {
  return decodeEntities(xml).replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function* rowsOf(xml: string, shared: Shared): Generator<string> {
  const hiddenColumns: [first: number, last: number][] = [];
  let row: string[] = [];
  let rowHidden = false;
  let cell = EMPTY;
  let [column, value, inline] = [0, '', ''];
  for (const { name, opens, closes, attributes, text } of xmlTags(xml)) {
    if (name === 'col' && opens && isTrue(attributes().get('hidden'))) {
      hiddenColumns.push([Number(attributes().get('min')), Number(attributes().get('max'))]);
    } else if (name === 'row') {
      if (opens) {
        [row, column] = [[], 0];
        rowHidden = isTrue(attributes().get('hidden'));
      }
      if (closes && !rowHidden) yield row.join('\t');
    } else if (name === 'c') {
      if (opens) {
        [cell, value, inline] = [attributes(), '', ''];
        column = columnOf(cell.get('r')) ?? column + 1;
      }
      if (!closes) continue;
      const shown = inOneLine(shownCell(cell, value, inline, shared));
      const hidden = hiddenColumns.some(([first, last]) => first <= column && column <= last);
      if (shown !== '' && !hidden) row.push(shown.replaceAll('\t', ' '));
    } else if (name === 'v' && opens && !closes) value = decodeEntities(text()).trim();
    else if (name === 't' && opens && !closes) inline += textIn(text());
  }
}

function shownCell(
  cell: ReadonlyMap<string, string>,
  value: string,
  inline: string,
  { strings, formats, calendar }: Shared,
): string {
  switch (cell.get('t')) {
    case 's': {
      const text = value === '' ? '' : strings[Number(value)];
      if (text === undefined) throw new UnreadableFileError('damaged');
      return text;
    }
    case 'inlineStr':
      return inline;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'str':
    case 'd':
      return value;
    default: {
      const number = Number(value);
      if (value === '' || !Number.isFinite(number)) return value;
      return shownNumber(number, formats[Number(cell.get('s') ?? 0)] ?? 'General', calendar);
    }
  }
}

/** `C5` stands in column 3. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
