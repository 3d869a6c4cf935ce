import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '#domain/date.ts';
import { PERMALINKS_LOCK } from '#domain/permalinks.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { KeptEntries } from './kept-entries.ts';
import { sha256, writeWhole } from './render-cache.ts';

/** All that a site is made from. */
export interface SiteInputs {
  readonly content: string;
  /** Of the texts of the content. */
  readonly entries: Pick<KeptEntries, 'digest'>;
  /** Paths of its other files. */
  readonly others: Iterable<string>;
  readonly asOf: IsoDate;
  /** Fingerprint of the pipeline of texts. */
  readonly texts: string;
  /** Version of the fonts of cards; nothing without cards. */
  readonly fonts: string | undefined;
}

/** A hash that stays while the site would be the same, byte for byte. */
export function inputsDigest({ content, entries, others, ...rest }: SiteInputs): string {
  const files = Array.from(others, (path) => {
    // The addresses that were published are checked, and stand on no page.
    if (path === PERMALINKS_LOCK) return path;
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(content, path));
    return [path, size, mtimeMs, ctimeMs, ino].join(' ');
  });
  const code = [codeFingerprint(), fingerprintOf(['public']), process.version];
  return sha256(JSON.stringify([entries.digest(), files, code, rest]));
}

/** Remember what a release was made from. */
export function rememberBuild(stateFolder: string, inputs: string, release: string): void {
  writeWhole(fileIn(stateFolder), JSON.stringify({ inputs, release }));
}

/** Whether a release is what these inputs would make. */
export function isMadeFrom(stateFolder: string, inputs: string, release: string): boolean {
  try {
    const last = JSON.parse(readFileSync(fileIn(stateFolder), 'utf8'));
    return last.inputs === inputs && last.release === release;
  } catch {
    return false;
  }
}

const fileIn = (stateFolder: string) => join(stateFolder, 'last-build.json');
