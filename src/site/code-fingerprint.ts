import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

let known: string | undefined;

/**
 * A hash of the code that pages are made with. Astro knows by itself which page a template belongs to,
 * but not that a script which pages share has another name when any script beside it changes.
 */
export function codeFingerprint(): string {
  known ??= hashOf(join(root, 'src'));
  return known;
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
