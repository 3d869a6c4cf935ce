import type { output, ZodObject } from 'zod';
import { checkPortal } from '#checks/all.ts';
import type { IsoDate } from '#domain/date.ts';
import { type Finding, type Problem, sortProblems } from '#domain/problem.ts';
import { buildPortal } from '#portal/build-portal.ts';
import type { Portal } from '#portal/portal.ts';
import type { Sources, WithBody } from '#portal/sources.ts';
import { type ReadEntry, readMarkdownFile, readYamlFile } from '#reader/read-file.ts';
import { statedNumbers } from '#reader/stated-numbers.ts';
import { agencySchema } from '#schema/agency.ts';
import { calendarSchema } from '#schema/calendar.ts';
import { cleanupSchema } from '#schema/cleanup.ts';
import { normativeSchema, noticeSchema } from '#schema/document.ts';
import { lawsSchema } from '#schema/laws.ts';
import { pageSchema } from '#schema/page.ts';
import { siteSchema } from '#schema/site.ts';
import { columnsSchema, topicsSchema } from '#schema/taxonomy.ts';
import { versionSchema } from '#schema/version.ts';
import { fileProblems } from '#strings/problems-file.ts';
import { listContent, readContentFile } from './content-files.ts';
import type { RenderCache } from './render-cache.ts';

export interface LoadedContent {
  /** Nothing when `site.yaml` cannot be read. */
  readonly portal: Portal | undefined;
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
    return [{ ...entry, bodyHash: rendered.hash, citations: rendered.body.citations, bodyLine }];
  };

  const site: ReadEntry<output<typeof siteSchema>>[] = [];
  const agencies: ReadEntry<output<typeof agencySchema>>[] = [];
  const calendar: ReadEntry<output<typeof calendarSchema>>[] = [];
  const topics: ReadEntry<output<typeof topicsSchema>>[] = [];
  const laws: ReadEntry<output<typeof lawsSchema>>[] = [];
  const columns: ReadEntry<output<typeof columnsSchema>>[] = [];
  const notices: WithBody<output<typeof noticeSchema>>[] = [];
  const normative: WithBody<output<typeof normativeSchema>>[] = [];
  const pages: WithBody<output<typeof pageSchema>>[] = [];
  const cleanups: ReadEntry<output<typeof cleanupSchema>>[] = [];
  const versions: WithBody<output<typeof versionSchema>>[] = [];

  for (const path of listed.texts) {
    progress?.(++done, listed.texts.length);
    if (/(^|\/)README\.md$/.test(path)) continue;
    if (path === 'site.yaml') site.push(...yaml(siteSchema, path));
    else if (path === 'topics.yaml') topics.push(...yaml(topicsSchema, path));
    else if (path === 'laws.yaml') laws.push(...yaml(lawsSchema, path));
    else if (path === 'columns.yaml') columns.push(...yaml(columnsSchema, path));
    else if (/^calendar\/\d{4}\.yaml$/.test(path)) calendar.push(...yaml(calendarSchema, path));
    else if (/^notices\/.+\.md$/.test(path)) notices.push(...markdown(noticeSchema, path));
    else if (/^normative\/.+\.md$/.test(path)) normative.push(...markdown(normativeSchema, path));
    else if (/^versions\/.+\.md$/.test(path)) versions.push(...markdown(versionSchema, path));
    else if (/^cleanups\/[^/]+\.yaml$/.test(path)) cleanups.push(...yaml(cleanupSchema, path));
    else if (/^agencies\/[a-z0-9][a-z0-9-]*\.yaml$/.test(path))
      agencies.push(...yaml(agencySchema, path));
    else if (/^pages\/([a-z0-9-]+\/)*[a-z0-9-]+\.md$/.test(path))
      pages.push(...markdown(pageSchema, path));
    else if (/^(agencies\/[^/]+\.yaml|pages\/.+\.md)$/.test(path))
      report(path, fileProblems.notAnId(path.slice(path.indexOf('/') + 1)));
    else report(path, fileProblems.unexpectedFile(path, fileProblems.expectedIn(path)));
  }

  const read = new Set(
    [agencies, topics, columns, laws, calendar, notices, normative, pages, cleanups, versions]
      .flat()
      .map(({ file }) => file),
  );
  const refused = new Set(problems.map(({ file }) => file).filter((file) => !read.has(file)));
  const [siteEntry] = site;
  if (!siteEntry) {
    if (!refused.has('site.yaml') && !refused.has(folder))
      report('site.yaml', fileProblems.missingFile('site.yaml'));
    return { portal: undefined, problems: sortProblems(problems) };
  }
  const sources: Sources = {
    site: siteEntry,
    agencies,
    notices,
    normative,
    cleanups,
    versions,
    pages,
    calendar,
    topics: topics[0],
    laws: laws[0],
    columns: columns[0],
    files: listed.others,
    refused,
    refusedNumbers,
  };
  const built = buildPortal(sources, asOf);
  problems.push(
    ...built.problems,
    ...checkPortal({ portal: built.portal, sources, asOf, textOf: texts.get }),
  );
  return { portal: built.portal, problems: sortProblems(problems) };
}
