import type { output, ZodObject } from 'zod';
import type { WithBody } from '#portal/sources.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import { agencySchema } from '#schema/agency.ts';
import { calendarSchema } from '#schema/calendar.ts';
import { cleanupSchema } from '#schema/cleanup.ts';
import { normativeSchema, noticeSchema } from '#schema/document.ts';
import { lawsSchema } from '#schema/laws.ts';
import { LIST_IDS, LIST_KINDS, type ListFile, type ListKindId } from '#schema/lists/all.ts';
import { pageSchema } from '#schema/page.ts';
import { permalinksSchema } from '#schema/permalinks.ts';
import { planSchema } from '#schema/plan.ts';
import { powerSchema } from '#schema/power.ts';
import { questionsSchema } from '#schema/questions.ts';
import { reportSchema } from '#schema/report.ts';
import { reportTablesSchema } from '#schema/report-tables.ts';
import { siteSchema } from '#schema/site.ts';
import { subjectsSchema } from '#schema/subjects.ts';
import { synonymsSchema } from '#schema/synonyms.ts';
import { columnsSchema, topicsSchema } from '#schema/taxonomy.ts';
import { versionSchema } from '#schema/version.ts';

/** How a file is read: its one entry, or none when it has problems, which the reader reports. */
export interface Readers {
  readonly yaml: <S extends ZodObject>(schema: S, path: string) => ReadEntry<output<S>>[];
  readonly markdown: <S extends ZodObject>(schema: S, path: string) => WithBody<output<S>>[];
}

/** The files of one kind, and what was read of them. */
interface Collection<E> {
  /** Which paths in the content folder are its files; no path is in two collections. */
  readonly holds: RegExp;
  readonly read: (path: string) => void;
  /** In the order in which they were read. */
  readonly entries: readonly E[];
}

/** Everything that a content folder may hold but attachments and READMEs. Nothing is read yet. */
export function contentCollections({ yaml, markdown }: Readers) {
  const yamlFiles = <S extends ZodObject>(holds: RegExp, schema: S) =>
    collection(holds, (path) => yaml(schema, path));
  const markdownFiles = <S extends ZodObject>(holds: RegExp, schema: S) =>
    collection(holds, (path) => markdown(schema, path));
  const lists = Object.fromEntries(
    LIST_IDS.map((id) => [
      `lists/${id}`,
      yamlFiles(new RegExp(`^lists/${id}/[^/]+\\.yaml$`), LIST_KINDS[id].schema),
    ]),
  ) as unknown as { [K in ListKindId as `lists/${K}`]: Collection<ReadEntry<ListFile<K>>> };
  return {
    site: yamlFiles(/^site\.yaml$/, siteSchema),
    topics: yamlFiles(/^topics\.yaml$/, topicsSchema),
    laws: yamlFiles(/^laws\.yaml$/, lawsSchema),
    columns: yamlFiles(/^columns\.yaml$/, columnsSchema),
    calendar: yamlFiles(/^calendar\/\d{4}\.yaml$/, calendarSchema),
    agencies: yamlFiles(/^agencies\/[a-z0-9][a-z0-9-]*\.yaml$/, agencySchema),
    cleanups: yamlFiles(/^cleanups\/[^/]+\.yaml$/, cleanupSchema),
    powers: yamlFiles(/^powers\/[a-z0-9][a-z0-9-]*\/[^/]+\.yaml$/, powerSchema),
    permalinks: yamlFiles(/^permalinks\.yaml$/, permalinksSchema),
    subjects: yamlFiles(/^subjects\.yaml$/, subjectsSchema),
    synonyms: yamlFiles(/^search\/synonyms\.yaml$/, synonymsSchema),
    questions: yamlFiles(/^search\/questions\.yaml$/, questionsSchema),
    ...lists,
    plans: yamlFiles(/^plans\/[^/]+\.yaml$/, planSchema),
    reports: markdownFiles(
      /^reports\/(?:disclosure|rule-of-law|enforcement|other)\/(?:19|20)\d\d\/[a-z0-9][a-z0-9-]*\.md$/,
      reportSchema,
    ),
    reportTables: yamlFiles(
      /^reports\/disclosure\/(?:19|20)\d\d\/[a-z0-9][a-z0-9-]*\.yaml$/,
      reportTablesSchema,
    ),
    notices: markdownFiles(/^notices\/.+\.md$/, noticeSchema),
    normative: markdownFiles(/^normative\/.+\.md$/, normativeSchema),
    versions: markdownFiles(/^versions\/.+\.md$/, versionSchema),
    pages: markdownFiles(/^pages\/([a-z0-9-]+\/)*[a-z0-9-]+\.md$/, pageSchema),
  };
}

function collection<E>(holds: RegExp, read: (path: string) => readonly E[]): Collection<E> {
  const entries: E[] = [];
  return { holds, entries, read: (path) => void entries.push(...read(path)) };
}
