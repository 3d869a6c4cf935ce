/** File types that may be attached to a document, by extension. */
export const ATTACHMENT_EXTENSIONS = [
  'pdf',
  'doc',
  'docx',
  'wps',
  'xls',
  'xlsx',
  'et',
  'csv',
  'txt',
  'zip',
  'jpg',
  'jpeg',
  'png',
  'ofd',
] as const;

export type AttachmentExtension = (typeof ATTACHMENT_EXTENSIONS)[number];

/** Bytes of UTF-8 that a name may have: file systems stop at 255, and copies grow a suffix. */
const LONGEST_FILE_NAME = 200;

/** What is wrong with the name of an attachment. */
export type FileNameDefect =
  | { readonly defect: 'empty' }
  /** A control, direction or zero-width character, which no reader can see. */
  | { readonly defect: 'invisible'; readonly codePoint: number }
  /** A character that some file system or the web reads as something else. */
  | { readonly defect: 'forbidden'; readonly character: string }
  | { readonly defect: 'dots' }
  | { readonly defect: 'start'; readonly character: string }
  | { readonly defect: 'end'; readonly character: string }
  /** A name that Windows keeps for a device. */
  | { readonly defect: 'device'; readonly device: string }
  | { readonly defect: 'tooLong'; readonly bytes: number }
  /** The characters are composed in another way than NFC. */
  | { readonly defect: 'decomposed'; readonly expected: string }
  | { readonly defect: 'extension'; readonly extension: string };

// Cc and Cf are control and format characters (bidi, zero width, BOM); Co private use; Cs lone
// surrogates; Zl and Zp line separators; U+FFFD stands where a file name was decoded wrongly.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{fffd}]/u;
const FORBIDDEN = /[/\\:*?"<>|]/;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;

/**
 * The first thing that makes `name` unfit as the name of an attachment, or nothing.
 *
 * @param name The name alone, without a folder.
 */
export function fileNameDefect(name: string): FileNameDefect | undefined {
  if (name === '') return { defect: 'empty' };
  const invisible = INVISIBLE.exec(name)?.[0];
  if (invisible) return { defect: 'invisible', codePoint: invisible.codePointAt(0) ?? 0 };
  const forbidden = FORBIDDEN.exec(name)?.[0];
  if (forbidden) return { defect: 'forbidden', character: forbidden };
  if (name.includes('..')) return { defect: 'dots' };
  const start = /^[.\-\s]/.exec(name)?.[0];
  if (start) return { defect: 'start', character: start };
  const end = /[.\s]$/.exec(name)?.[0];
  if (end) return { defect: 'end', character: end };
  const device = (name.split('.')[0] ?? '').trimEnd();
  if (DEVICE.test(device)) return { defect: 'device', device };
  const bytes = new TextEncoder().encode(name).length;
  if (bytes > LONGEST_FILE_NAME) return { defect: 'tooLong', bytes };
  const composed = name.normalize('NFC');
  if (composed !== name) return { defect: 'decomposed', expected: composed };
  const extension = extensionOf(name);
  return isAttachmentExtension(extension) ? undefined : { defect: 'extension', extension };
}

/** Two names with the same key are one file on Windows and macOS. */
export function fileNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What follows the last full stop, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

export function isAttachmentExtension(extension: string): extension is AttachmentExtension {
  return (ATTACHMENT_EXTENSIONS as readonly string[]).includes(extension);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const SIGNATURES: Readonly<Record<AttachmentExtension, readonly number[] | 'text'>> = {
  pdf: PDF,
  doc: OLE,
  wps: OLE,
  xls: OLE,
  et: OLE,
  docx: ZIP,
  xlsx: ZIP,
  ofd: ZIP,
  zip: ZIP,
  jpg: JPEG,
  jpeg: JPEG,
  png: PNG,
  csv: 'text',
  txt: 'text',
};

/**
 * Whether a file begins as its extension promises, so that a renamed program is not published as a
 * document.
 *
 * Text has no signature; it must have neither NUL bytes nor another type's signature. An empty file
 * matches nothing, nor does an extension that is not allowed.
 *
 * @param firstBytes The beginning of the file; 1,024 bytes are enough.
 */
export function attachmentKindMatches(extension: string, firstBytes: Uint8Array): boolean {
  if (!isAttachmentExtension(extension) || firstBytes.length === 0) return false;
  const signature = SIGNATURES[extension];
  if (signature !== 'text') return startsWith(firstBytes, signature);
  return (
    !firstBytes.includes(0) &&
    ![OLE, ZIP, PDF, JPEG, PNG].some((known) => startsWith(firstBytes, known))
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
