import type { IsoDate } from '#domain/date.ts';
import type { SynonymGroup } from '#search/part.ts';
import type { SearchRecord } from '#search/record.ts';
import { setContext } from '#site/context.ts';
import { keptEntriesOf } from '#site/kept-entries.ts';
import { loadContent } from '#site/load-content.ts';
import { renderCache } from '#site/render-cache.ts';
import { searchRecordsOf } from '#site/search-records.ts';
import { publishedDocuments } from '#site/views.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, EXIT } from '../command.ts';
import { printProblems } from '../print.ts';

/** What the search index of a content folder is made of. */
export interface Searchable {
  /** Documents, powers and rows of lists. */
  readonly records: readonly SearchRecord[];
  readonly synonyms: readonly SynonymGroup[];
}

/**
 * Read a content folder as a build does.
 *
 * @throws {CommandError} When the folder has errors.
 */
export async function readSearchable(folder: string, asOf: IsoDate): Promise<Searchable> {
  const texts = renderCache();
  const { portal, problems } = loadContent({ folder, asOf, texts, kept: keptEntriesOf(folder) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!portal || errors.length > 0) {
    printProblems(errors, (text) => process.stderr.write(text));
    throw new CommandError(cli.stopped, EXIT.problems);
  }
  const site = { portal, asOf, texts };
  setContext(site);
  const { records } = await searchRecordsOf(folder, publishedDocuments(), site);
  return { records: [...records], synonyms: portal.synonyms };
}
