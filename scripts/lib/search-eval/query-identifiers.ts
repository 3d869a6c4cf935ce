import { docNumberKey, parseDocNumber } from '#domain/doc-number.ts';
import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';
import type { EvalQuery } from './classes.ts';
import { drawQueries, type Source } from './draw.ts';

type Form = (prefix: string, year: number, serial: number) => string;

/** The ways in which readers write 青政发〔2022〕7号. */
export const DOC_NUMBER_FORMS: Readonly<Record<string, Form>> = {
  '〔〕': (prefix, year, serial) => `${prefix}〔${year}〕${serial}号`,
  '[]': (prefix, year, serial) => `${prefix}[${year}]${serial}号`,
  '［］': (prefix, year, serial) => `${prefix}［${year}］${serial}号`,
  '【】': (prefix, year, serial) => `${prefix}【${year}】${serial}号`,
  '（）': (prefix, year, serial) => `${prefix}（${year}）${serial}号`,
  '()': (prefix, year, serial) => `${prefix}(${year})${serial}号`,
  'full width': (prefix, year, serial) => wide(`${prefix}〔${year}〕${serial}号`),
  'full width, no brackets': (prefix, year, serial) => wide(`${prefix}${year}年${serial}号`),
  spaces: (prefix, year, serial) => `${prefix} 〔${year}〕 ${serial} 号`,
  年: (prefix, year, serial) => `${prefix}${year}年${serial}号`,
  年第: (prefix, year, serial) => `${prefix}${year}年第${serial}号`,
  '〔〕第': (prefix, year, serial) => `${prefix}〔${year}〕第${serial}号`,
  'leading zero': (prefix, year, serial) => `${prefix}〔${year}〕0${serial}号`,
  'no 号': (prefix, year, serial) => `${prefix}〔${year}〕${serial}`,
  'only spaces': (prefix, year, serial) => `${prefix} ${year} ${serial}`,
  dash: (prefix, year, serial) => `${prefix}${year}-${serial}号`,
};

/** The ways in which readers write 11990122731000119W/2026-00057. */
const INDEX_NUMBER_FORMS: Readonly<Record<string, (number: string) => string>> = {
  whole: (number) => number,
  'second half': (number) => number.slice(number.indexOf('/') + 1),
  'whole in full width': wide,
  'without hyphens': (number) => number.replaceAll('-', ''),
};

const KINDS = [
  ...Object.entries(DOC_NUMBER_FORMS).map(([kind, form]) => ({
    kind,
    write: (record: SearchRecord) => {
      const number = parseDocNumber(record.docNumber ?? '');
      if (number?.kind !== 'standard' || number.prefix === '') return undefined;
      return form(number.prefix, number.year, number.serial);
    },
  })),
  ...Object.entries(INDEX_NUMBER_FORMS).map(([kind, form]) => ({
    kind: `index number, ${kind}`,
    write: (record: SearchRecord) => form(record.indexNumber),
  })),
];

/** Document numbers and index numbers, each of another document, in all the ways of writing in turn. */
export function identifierQueries(source: Source, count: number): EvalQuery[] {
  const halves = new Map<string, Set<string>>();
  for (const record of source.records) {
    for (const key of keysOf(record)) {
      const urls = halves.get(key) ?? new Set();
      halves.set(key, urls.add(record.url));
    }
  }
  return drawQueries('identifier', source, count, (record, nth) => {
    const { kind, write } = KINDS[nth % KINDS.length] as (typeof KINDS)[number];
    const typed = write(record);
    if (typed === undefined) return undefined;
    return { kind, typed, relevant: halves.get(keyOf(typed)) ?? new Set([record.url]) };
  });
}

/** Under which numbers a document is known; half an index number may be that of several. */
function keysOf({ docNumber, indexNumber }: SearchRecord): string[] {
  const second = indexNumber.slice(indexNumber.indexOf('/') + 1);
  return [...new Set([docNumber ?? '', indexNumber, second].filter(Boolean).map(keyOf))];
}

function keyOf(number: string): string {
  return docNumberKey(number) ?? normalise(number).replaceAll(' ', '');
}

/** Letters and digits in full width, as input methods make them. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}
