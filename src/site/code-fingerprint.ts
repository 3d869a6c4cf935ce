import { fingerprintOf } from './fingerprint.ts';

let known: string | undefined;

/**
 * A hash of the code that pages are made with, all of it: a page names scripts and styles by what is in
 * them, and which of the code goes into which is known only when they are bundled.
 */
export function codeFingerprint(): string {
  known ??= fingerprintOf(['src', 'astro.config.mjs']);
  return known;
}
