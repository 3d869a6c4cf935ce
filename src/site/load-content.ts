import type { output, ZodObject } from 'zod';
import { checkPortal } from '#checks/all.ts';
import type { IsoDate } from '#domain/date.ts';
import { type Finding, type Problem, sortProblems } from '#domain/problem.ts';
import { buildPortal } from '#portal/build-portal.ts';
import { type ListEntry, listsOn } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { reportsOn } from '#portal/reports.ts';
import type { Sources, WithBody } from '#portal/sources.ts';
import { type ReadEntry, readMarkdownFile, readYamlFile } from '#reader/read-file.ts';
import { statedNumbers } from '#reader/stated-numbers.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { fileProblems } from '#strings/problems-file.ts';
import { contentCollections } from './collections.ts';
import { listContent, readContentFile } from './content-files.ts';
import type { RenderCache } from './render-cache.ts';

export interface LoadedContent {
  /** Nothing when `site.yaml` cannot be read. */
  readonly portal: Portal | undefined;
  /** With what is not out yet, for what writes content; nothing when there is no portal. */
  readonly planned: Portal | undefined;
  readonly problems: readonly Problem[];
}

export interface LoadOptions {
  readonly folder: string;
  readonly asOf: IsoDate;
  readonly texts: RenderCache;
  /** Called after each file. */
  readonly progress?: (done: number, total: number) => void;
}

/** Read, check and join everything in a content folder. The one way in, for Astro and for the commands. */
export function loadContent({ folder, asOf, texts, progress }: LoadOptions): LoadedContent {
  const listed = listContent(folder);
  const problems: Problem[] = [...listed.problems];
  const report = (file: string, finding: Finding) => {
    problems.push({ ...finding, severity: 'error', file, line: 1 });
  };
  const refusedNumbers = new Set<string>();
  let done = 0;

  const yaml = <S extends ZodObject>(schema: S, path: string): ReadEntry<output<S>>[] => {
    const source = readContentFile(folder, path, report);
    const read = source && readYamlFile(schema, source);
    if (read?.ok) return [read.entry];
    problems.push(...(read?.problems ?? []));
    return [];
  };
  const markdown = <S extends ZodObject>(schema: S, path: string): WithBody<output<S>>[] => {
    const source = readContentFile(folder, path, report);
    const read = source && readMarkdownFile(schema, source);
    if (!read?.ok) {
      problems.push(...(read?.problems ?? []));
      for (const number of source ? statedNumbers(source.bytes) : []) refusedNumbers.add(number);
      return [];
    }
    const { body, bodyLine, ...entry } = read.entry;
    const rendered = texts.add(body);
    for (const { line, ...message } of rendered.body.messages) {
      problems.push({ ...message, file: path, line: line + bodyLine - 1 });
    }
    const { citations, tasks } = rendered.body;
    return [{ ...entry, bodyHash: rendered.hash, citations, tasks, bodyLine }];
  };

  const collections = contentCollections({ yaml, markdown });
  const all = Object.values(collections);
  for (const path of listed.texts) {
    progress?.(++done, listed.texts.length);
    if (/(^|\/)README\.md$/.test(path)) continue;
    const collection = all.find(({ holds }) => holds.test(path));
    if (collection) collection.read(path);
    else report(path, misplaced(path));
  }

  const read = new Set(all.flatMap(({ entries }) => entries.map(({ file }) => file)));
  const refused = new Set(problems.map(({ file }) => file).filter((file) => !read.has(file)));
  const [siteEntry] = collections.site.entries;
  if (!siteEntry) {
    if (!refused.has('site.yaml') && !refused.has(folder))
      report('site.yaml', fileProblems.missingFile('site.yaml'));
    return { portal: undefined, planned: undefined, problems: sortProblems(problems) };
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
  const built = buildPortal(sources, asOf);
  problems.push(
    ...built.problems,
    ...checkPortal({ portal: built.portal, sources, asOf, textOf: texts.get }),
  );
  // Checks look at what is to come as well; readers do not.
  const portal = {
    ...built.portal,
    lists: listsOn(built.portal, asOf),
    reports: reportsOn(built.portal.reports, asOf),
  };
  return { portal, planned: built.portal, problems: sortProblems(problems) };
}

/** What is wrong with a text that belongs to no collection. */
function misplaced(path: string): Finding {
  return /^(agencies\/[^/]+\.yaml|pages\/.+\.md)$/.test(path)
    ? fileProblems.notAnId(path.slice(path.indexOf('/') + 1))
    : fileProblems.unexpectedFile(path, fileProblems.expectedIn(path));
}
