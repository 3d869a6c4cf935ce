import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';

/**
 * What a scraped page says about its document, as printed: punctuation and brackets are those of
 * the page, white space is collapsed. A key is there only when the page shows a value; 无, null, a
 * dash or nothing after a label is no value.
 */
export interface ImportedFields {
  readonly title?: string;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  readonly registrationNumber?: string;
  readonly issuer?: string;
  readonly topic?: string;
  readonly category?: string;
  /** 成文日期, else 生成日期, else 发文日期, else the undamaged date of the signature. */
  readonly writtenDate?: IsoDate;
  /** 生成日期, which may differ from the day written. */
  readonly createdDate?: IsoDate;
  readonly publishedDate?: IsoDate;
  /** `HH:MM`, when the page prints it with the day of publication. */
  readonly publishedTime?: string;
  readonly effectiveDate?: IsoDate;
  /** 有效期至, or 废止日期 on pages that print only that. */
  readonly expiryDate?: IsoDate;
  /** 废止日期. */
  readonly repealedDate?: IsoDate;
  readonly validity?: string;
  readonly source?: string;
  readonly keywords?: string;
  readonly summary?: string;
  readonly editor?: string;
  readonly disclosure?: string;
  /** The agencies that signed, in their order. */
  readonly signatories?: readonly string[];
  /** Whether the document is addressed to somebody (主送机关). */
  readonly addressees: boolean;
  /** Names of attachments, without numbering. */
  readonly attachments: readonly string[];
  /** The first five structural headings of the body, the table of contents skipped. */
  readonly headings: readonly string[];
}

/** Kinds of repair that keep every fact, and are therefore made and only listed. */
export type RepairKind =
  | 'punctuation'
  | 'nested-quotes'
  | 'number-brackets'
  | 'number-moved'
  | 'line-break'
  | 'title-wrap'
  | 'title-repeated'
  | 'title-variant'
  | 'chrome'
  | 'contents'
  | 'remark'
  | 'compatibility-character'
  | 'readings';

export interface Repair {
  readonly what: RepairKind;
  /** 1-based line of the input. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A defect that the importer saw and left as it was, for the clerk to decide. */
export interface Doubt extends Finding {
  /** 1-based line of the input. */
  readonly line: number;
  /** The reading that the importer would choose, when it has one. */
  readonly suggestion?: string;
}

export interface ImportedPage {
  readonly fields: ImportedFields;
  /** Markdown of the document proper, page chrome stripped, without the title. */
  readonly body: string;
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
}

export interface ImportOptions {
  /** Only shown in messages. */
  readonly fileName?: string;
  /** Found from the content when left out. */
  readonly format?: 'text' | 'html';
}
