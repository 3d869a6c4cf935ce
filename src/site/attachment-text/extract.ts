import type { AttachmentDefect } from '#strings/attachments.ts';
import { RefusedFileError } from '../office/safe-zip.ts';
import { docxText } from './docx-text.ts';
import { type ExtractedText, MAX_CHARACTERS, UnreadableFileError } from './extracted.ts';
import { cut } from './lines.ts';
import { pdfText } from './pdf-text.ts';
import { csvText, plainText } from './plain-text.ts';
import { xlsxText } from './xlsx-text.ts';

type Reader = (bytes: Uint8Array) => ExtractedText | Promise<ExtractedText>;

const READERS: Readonly<Record<string, Reader>> = {
  docx: (bytes) => ({ text: docxText(bytes) }),
  xlsx: (bytes) => ({ text: xlsxText(bytes) }),
  pdf: pdfText,
  csv: (bytes) => ({ text: csvText(bytes) }),
  txt: (bytes) => ({ text: plainText(bytes) }),
};

/** Why a file was refused, by the rule of the finding; everything else is damage. */
const REFUSED: Readonly<Record<string, AttachmentDefect>> = {
  'workbook/encrypted': 'encrypted',
  'workbook/macros': 'macros',
  'workbook/too-large': 'tooLarge',
  'workbook/bomb': 'bomb',
  'workbook/old-format': 'wrongKind',
};

/** Whether files of an extension have a text that can be read. */
export function hasText(extension: string): boolean {
  return Object.hasOwn(READERS, extension);
}

/** The text of a file, however long that takes; the same bytes always give the same. */
export async function extract(bytes: Uint8Array, extension: string): Promise<ExtractedText> {
  const read = hasText(extension) ? READERS[extension] : undefined;
  if (!read) return { text: '' };
  try {
    const extracted = await read(bytes);
    if (extracted.text.length <= MAX_CHARACTERS) return extracted;
    const pages = extracted.pages?.filter((start) => start < MAX_CHARACTERS);
    return { text: cut(extracted.text), ...(pages ? { pages } : {}), defect: 'cut' };
  } catch (error) {
    return { text: '', defect: defectOf(error) };
  }
}

function defectOf(error: unknown): AttachmentDefect {
  if (error instanceof UnreadableFileError) return error.defect;
  if (error instanceof RefusedFileError) return REFUSED[error.finding.rule] ?? 'damaged';
  return 'damaged';
}
