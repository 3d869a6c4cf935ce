import { dayOfMinute, type IsoDate, type IsoMinute } from '#domain/date.ts';
import type { Effect, Life } from '#domain/life.ts';
import type { PermalinkRules } from '#domain/permalinks.ts';
import type { PlacedCitation } from '#domain/placed-citation.ts';
import type { PlanTask } from '#domain/tasks/task.ts';
import { compareText } from '#domain/text-order.ts';
import type { WorkCalendar } from '#domain/working-days.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { AgencyData } from '#schema/agency.ts';
import type { CleanupData } from '#schema/cleanup.ts';
import type { DocumentData } from '#schema/document.ts';
import type { PageData } from '#schema/page.ts';
import type { SiteData } from '#schema/site.ts';
import type { SubjectData } from '#schema/subjects.ts';
import type { SynonymData } from '#schema/synonyms.ts';
import type { ColumnGroupData, TopicData } from '#schema/taxonomy.ts';
import type { NoticeType } from '#strings/vocabulary.ts';
import type { CitationGraph } from './citation-graph.ts';
import type { DecisionFile, Lists } from './lists.ts';
import type { Plan } from './plans.ts';
import type { Power } from './powers.ts';
import type { AnnualReport } from './reports.ts';

/** Where a thing was written, for findings about it. */
export interface Origin {
  /** Path in the content folder. */
  readonly file: string;
  readonly lineOf: (path: YamlPath) => number;
}

/** Where a text was written. */
export interface TextOrigin extends Origin {
  /** Line of the file on which the text begins, 1-based. */
  readonly bodyLine: number;
}

/** An agency (机构). */
export interface Agency extends AgencyData {
  /** Name of the file: part of every address under the agency. */
  readonly id: string;
  readonly path: string;
  readonly origin: Origin;
}

/** What one place in the content says that happens to a document. */
export interface Statement {
  readonly effect: Effect;
  /** Index number of the document to which it happens. */
  readonly target: string;
  /** Index number of the document that acts; nothing when the target itself states its repeal. */
  readonly acting: string | undefined;
  /** The cleanup of whose decision the effect is part. */
  readonly cleanup: Cleanup | undefined;
  readonly origin: Origin;
  readonly path: YamlPath;
}

/** `normative` for a 行政规范性文件, else the type of a notice. */
export type DocumentType = 'normative' | NoticeType;

/** A file that belongs to a document. */
export interface Attachment {
  readonly title: string;
  readonly file: string;
  /** Address on the portal. */
  readonly path: string;
  readonly bytes: number;
}

/** Everything that the portal knows of one published document but its text. */
export interface PortalDocument {
  readonly type: DocumentType;
  readonly agency: Agency;
  readonly jointAgencies: readonly Agency[];
  readonly data: DocumentData;
  /** Address on the portal, `/documents/<agency>/<slug>/`; it never changes. */
  readonly path: string;
  readonly attachments: readonly Attachment[];
  /** SHA-256 of the Markdown body: what the page shows of the text is a function of it. */
  readonly bodyHash: string;
  /** The documents that its text names. */
  readonly citations: readonly PlacedCitation[];
  /** The tasks that its text divides; none for a document that is no plan. */
  readonly tasks: readonly PlanTask[];
  readonly origin: TextOrigin;
  /** What happens to it. An announcement has no life: nobody asks whether it is in force. */
  readonly life: Life | undefined;
  /** Its texts as amended, in order of their first days; the text of the document itself is the first. */
  readonly versions: readonly TextVersion[];
}

/** The text of a document from a day on. */
export interface TextVersion {
  readonly from: IsoDate;
  /** Index number of the document that amended it. */
  readonly amendedBy: string;
  readonly path: string;
  readonly bodyHash: string;
  readonly citations: readonly PlacedCitation[];
  readonly tasks: readonly PlanTask[];
  readonly origin: TextOrigin;
}

/** A cleanup of normative documents (清理), with everything that it names found. */
export interface Cleanup {
  readonly data: CleanupData;
  /** Index number of the decision. */
  readonly decision: string;
  /** The first day of what it decides. */
  readonly on: IsoDate;
  /** The day under the seal of the decision. */
  readonly decidedOn: IsoDate;
  readonly outcomes: readonly CleanupOutcome[];
  readonly origin: Origin;
}

