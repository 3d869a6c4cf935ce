import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, type ZlibOptions } from 'node:zlib';
import { linkFile } from './link-files.ts';

/** Files that were packed before: where they lie, and the digest of each before it was packed. */
export interface PackedBefore {
  readonly folder: string;
  readonly digests: Readonly<Record<string, string>>;
}

export const PACKING = {
  text: { level: 9 },
  // Postings hardly get smaller by more, and it takes five times as long.
  postings: { level: 6, memLevel: 9 },
} as const satisfies Record<string, ZlibOptions>;

/** A new folder of packed files, of which those that stood in another one are linked. */
export class PartFiles {
  /** Of the files that `pack` wrote. */
  readonly digests: Record<string, string> = {};
  readonly #folder: string;
  readonly #before: PackedBefore | undefined;
  readonly #beforeByDigest: ReadonlyMap<string, string>;
  readonly #made = new Set<string>();

  constructor(folder: string, before?: PackedBefore) {
    this.#folder = folder;
    this.#before = before;
    this.#beforeByDigest = new Map(
      Object.entries(before?.digests ?? {}).map(([file, digest]) => [digest, file]),
    );
  }

  /** Write a file packed with gzip, or link one that was packed of the same bytes. */
  pack(file: string, data: string | Uint8Array, packing: ZlibOptions = PACKING.text): void {
    const digest = hash('sha256', data).slice(0, 32);
    this.digests[file] = digest;
    const known = this.#beforeByDigest.get(digest);
    if (known !== undefined && this.link(known, file)) return;
    this.write(file, data, packing);
  }

  /** Write a file packed with gzip: not all hosts pack what they send. Returns how many bytes it has. */
  write(file: string, data: string | Uint8Array, packing: ZlibOptions = PACKING.text): number {
    const packed = gzipSync(data, packing);
    writeFileSync(this.#place(file), packed);
    return packed.length;
  }

  /** @returns Whether the file was there to be linked. */
  link(before: string, file: string): boolean {
    if (!this.#before) return false;
    try {
      linkFile(join(this.#before.folder, before), this.#place(file));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return false;
    }
  }

  #place(file: string): string {
    const folder = dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(join(this.#folder, folder), { recursive: true });
      this.#made.add(folder);
    }
    return join(this.#folder, file);
  }
}
