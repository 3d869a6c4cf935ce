import type { PlacedCitation } from '#domain/placed-citation.ts';
import type { PlanTask } from '#domain/tasks/task.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { AgencyData } from '#schema/agency.ts';
import type { CalendarData } from '#schema/calendar.ts';
import type { CleanupData } from '#schema/cleanup.ts';
import type { NormativeData, NoticeData } from '#schema/document.ts';
import type { LawData } from '#schema/laws.ts';
import type { PageData } from '#schema/page.ts';
import type { PermalinksData } from '#schema/permalinks.ts';
import type { PlanData } from '#schema/plan.ts';
import type { PowerData } from '#schema/power.ts';
import type { ReportTablesData } from '#schema/report-tables.ts';
import type { SiteData } from '#schema/site.ts';
import type { SubjectData } from '#schema/subjects.ts';
import type { SynonymData } from '#schema/synonyms.ts';
import type { ColumnGroupData, TopicData } from '#schema/taxonomy.ts';
import type { VersionData } from '#schema/version.ts';
import type { ListEntry } from './lists.ts';
import type { ReportEntry } from './reports.ts';

/** An entry with a text, whose text is known by its hash. */
export type WithBody<T> = ReadEntry<T> & {
  readonly bodyHash: string;
  /** The documents that the text names. */
  readonly citations: readonly PlacedCitation[];
  /** The tasks of a plan and who does them; other texts have none. */
  readonly tasks: readonly PlanTask[];
  /** Line of the file on which the text begins, 1-based. */
  readonly bodyLine: number;
};

/** What is known of a file that is not text of ours. */
export interface BinaryFile {
  readonly bytes: number;
  /** The first bytes, which tell what kind of file it is. */
  readonly head: Uint8Array;
}

/** Content as read, each file for itself. */
export interface Sources {
  readonly site: ReadEntry<SiteData>;
  readonly agencies: readonly ReadEntry<AgencyData>[];
  readonly notices: readonly WithBody<NoticeData>[];
  readonly normative: readonly WithBody<NormativeData>[];
  readonly cleanups: readonly ReadEntry<CleanupData>[];
  readonly versions: readonly WithBody<VersionData>[];
  readonly pages: readonly WithBody<PageData>[];
  readonly calendar: readonly ReadEntry<CalendarData>[];
  readonly topics: ReadEntry<{ topics: TopicData[] }> | undefined;
  readonly laws: ReadEntry<{ laws: LawData[] }> | undefined;
  readonly powers: readonly ReadEntry<PowerData>[];
  readonly lists: readonly ListEntry[];
  readonly reports: readonly ReportEntry[];
  readonly reportTables: readonly ReadEntry<ReportTablesData>[];
  readonly plans: readonly ReadEntry<PlanData>[];
  readonly subjects: ReadEntry<{ subjects: SubjectData[] }> | undefined;
  readonly synonyms: ReadEntry<{ synonyms: SynonymData[] }> | undefined;
  readonly permalinks: ReadEntry<PermalinksData> | undefined;
  readonly columns: ReadEntry<{ columns: ColumnGroupData[] }> | undefined;
  /** Every other file in the content folder, by path. */
  readonly files: ReadonlyMap<string, BinaryFile>;
  /** Paths of files whose own problems keep them out: what refers to them is not told once more. */
  readonly refused: ReadonlySet<string>;
  /** The numbers that such files state, as far as they can be made out. */
  readonly refusedNumbers: ReadonlySet<string>;
}
