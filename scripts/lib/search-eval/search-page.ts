import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateOf } from '#site/paths.ts';
import { writeCorpus } from '../corpus.ts';
import { measureBuild } from '../measure.ts';

const DOCUMENTS = 3;

/**
 * Build a portal of a few documents for its search page, which is the same for every content.
 *
 * @param folder A temporary one.
 * @returns Where the portal is; nothing when the build failed.
 */
export async function buildSearchPage(folder: string): Promise<string | undefined> {
  const content = join(folder, 'page-content');
  const out = join(folder, 'page');
  writeCorpus(content, join(root, 'content'), DOCUMENTS, 1);
  try {
    return (await measureBuild(content, out)) && out;
  } finally {
    rmSync(stateOf(content), { recursive: true, force: true });
  }
}
