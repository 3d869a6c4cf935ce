import type { IsoDate } from '#domain/date.ts';
import type { SearchRecord } from '#search/record.ts';
import { generateRecords } from './generate.ts';
import { hashOf } from './held-out.ts';

/**
 * So many records: those of a content folder and generated ones beside them, or a part of them where
 * they are more, drawn by address, but all that were judged.
 *
 * @param judged Addresses that questions are judged by.
 */
export function assembleCorpus(
  content: readonly SearchRecord[],
  judged: ReadonlySet<string>,
  { documents, seed, asOf }: { documents: number; seed: number; asOf: IsoDate },
): SearchRecord[] {
  const kept = content.filter(({ url }) => judged.has(url));
  const left = content
    .filter(({ url }) => !judged.has(url))
    .sort((a, b) => hashOf(a.url) - hashOf(b.url))
    .slice(0, Math.max(0, documents - kept.length));
  const chosen = new Set([...kept, ...left]);
  const missing = Math.max(0, documents - chosen.size);
  return [
    ...content.filter((record) => chosen.has(record)),
    ...generateRecords(content, missing, seed, asOf),
  ].sort(newestFirst);
}

/** As the build gives them: newest first, and what has no date at the end. */
function newestFirst(a: SearchRecord, b: SearchRecord): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return 0;
}
