import type { Finding } from '#domain/problem.ts';
import { fileProblems } from '#strings/problems-file.ts';

/** Largest content file that is read, in bytes: 1 MiB of text is some 350,000 characters. */
export const MAX_FILE_BYTES = 1024 * 1024 + 64 * 1024;

/** The text of a file, or what is wrong with its bytes and on which line. */
export type Decoded =
  | { readonly text: string }
  | { readonly finding: Finding; readonly line: number };

/**
 * The text of a file, decoded without mercy: a wrong byte is a finding and never U+FFFD.
 * A byte order mark is dropped and line ends become `\n`.
 */
export function decodeUtf8(bytes: Uint8Array, maxBytes = MAX_FILE_BYTES): Decoded {
  const refused = (finding: Finding, line = 1) => ({ finding, line });
  if (bytes.length > maxBytes) return refused(fileProblems.tooLarge(bytes.length, maxBytes));
  const utf16 = utf16Name(bytes);
  if (utf16) return refused(fileProblems.notUtf8(`${utf16} `));
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refused(fileProblems.nulByte(), lineOfByte(bytes, nul));
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) return { text: text.replace(/\r\n?/g, '\n') };
  const damage = damageOf(bytes);
  return damage ?? refused(fileProblems.notUtf8(chineseEncoding(bytes)));
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

/** A file that is UTF-8 but for a few bytes, as a copy that was cut off leaves it. */
function damageOf(bytes: Uint8Array): { finding: Finding; line: number } | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (chinese < 10 * lost) return undefined;
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n?|\n/).length;
  return { finding: fileProblems.damaged(lost), line };
}

/** GBK is named when the bytes make Chinese text under it; that is what Windows writes. */
function chineseEncoding(bytes: Uint8Array): string | undefined {
  const text = decodeAs('gb18030', bytes);
  return text && /\p{Script=Han}/u.test(text) ? 'GBK（ANSI）' : undefined;
}

function lineOfByte(bytes: Uint8Array, index: number): number {
  return bytes.subarray(0, index).reduce((line, byte) => (byte === 0x0a ? line + 1 : line), 1);
}
