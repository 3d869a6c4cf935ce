import { decodeAs } from '#reader/decode.ts';
import { UnreadableFileError } from './extracted.ts';
import { inOneLine, textOfLines } from './lines.ts';

const CELL = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y;

/** The text of a `.txt`. */
export function plainText(bytes: Uint8Array): string {
  return textOfLines(decoded(bytes).split(/\r\n?|\n/));
}

/** The rows of a `.csv`. */
export function csvText(bytes: Uint8Array): string {
  return textOfLines(rowsOf(decoded(bytes)));
}

/** UTF-8, UTF-16 with a byte order mark, or what Windows calls ANSI. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const text = utf16
    ? decodeAs(utf16, bytes)
    : (decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes));
  if (text === undefined || text.includes('\0')) throw new UnreadableFileError('damaged');
  return text;
}

function* rowsOf(text: string): Generator<string> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    CELL.lastIndex = at;
    const [whole, quoted, bare = ''] = CELL.exec(text) ?? [''];
    at += whole.length;
    // One that is never closed.
    if (text.charAt(at) === '"') at += 1;
    const cell = quoted === undefined ? bare : inOneLine(quoted.replaceAll('""', '"'));
    if (cell !== '') row.push(cell.replaceAll('\t', ' '));
    const next = text.charAt(at);
    if (next === ',') at += 1;
    else if (next === '\n' || next === '\r') {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      yield row.join('\t');
      row = [];
    }
  }
  yield row.join('\t');
}
