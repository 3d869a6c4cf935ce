import type { CheckContext } from '#checks/check.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { ListEntry } from '#portal/lists.ts';
import type { Sources } from '#portal/sources.ts';
import { statedNumbers } from '#reader/stated-numbers.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { fileProblems } from '#strings/problems-file.ts';
import { contentCollections } from './collections.ts';
import { type ContentFiles, listContent } from './content-files.ts';
import { entryReaders } from './entry-readers.ts';
import type { KeptEntries } from './kept-entries.ts';
import type { RenderCache } from './render-cache.ts';

/** Everything in a content folder, each file for itself. */
export interface ReadContent {
  /** Nothing when `site.yaml` cannot be read. */
  readonly sources: Sources | undefined;
  readonly problems: readonly Problem[];
  readonly factsOf: CheckContext['factsOf'];
}

export interface ReadOptions {
  readonly folder: string;
  readonly texts: RenderCache;
  /** What was read the last time. */
  readonly kept?: KeptEntries | undefined;
  /** What lies in the folder, where that is known. */
  readonly listed?: ContentFiles | undefined;
  /** Called after each file. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** Read every file of a content folder that has changed, and take the others as they were read. */
export function readContent(options: ReadOptions): ReadContent {
  const { folder, texts, progress } = options;
  const listed = options.listed ?? listContent(folder);
  const problems: Problem[] = [...listed.problems];
  const report = (file: string, finding: Finding) => {
    problems.push({ ...finding, severity: 'error', file, line: 1 });
  };
  const refusedNumbers = new Set<string>();
  let done = 0;

  const { yaml, markdown, factsOf } = entryReaders({
    ...options,
    report,
    refuse: (found, source) => {
      problems.push(...found);
      for (const number of statedNumbers(source.bytes)) refusedNumbers.add(number);
    },
    warn: (problem) => problems.push(problem),
  });
  const collections = contentCollections({ yaml, markdown });
  const all = Object.values(collections);
  for (const path of listed.texts) {
    progress?.(++done, listed.texts.length);
    if (/(^|\/)README\.md$/.test(path)) continue;
    const collection = all.find(({ holds }) => holds.test(path));
    if (collection) collection.read(path);
    else report(path, misplaced(path));
  }

  options.kept?.save();
  const read = new Set(all.flatMap(({ entries }) => entries.map(({ file }) => file)));
  const refused = new Set(problems.map(({ file }) => file).filter((file) => !read.has(file)));
  const [siteEntry] = collections.site.entries;
  if (!siteEntry) {
    if (!refused.has('site.yaml') && !refused.has(folder))
      report('site.yaml', fileProblems.missingFile('site.yaml'));
    return { sources: undefined, problems, factsOf };
  }
  const sources: Sources = {
    site: siteEntry,
    agencies: collections.agencies.entries,
    notices: collections.notices.entries,
    normative: collections.normative.entries,
    cleanups: collections.cleanups.entries,
    versions: collections.versions.entries,
    pages: collections.pages.entries,
    calendar: collections.calendar.entries,
    topics: collections.topics.entries[0],
    laws: collections.laws.entries[0],
    columns: collections.columns.entries[0],
    powers: collections.powers.entries,
    subjects: collections.subjects.entries[0],
    synonyms: collections.synonyms.entries[0],
    plans: collections.plans.entries,
    permalinks: collections.permalinks.entries[0],
    reports: collections.reports.entries.map((entry) => ({
      ...entry,
      lines: texts.get(entry.bodyHash).blocks.map(({ text, line = 1 }) => ({ text, line })),
    })),
    reportTables: collections.reportTables.entries,
    lists: LIST_IDS.flatMap((kind) =>
      collections[`lists/${kind}`].entries.map((entry) => ({ kind, entry }) as ListEntry),
    ),
    files: listed.others,
    refused,
    refusedNumbers,
  };
  return { sources, problems, factsOf };
}

/** What is wrong with a text that belongs to no collection. */
function misplaced(path: string): Finding {
  return /^(agencies\/[^/]+\.yaml|pages\/.+\.md)$/.test(path)
    ? fileProblems.notAnId(path.slice(path.indexOf('/') + 1))
    : fileProblems.unexpectedFile(path, fileProblems.expectedIn(path));
}
