import { addDays, daysBetween, type IsoDate, isoDate } from '#domain/date.ts';
import type { Validity } from '#domain/validity.ts';
import type { FacetValues } from '../facets.ts';
import type { SearchRecord } from '../record.ts';

/** What is known of every document of a shard without loading its record, one list a property. */
export interface StoredColumns {
  /** Days since the document before; -1 where there is no date. These come first, the others ascend. */
  readonly dates: readonly number[];
  /** The day from which `dates` are counted. */
  readonly from?: IsoDate | undefined;
  /** Distinct values, and the number of its value for each document. */
  readonly types: readonly string[];
  readonly type: readonly number[];
  readonly agencySets: readonly (readonly string[])[];
  readonly agencies: readonly number[];
  readonly topics: readonly string[];
  readonly topic: readonly number[];
  /** Periods as `writePeriods` writes them, with days since the document's date instead of dates. */
  readonly lives: readonly string[];
  readonly life: readonly number[];
  readonly attachment: readonly number[];
  /** Size of the text in units, as a power of two. */
  readonly sizes: readonly number[];
  readonly titleLengths: readonly number[];
}

export interface Columns {
  readonly count: number;
  readonly date: (document: number) => IsoDate | undefined;
  readonly validity: (document: number, asOf: IsoDate) => Validity | undefined;
  readonly facets: (document: number, asOf: IsoDate) => FacetValues;
  /** In units, roughly. */
  readonly size: (document: number) => number;
  /** Of what the title is about, in UTF-16 units. */
  readonly titleLength: (document: number) => number;
}

const ISO_DATE = /\d{4}-\d{2}-\d{2}/g;
const LONGEST_TITLE = 255;

/** Collects the columns; documents without a date must be added first, the others by ascending date. */
export function columnsBuilder() {
  const types = numbered();
  const agencySets = numbered();
  const topics = numbered();
  const lives = numbered();
  const dates: number[] = [];
  const [type, agencies, topic, life]: number[][] = [[], [], [], []];
  const [attachment, sizes, titleLengths]: number[][] = [[], [], []];
  let from: IsoDate | undefined;
  let last: IsoDate | undefined;
  return {
    add(record: SearchRecord, size: number, titleLength: number): void {
      const date = record.date === undefined ? undefined : isoDate(record.date);
      from ??= date;
      dates.push(date === undefined ? -1 : daysBetween(last ?? date, date));
      last = date ?? last;
      type?.push(types.numberOf(record.type));
      agencies?.push(agencySets.numberOf(record.agencies.join('\n')));
      topic?.push(topics.numberOf(record.topic ?? ''));
      life?.push(lives.numberOf(relative(record.validity ?? '', date)));
      attachment?.push(Number(record.attachments.length > 0));
      sizes?.push(Math.round(Math.log2(size + 1)));
      titleLengths?.push(Math.min(titleLength, LONGEST_TITLE));
    },
    finish: (): StoredColumns => ({
      dates,
      from,
      types: types.values(),
      type: type ?? [],
      agencySets: agencySets.values().map((set) => (set === '' ? [] : set.split('\n'))),
      agencies: agencies ?? [],
      topics: topics.values(),
      topic: topic ?? [],
      lives: lives.values(),
      life: life ?? [],
      attachment: attachment ?? [],
      sizes: sizes ?? [],
      titleLengths: titleLengths ?? [],
    }),
  };
}

export function readColumns(stored: StoredColumns): Columns {
  const dates: (IsoDate | undefined)[] = [];
  let last = stored.from;
  for (const days of stored.dates) {
    if (days > 0 && last) last = addDays(last, days);
    dates.push(days < 0 ? undefined : last);
  }
  const lives = stored.lives.map(readLife);
  const valueIn = <T>(values: readonly T[], numbers: readonly number[], document: number) =>
    values[numbers[document] ?? -1];
  const validity = (document: number, asOf: IsoDate) => {
    const life = valueIn(lives, stored.life, document);
    const date = dates[document];
    if (!life || life.length === 0) return undefined;
    const today = date === undefined ? Number.POSITIVE_INFINITY : daysBetween(date, asOf);
    return life.findLast(({ from }) => from <= today)?.validity;
  };
  return {
    count: dates.length,
    date: (document) => dates[document],
    validity,
    facets: (document, asOf) => ({
      type: valueIn(stored.types, stored.type, document) ?? '',
      agency: valueIn(stored.agencySets, stored.agencies, document) ?? [],
      topic: valueIn(stored.topics, stored.topic, document) || undefined,
      year: dates[document]?.slice(0, 4),
      validity: validity(document, asOf),
      attachment: stored.attachment[document] === 1,
    }),
    size: (document) => 2 ** (stored.sizes[document] ?? 0),
    titleLength: (document) => stored.titleLengths[document] ?? 0,
  };
}

/** Dates as days since the document's own: so thousands of documents share a few dozen lives. */
function relative(periods: string, date: IsoDate | undefined): string {
  if (date === undefined) return '';
  return periods.replaceAll(ISO_DATE, (day) => String(daysBetween(date, isoDate(day))));
}

function readLife(text: string): { readonly from: number; readonly validity: Validity }[] {
  const [first, ...rest] = text.split(' ');
  if (!first) return [];
  return [Number.NEGATIVE_INFINITY, ...rest.filter((_, index) => index % 2 === 0)].map(
    (from, index) => ({
      from: Number(from),
      validity: (index === 0 ? first : rest[2 * index - 1]) as Validity,
    }),
  );
}

/** Numbers for distinct texts, in the order in which they first come. */
function numbered() {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text: string): number => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    values: () => [...numbers.keys()],
  };
}
