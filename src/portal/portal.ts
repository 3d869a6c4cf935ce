import { dayOfMinute, type IsoDate, type IsoMinute } from '#domain/date.ts';
import type { WorkCalendar } from '#domain/working-days.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { AgencyData } from '#schema/agency.ts';
import type { NormativeData, NoticeData } from '#schema/document.ts';
import type { PageData } from '#schema/page.ts';
import type { SiteData } from '#schema/site.ts';
import type { ColumnGroupData, TopicData } from '#schema/taxonomy.ts';
import type { NoticeType } from '#strings/vocabulary.ts';

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

export interface Agency extends AgencyData {
  /** Name of the file: part of every address under the agency. */
  readonly id: string;
  readonly path: string;
  readonly origin: Origin;
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
  readonly data: NormativeData | NoticeData;
  /** Address on the portal, `/documents/<agency>/<slug>/`; it never changes. */
  readonly path: string;
  readonly attachments: readonly Attachment[];
  /** SHA-256 of the Markdown body: what the page shows of the text is a function of it. */
  readonly bodyHash: string;
  readonly origin: TextOrigin;
}

export interface Page extends PageData {
  readonly id: string;
  readonly path: string;
  readonly bodyHash: string;
  readonly origin: TextOrigin;
}

/** All content that passed its schemas, with every reference resolved. Nothing in it changes. */
export interface Portal {
  readonly site: SiteData;
  readonly agencies: readonly Agency[];
  /** Newest first: by time of publication, then by address. */
  readonly documents: readonly PortalDocument[];
  readonly topics: readonly TopicData[];
  readonly columns: readonly ColumnGroupData[];
  readonly pages: readonly Page[];
  readonly calendar: WorkCalendar;
}

/** When a document came out, as far as it is known: what lists are sorted and grouped by. */
export function publicationOf(document: PortalDocument): IsoMinute | IsoDate | undefined {
  return document.data.publishedAt ?? document.data.issuedOn;
}

/**
 * Whether a document is out on the day. One that is scheduled for later is not shown, nor is a draft:
 * one without a time of publication, unless it was imported and so has been public already.
 */
export function isPublished({ data }: PortalDocument, asOf: IsoDate): boolean {
  const { publishedAt, imported } = data;
  return publishedAt === undefined ? imported !== undefined : dayOfMinute(publishedAt) <= asOf;
}
