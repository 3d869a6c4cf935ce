import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedText } from './extracted.ts';

/** Where the text of a file is kept, by the hash of the file. */
export function keptTextFile(folder: string, hash: string): string {
  return join(folder, `${hash}.json`);
}

/** A text that is kept; nothing when it is not there yet, or cut off by a crash. */
export function keptText(folder: string, hash: string): ExtractedText | undefined {
  try {
    return JSON.parse(readFileSync(keptTextFile(folder, hash), 'utf8')) as ExtractedText;
  } catch {
    return undefined;
  }
}
