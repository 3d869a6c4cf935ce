import { chineseFonts } from './chinese-fonts.ts';
import { type ExtractedText, MAX_CHARACTERS, UnreadableFileError } from './extracted.ts';
import { glue, tidyLine } from './lines.ts';
import { goesOn, linesOf, type PdfLine, reachOf, withoutPageNumber } from './pdf-lines.ts';
import { withoutRadicals } from './radicals.ts';

/** Characters of a font that does not say what they are. */
const UNKNOWN = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;
const UNKNOWN_SHARE = 0.3;

/**
 * The text of a `.pdf`, page by page; a sentence that is set in several lines, or goes on behind a
 * page break, is one line of the text.
 *
 * @throws {UnreadableFileError} When the file has a password or is damaged.
 */
export async function pdfText(bytes: Uint8Array): Promise<ExtractedText> {
  const pages: number[] = [];
  let text = '';
  let last: { line: PdfLine; reach: number } | undefined;
  let unknown = 0;
  const fonts = chineseFonts();
  for await (const lines of pagesOf(bytes, fonts.Tables)) {
    const reach = reachOf(lines);
    let first = true;
    for (const line of lines) {
      const plain = tidyLine(withoutRadicals(line.text));
      unknown += line.text.match(UNKNOWN)?.length ?? 0;
      if (plain === '') continue;
      const joined = last && goesOn(last.line, line, last.reach, first);
      text += text === '' ? '' : joined ? glue(text, plain) : '\n';
      if (first) pages.push(text.length);
      first = false;
      text += plain;
      last = { line, reach: reach(line) };
    }
    if (first) pages.push(text.length);
    if (text.length > MAX_CHARACTERS) break;
  }
  if (unknown > UNKNOWN_SHARE * (text.length + unknown)) return { text: '', defect: 'garbled' };
  if (text === '') return { text, pages, defect: fonts.state.missing ? 'garbled' : 'scan' };
  return { text, pages };
}

async function* pagesOf(
  bytes: Uint8Array,
  BinaryDataFactory: ReturnType<typeof chineseFonts>['Tables'],
): AsyncGenerator<readonly PdfLine[]> {
  // Two megabytes of code, which only a PDF needs.
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the bytes for itself.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    cMapPacked: false,
    useWorkerFetch: false,
    BinaryDataFactory,
  }).catch((error: unknown) => {
    const { name } = error as Error;
    throw new UnreadableFileError(name === 'PasswordException' ? 'encrypted' : 'damaged');
  });
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      yield withoutPageNumber(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
      page.cleanup();
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
}
