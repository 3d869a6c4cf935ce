import type { Finding } from '#domain/problem.ts';
import { fileProblems } from '#strings/problems-file.ts';

/** Largest content file that is read, in bytes: 1 MiB of text is some 350,000 characters. */
export const MAX_FILE_BYTES = 1024 * 1024 + 64 * 1024;

export type Decoded = { readonly text: string } | { readonly finding: Finding };

/**
 * The text of a file, decoded without mercy: a wrong byte is a finding and never U+FFFD.
 * A byte order mark is dropped and line ends become `\n`.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_FILE_BYTES) {
    return { finding: fileProblems.tooLarge(bytes.length, MAX_FILE_BYTES) };
  }
  const utf16 = utf16Name(bytes);
  if (utf16) return { finding: fileProblems.notUtf8(utf16) };
  if (bytes.includes(0)) return { finding: fileProblems.nulByte() };
  const text = decodeAs('utf-8', bytes);
  if (text === undefined) return { finding: fileProblems.notUtf8(chineseEncoding(bytes)) };
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

/** The text in an encoding of the WHATWG standard, or nothing when a byte does not fit. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16Name(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return undefined;
}

/** GBK is named when the bytes make Chinese text under it; that is what Windows writes. */
function chineseEncoding(bytes: Uint8Array): string | undefined {
  const text = decodeAs('gb18030', bytes);
  return text && /\p{Script=Han}/u.test(text) ? 'GBK（ANSI）' : undefined;
}
