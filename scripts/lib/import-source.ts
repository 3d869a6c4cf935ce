import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourcePage } from '#importer/known.ts';
import { decodeAs } from '#reader/decode.ts';
import { importCli } from '#strings/import-cli.ts';
import { CommandError, EXIT } from './command.ts';

/** A page as it was saved, or why it cannot be read. */
export type PageFile =
  | { readonly file: string; readonly source: SourcePage; readonly text: string }
  | { readonly file: string; readonly error: string };

/** A saved page is some hundred kilobytes; megabytes are pictures pasted into the page. */
const MAX_PAGE_BYTES = 8 * 1024 * 1024;
/** How much of a page is searched for its own statement of the encoding, as browsers do. */
const META_BYTES = 2_048;

/**
 * Reads a saved page. Its bytes are decoded as it says of itself, else as UTF-8, else as GB 18030,
 * and never with replacement characters.
 *
 * @throws {CommandError} With exit code 2 when there is no such file.
 */
export function readPageFile(file: string): PageFile {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new CommandError(importCli.fileMissing(file), EXIT.usage);
  if (stat.isDirectory()) throw new CommandError(importCli.notAFile(file), EXIT.usage);
  if (stat.size > MAX_PAGE_BYTES) {
    return { file, error: importCli.tooLarge(stat.size, MAX_PAGE_BYTES) };
  }
  const bytes = readFileSync(file);
  const text = decodePage(bytes);
  if (text === undefined) return { file, error: importCli.notText };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, source: { file: basename(file), sha256 }, text };
}

/** The text of a page, or nothing when no encoding fits every byte. */
export function decodePage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const chinese =
    declared !== undefined && /^(?:gbk|gb2312|gb18030|gb_2312-80|x-gbk)$/.test(declared);
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : [];
  const order = [...marked, ...(chinese ? ['gb18030', 'utf-8'] : ['utf-8', 'gb18030'])];
  for (const encoding of order) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}
