import { compareText } from '#domain/text-order.ts';
import type { Entries } from './entries.ts';
import { PostingWriter } from './posting-writer.ts';
import { DOCUMENT_SHIFT, decodePostings, packPosting } from './postings.ts';

/** Stands for a document that is no longer there. */
export const GONE = -1;

/**
 * The postings of a part that was made from another one.
 *
 * @param old Postings by term.
 * @param places The number of each old document among the new ones, ascending, or `GONE`.
 * @param added Postings of the documents that are none of the old ones, under their new numbers.
 */
export function mergeTerms(old: Entries, places: Int32Array, added: Entries): Entries {
  const writer = new PostingWriter();
  const [kept, fresh, both] = [new PackedList(), new PackedList(), new PackedList()];
  const put = (key: string, { packed, length }: PackedList) => {
    if (length > 0) writer.add(key, packed, 0, length);
  };
  for (let a = 0, b = 0; a < old.keys.length || b < added.keys.length; ) {
    const [one, other] = [old.keys[a], added.keys[b]];
    if (one === undefined || (other !== undefined && compareText(one, other) > 0)) {
      writer.copy(other as string, valueAt(added, b++));
      continue;
    }
    const before = valueAt(old, a++);
    kept.decode(before);
    const moved = kept.move(places);
    if (one === other) {
      fresh.decode(valueAt(added, b++));
      both.mix(kept, fresh);
      put(one, both);
    } else if (moved) put(one, kept);
    else writer.copy(one, before);
  }
  return writer.finish();
}

function valueAt({ starts, values }: Entries, index: number): Uint8Array {
  return values.subarray(starts[index], starts[index + 1]);
}

/** The postings of one term, packed, in room that is used again for the next. */
class PackedList {
  packed = new Uint32Array(1024);
  length = 0;

  decode(bytes: Uint8Array): void {
    const { documents, zones, places } = decodePostings(bytes);
    this.#room(documents.length);
    for (let index = 0; index < documents.length; index += 1) {
      this.packed[index] = packPosting(
        documents[index] as number,
        zones[index] as number,
        places[index] as number,
      );
    }
    this.length = documents.length;
  }

  /** @returns Whether any document is gone or has another number. */
  move(places: Int32Array): boolean {
    let moved = false;
    let kept = 0;
    for (let index = 0; index < this.length; index += 1) {
      const posting = this.packed[index] as number;
      const document = posting >>> DOCUMENT_SHIFT;
      const place = places[document] ?? GONE;
      if (place !== document) moved = true;
      if (place !== GONE) {
        this.packed[kept++] = posting + (place - document) * (1 << DOCUMENT_SHIFT);
      }
    }
    this.length = kept;
    return moved;
  }

  /** Take the postings of two lists that have no document in common. */
  mix(one: PackedList, other: PackedList): void {
    this.#room(one.length + other.length);
    this.length = 0;
    for (let a = 0, b = 0; a < one.length || b < other.length; ) {
      const first = a < one.length ? (one.packed[a] as number) : Number.POSITIVE_INFINITY;
      const second = b < other.length ? (other.packed[b] as number) : Number.POSITIVE_INFINITY;
      if (first < second) a += 1;
      else b += 1;
      this.packed[this.length++] = Math.min(first, second);
    }
  }

  #room(length: number): void {
    if (length > this.packed.length) this.packed = new Uint32Array(length * 2);
  }
}
