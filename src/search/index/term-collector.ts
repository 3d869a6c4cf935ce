import { compareText } from '#domain/text-order.ts';
import { factsOf } from '../match.ts';
import { normalise } from '../normalise.ts';
import type { SearchRecord } from '../record.ts';
import type { Entries } from './entries.ts';
import { PostingWriter } from './posting-writer.ts';
import { PLACES, packPosting, ZONE } from './postings.ts';
import { TermNumbers } from './term-numbers.ts';
import { UnitNumbers } from './unit-numbers.ts';

export interface TermCollector {
  /** Numbers must ascend. */
  readonly add: (document: number, record: SearchRecord) => AddedDocument;
  /** The postings of every term that was added. */
  readonly finish: () => Entries;
}

export interface AddedDocument {
  /** Of all that can be searched of it, in units. */
  readonly size: number;
}

/**
 * Collects the terms of documents: every pair of neighbouring units of every text with its places, and
 * every single unit.
 *
 * All is numbers until the end: six bytes for a term of a document, whatever the term.
 */
export function termCollector(): TermCollector {
  const units = new UnitNumbers();
  const terms = new TermNumbers();
  const log = postingLog();
  let position = 0;

  const scan = (text: string, zone: number) => {
    let before = 0;
    units.read(text, (unit, apart) => {
      // Of single units nobody asks where they stand.
      log.mark(terms.numberOf(0, unit), zone << 8);
      if (before !== 0) {
        const place = 1 << ((position - 1) % PLACES);
        log.mark(terms.numberOf(before, unit * 2 + (apart ? 1 : 0)), (zone << 8) | place);
      }
      before = unit;
      position += 1;
    });
  };
  const nameOf = (term: number): string => {
    const [first, second] = [terms.first(term), terms.second(term)];
    return first === 0
      ? units.aloneTerm(second)
      : units.pairTerm(first, second >> 1, (second & 1) === 1);
  };

  return {
    add(document, record) {
      position = 0;
      scan(normalise(record.title), ZONE.head);
      if (record.docNumber !== undefined) scan(normalise(record.docNumber), ZONE.head);
      for (const { text } of record.blocks) scan(normalise(text), ZONE.text);
      scan(normalise(record.summary), ZONE.summary);
      for (const fact of factsOf({ ...record, summary: '' })) scan(normalise(fact), 0);
      for (const { text = '' } of record.attachments) {
        for (const line of text.split('\n')) scan(normalise(line), 0);
      }
      log.close(document);
      return { size: position };
    },
    finish() {
      const { packed, starts } = log.byTerm(terms.size);
      const named = Array.from({ length: terms.size }, (_, term) => ({ term, key: nameOf(term) }));
      named.sort((a, b) => compareText(a.key, b.key));
      const writer = new PostingWriter();
      for (const { term, key } of named) {
        writer.add(key, packed, starts[term] as number, starts[term + 1] as number);
      }
      return writer.finish();
    },
  };
}

/** What stands where, in the order in which documents come. */
function postingLog() {
  // Of the document that is open, by term.
  let bits = new Uint16Array(1 << 16);
  let marked = new Uint8Array(1 << 16);
  let open: number[] = [];
  let logTerms = new Uint32Array(1 << 16);
  let logPacked = new Uint32Array(1 << 16);
  let length = 0;
  return {
    mark(term: number, more: number): void {
      if (term >= bits.length) {
        bits = grown(bits, new Uint16Array(term * 2));
        marked = grown(marked, new Uint8Array(term * 2));
      }
      if (marked[term] === 0) {
        marked[term] = 1;
        open.push(term);
      }
      bits[term] = (bits[term] as number) | more;
    },
    close(document: number): void {
      if (length + open.length > logTerms.length) {
        const room = Math.max(logTerms.length * 2, length + open.length);
        logTerms = grown(logTerms, new Uint32Array(room));
        logPacked = grown(logPacked, new Uint32Array(room));
      }
      for (const term of open) {
        const seen = bits[term] as number;
        logTerms[length] = term;
        logPacked[length++] = packPosting(document, seen >>> 8, seen & 0xff);
        bits[term] = 0;
        marked[term] = 0;
      }
      open = [];
    },
    /** All postings, those of each term together and by ascending document. */
    byTerm(terms: number): { packed: Uint32Array; starts: Uint32Array } {
      const starts = new Uint32Array(terms + 1);
      for (let index = 0; index < length; index += 1) {
        const next = (logTerms[index] as number) + 1;
        starts[next] = (starts[next] as number) + 1;
      }
      for (let term = 0; term < terms; term += 1) {
        starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
      }
      const places = starts.slice();
      const packed = new Uint32Array(length);
      for (let index = 0; index < length; index += 1) {
        const term = logTerms[index] as number;
        const place = places[term] as number;
        packed[place] = logPacked[index] as number;
        places[term] = place + 1;
      }
      logTerms = new Uint32Array();
      logPacked = new Uint32Array();
      return { packed, starts };
    },
  };
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(numbers: T, longer: T): T {
  longer.set(numbers);
  return longer;
}
