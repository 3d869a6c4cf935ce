import { addDays, type IsoDate, isIsoDate } from './date.ts';
import { isEnding, type Life } from './life.ts';
import { BEGINNING } from './validity.ts';

/** What was known of the last day in force: from the day `known` on, it was `until`. */
export interface LastDay {
  readonly known: IsoDate;
  /** Nothing for a document without an end. */
  readonly until: IsoDate | undefined;
}

/**
 * The last day in force as it was known on each day: an extension and a repeal count from the day on
 * which they were decided.
 *
 * @param first The last day as first stated.
 * @returns Sorted, the first from the beginning of time.
 */
export function lastDaysOf(life: Life, first: IsoDate | undefined): LastDay[] {
  const extensions = life.accepted.filter(({ kind }) => kind === 'extend');
  const end = life.accepted.find(({ kind }) => isEnding(kind));
  const knownOn = (day: IsoDate): IsoDate | undefined => {
    const extended = extensions.findLast(({ decidedOn }) => decidedOn <= day);
    const stated = extensions.length === 0 ? life.until : (extended?.until ?? first);
    const last = end && end.decidedOn <= day ? addDays(end.on, -1) : undefined;
    return [stated, last].filter((one) => one !== undefined).sort()[0];
  };
  const decided = [...extensions, ...(end ? [end] : [])].map(({ decidedOn }) => decidedOn);
  const days = [...new Set([BEGINNING, ...decided])].sort();
  return days.map((known) => ({ known, until: knownOn(known) }));
}

/** The last day in force, as it was known on the day. */
export function lastDayOn(days: readonly LastDay[], day: IsoDate): IsoDate | undefined {
  return days.findLast(({ known }) => known <= day)?.until;
}

const NONE = 'none';

/**
 * Last days as one short text, for files: the first, then each day on which it was known to be another.
 *
 * @example
 * writeLastDays(lastDaysOf(life, life.until)); // '2023-12-31 2023-12-04 2028-12-31'
 */
export function writeLastDays(days: readonly LastDay[]): string {
  return days
    .map(({ known, until = NONE }, index) => (index === 0 ? until : `${known} ${until}`))
    .join(' ');
}

/** The last days that `writeLastDays` wrote; none when the text is anything else. */
export function readLastDays(text: string): LastDay[] {
  const words = [BEGINNING, ...text.split(' ')];
  const days: LastDay[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const [known = '', until = ''] = words.slice(index, index + 2);
    if (!isIsoDate(known) || !(until === NONE || isIsoDate(until))) return [];
    days.push({ known, until: until === NONE ? undefined : until });
  }
  return days;
}
