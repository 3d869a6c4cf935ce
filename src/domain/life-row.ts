import type { IsoDate } from './date.ts';
import { compareText } from './text-order.ts';
import { type Period, periodIndex, readPeriods, type Validity } from './validity.ts';

/** One 行政规范性文件 as `/catalogue/lives.json` tells of it: enough to list it on any day. */
export interface LifeRow {
  readonly title: string;
  readonly href: string;
  /** Short name of the agency that issued it. */
  readonly agency: string;
  readonly indexNumber: string;
  readonly docNumber?: string | undefined;
  readonly registrationNumber?: string | undefined;
  readonly issuedOn?: IsoDate | undefined;
  readonly publishedOn?: IsoDate | undefined;
  readonly effectiveFrom?: IsoDate | undefined;
  /** As `writePeriods` writes them. */
  readonly periods: string;
  /** As `writeLastDays` writes them. */
  readonly lastDays: string;
  /** Whether the document itself says that it has no end. */
  readonly unlimited?: true | undefined;
  /** Given when its validity changes within a year of the build: lists then may show it anew. */
  readonly summary?: string | undefined;
  /** Why it ends, where that lies ahead and an act is the cause; `by` is the act. */
  readonly end?: EndCause | undefined;
}

/** Why a document ends, in words, and the act by its name and its address. */
export interface EndCause {
  readonly text: string;
  readonly by?: { readonly label: string; readonly href: string } | undefined;
}

/** `/catalogue/lives.json`: every 行政规范性文件 that is out on the day of the build, newest first. */
export interface LivesFile {
  readonly asOf: IsoDate;
  readonly documents: readonly LifeRow[];
}

/** What readers ask for: a document in force is in force whether or not its text was changed. */
export const VALIDITY_GROUPS = ['inForce', 'pending', 'repealed', 'expired'] as const;

export type ValidityGroup = (typeof VALIDITY_GROUPS)[number];

/** The group of a validity: amended and partial are in force. */
export function groupOf(validity: Validity): ValidityGroup {
  return validity === 'amended' || validity === 'partial' ? 'inForce' : validity;
}

/** A row, and the period of its life on a day. */
export interface RowOn {
  readonly row: LifeRow;
  readonly period: Period;
}

/**
 * The rows of the documents that were out on the day, each with its period. What nobody could read
 * yet was neither in force nor to come into force, as in the frozen catalogues.
 */
export function rowsOn(rows: readonly LifeRow[], day: IsoDate): RowOn[] {
  return rows.flatMap((row) => {
    const periods = readPeriods(row.periods);
    if (periods.length === 0) return [];
    const period = periods[periodIndex(periods, day)];
    const isOut = (row.publishedOn ?? row.issuedOn ?? day) <= day;
    return period && isOut ? [{ row, period }] : [];
  });
}

/** The first day after `day` on which some life changes; nothing when all stay as they are. */
export function nextChange(
  lives: readonly (readonly Pick<Period, 'from'>[])[],
  day: IsoDate,
): IsoDate | undefined {
  return lives
    .flatMap((periods) => periods.find(({ from }) => from > day)?.from ?? [])
    .reduce<IsoDate | undefined>(
      (first, from) => (!first || from < first ? from : first),
      undefined,
    );
}

interface Issued {
  readonly issuedOn?: IsoDate | undefined;
  readonly href: string;
}

/** Documents in the order of a catalogue: by day of issue, then by address. */
export function byIssue(a: Issued, b: Issued): number {
  return compareText(a.issuedOn ?? '', b.issuedOn ?? '') || compareText(a.href, b.href);
}