/** What a cleanup decided of one document. */
export type CleanupOutcome = CleanupData['outcomes'][number] & {
  /** Index number; nothing for a document that is not on the portal. */
  readonly target: string | undefined;
};

/** A standing page: a guide, rules, a notice about the site. */
export interface Page extends PageData {
  readonly id: string;
  readonly path: string;
  readonly bodyHash: string;
  readonly citations: readonly PlacedCitation[];
  readonly origin: TextOrigin;
}

/** All content that passed its schemas, with every reference resolved. Nothing in it changes. */
export interface Portal {
  readonly site: SiteData;
  readonly agencies: readonly Agency[];
  /** Newest first: by time of publication, then by address. */
  readonly documents: readonly PortalDocument[];
  readonly byIndexNumber: ReadonlyMap<string, PortalDocument>;
  readonly topics: readonly TopicData[];
  readonly columns: readonly ColumnGroupData[];
  readonly pages: readonly Page[];
  readonly calendar: WorkCalendar;
  readonly cleanups: readonly Cleanup[];
  /** Where each effect was stated. */
  readonly statements: ReadonlyMap<Effect, Statement>;
  /** Lives by index number as they will be when everything is out, for checks. */
  readonly planned: ReadonlyMap<string, Life>;
  readonly citations: CitationGraph;
  /** Every power that is or was in the lists of the agencies. */
  readonly powers: readonly Power[];
  readonly powersByCode: ReadonlyMap<string, Power>;
  readonly lists: Lists;
  /** The yearly catalogues of decisions. */
  readonly decisionYears: readonly DecisionFile[];
  readonly subjects: readonly Subject[];
  /** Words that mean the same or nearly the same, for search; none where the file is missing. */
  readonly synonyms: readonly SynonymData[];
  /** How far the tasks of plans have come, in the order of their files. */
  readonly plans: readonly Plan[];
  /** Yearly reports, in the order of their files, by kind, year and agency; for readers, those that are out. */
  readonly reports: readonly AnnualReport[];
  /** What stands at addresses that have nothing else any more. */
  readonly permalinks: PermalinkRules;
}

/** What people do for a living, with the documents that concern them. */
export interface Subject extends Omit<SubjectData, 'documents'> {
  readonly path: string;
  readonly documents: readonly PortalDocument[];
}

/** When a document came out, as far as it is known: what lists are sorted and grouped by. */
export function publicationOf(document: PortalDocument): IsoMinute | IsoDate | undefined {
  return document.data.publishedAt ?? document.data.issuedOn;
}

/** The day of its 发布时间. */
export function publishedOn({ data }: PortalDocument): IsoDate | undefined {
  return data.publishedAt && dayOfMinute(data.publishedAt);
}

/** The day on which a document came out, as far as it is known. */
export function publicationDay(document: PortalDocument): IsoDate | undefined {
  return publishedOn(document) ?? document.data.issuedOn;
}

/** What lists and filters call an agency. */
export function shortNameOf({ name, shortName }: Agency): string {
  return shortName ?? name;
}

/** Every name under which an agency is known. */
export function namesOf({ name, shortName, aliases = [] }: Agency): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}

/** Where a line of a text, 1-based, stands in its file. */
export function lineInFile({ bodyLine }: TextOrigin, line: number): number {
  return bodyLine + line - 1;
}

/** Where every text of the portal was written: documents with their later texts, then pages. */
export function textOrigins({
  documents,
  pages,
}: Pick<Portal, 'documents' | 'pages'>): TextOrigin[] {
  return [
    ...documents.flatMap(({ origin, versions }) => [
      origin,
      ...versions.map((version) => version.origin),
    ]),
    ...pages.map(({ origin }) => origin),
  ];
}

/**
 * Whether a document is out on the day. One that is scheduled for later is not shown, nor is a draft:
 * one without a time of publication, unless it was imported and so has been public already.
 */
export function isPublished({ data }: PortalDocument, asOf: IsoDate): boolean {
  const { publishedAt, imported } = data;
  return publishedAt === undefined ? imported !== undefined : dayOfMinute(publishedAt) <= asOf;
}

/** The order of lists: by time of publication, the newest first, then by address. */
export function newestFirst(a: PortalDocument, b: PortalDocument): number {
  const order = compareText(publicationOf(b) ?? '', publicationOf(a) ?? '');
  return order || compareText(b.path, a.path);
}
