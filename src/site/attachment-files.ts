import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PortalDocument } from '#portal/portal.ts';
import type { SiteStore } from './site-store.ts';

/**
 * Bring the attachments of documents to their addresses. Those of the last build are known by size,
 * times and inode of the file in the content folder.
 *
 * Copied and never linked: an editor may write into the file that a clerk opens, and would write into
 * what is published.
 *
 * @returns How many there are.
 */
export function storeAttachments(
  store: SiteStore,
  content: string,
  documents: readonly PortalDocument[],
): number {
  let count = 0;
  for (const { attachments, origin } of documents) {
    for (const { file, path } of attachments) {
      const source = join(content, dirname(origin.file), file);
      const target = decodeURIComponent(path).slice(1);
      const { size, mtimeMs, ctimeMs, ino } = lstatSync(source);
      const key = [size, mtimeMs, ctimeMs, ino].join(' ');
      count += 1;
      if (store.take(target, key)) continue;
      store.put(target, readFileSync(source), key);
    }
  }
  return count;
}
