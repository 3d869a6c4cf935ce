import { PENDING } from '#strings/vocabulary.ts';
import type { DocumentDraft } from './front-matter.ts';
import type { SourcePage } from './known.ts';

/** Bytes that a file name may have, its ending and a number aside. */
const LONGEST = 180;

/** A path for a new document: its collection, its year, its title, and a number where that is taken. */
export function newFilePath(
  { collection, data, year }: DocumentDraft,
  source: SourcePage,
  taken: ReadonlySet<string>,
): string {
  const folder = `${collection}/${year ?? 'undated'}`;
  const title = String(data['title']);
  const named = title.startsWith(PENDING) ? '' : fileStem(title);
  const stem = named || fileStem(source.file.replace(/\.[^.]*$/, '')) || source.sha256.slice(0, 12);
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${stem}${number === 1 ? '' : `-${number}`}.md`;
    if (!taken.has(path)) return path;
  }
}

/** A title as a file name: without the characters that file systems and the web forbid. */
function fileStem(title: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu, ' ')
    .replace(/\s+/g, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.\-~]+|[.\s]+$/g, '');
  let stem = '';
  let bytes = 0;
  for (const character of clean) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > LONGEST) break;
    stem += character;
  }
  return stem.replace(/^readme$/i, 'readme-1');
}
