import type { Entries } from './entries.ts';
import { ALL_ZONES, DOCUMENT_SHIFT } from './postings.ts';

/** Bytes of the largest number that `decodePostings` reads. */
const LONGEST_NUMBER = 5;

/** Writes the postings of terms, one term after another. */
export class PostingWriter {
  readonly #keys: string[] = [];
  readonly #starts: number[] = [0];
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** @param packed By `packPosting`; those from `from` to `to` are of this term, by ascending document. */
  add(key: string, packed: Uint32Array, from: number, to: number): void {
    this.#room(LONGEST_NUMBER + (to - from) * (LONGEST_NUMBER + 1));
    this.#number(to - from);
    let last = 0;
    for (let index = from; index < to; index += 1) {
      const posting = packed[index] as number;
      const document = posting >>> DOCUMENT_SHIFT;
      this.#number(((document - last) << 3) | ((posting >>> 8) & ALL_ZONES));
      last = document;
    }
    // Apart from the numbers, because like beside like is packed better.
    for (let index = from; index < to; index += 1) {
      this.#bytes[this.#length++] = (packed[index] as number) & 0xff;
    }
    this.#end(key);
  }

  /** A term whose postings are written already. */
  copy(key: string, bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#end(key);
  }

  finish(): Entries {
    return {
      keys: this.#keys,
      starts: Uint32Array.from(this.#starts),
      values: this.#bytes.subarray(0, this.#length),
    };
  }

  #end(key: string): void {
    this.#keys.push(key);
    this.#starts.push(this.#length);
  }

  #number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
