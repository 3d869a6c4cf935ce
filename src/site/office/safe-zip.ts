import { crc32, inflateRawSync } from 'node:zlib';
import type { Finding } from '#domain/problem.ts';
import { workbookProblems } from '#strings/workbook.ts';

/** Limits before anything is unpacked: a file of 100 KB can hold 100 MB of zeros. */
const MAX_PARTS = 2_000;
const MAX_BYTES = 100_000_000;
const MAX_RATIO = 100;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const PART_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
/** What a field holds when the number stands elsewhere, in files of more than 4 GB. */
const ELSEWHERE_16 = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Files within which there are files again. */
const NESTED = /\.(?:zip|7z|rar|gz|tar|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|et|wps|ofd)$/i;

/** A file that is not read, and what to tell the clerk. */
export class RefusedFileError extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(`${finding.message}${finding.fix}`);
    this.finding = finding;
  }
}

/** A part of a zip file: its unpacked bytes, on demand. */
export type ZipPart = () => Uint8Array;

/** What a zip file may hold. */
export interface ZipRules {
  /** Files within the file, such as a workbook that was put into a text: refused unless allowed. */
  readonly nested?: boolean;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The parts of a zip file by name. The directory is held against the limits before anything is
 * unpacked, and each part against the directory when it is.
 *
 * @throws {RefusedFileError} At once or by a part, for a file that is no zip, encrypted, too large,
 *   too dense, damaged, or that holds names outside of itself or other archives.
 */
export function openZip(
  bytes: Uint8Array,
  { nested = false }: ZipRules = {},
): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view, bytes);
  const names = new Set<string>();
  let [size, packed] = [0, 0];
  for (const entry of entries) {
    refuseEntry(entry, nested);
    if (names.has(entry.name)) throw new RefusedFileError(workbookProblems.damaged(entry.name));
    names.add(entry.name);
    size += entry.size;
    packed += entry.packed;
  }
  if (size > MAX_BYTES) throw new RefusedFileError(workbookProblems.tooLarge(size, MAX_BYTES));
  const ratio = size / Math.max(1, packed);
  if (ratio > MAX_RATIO) throw new RefusedFileError(workbookProblems.tooDense(ratio, MAX_RATIO));
  return new Map(entries.map((entry) => [entry.name, () => unpack(entry, view, bytes)]));
}

function directoryOf(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOf(view);
  if (end === undefined) throw new RefusedFileError(workbookProblems.notAWorkbook());
  const count = view.getUint16(end + 10, true);
  const first = view.getUint32(end + 16, true);
  if (count > MAX_PARTS && count !== ELSEWHERE_16) {
    throw new RefusedFileError(workbookProblems.tooManyParts(count, MAX_PARTS));
  }
  const entries: Entry[] = [];
  let at = first;
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameBytes = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    entries.push({
      name: name.replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + rest;
    if (entries.length > MAX_PARTS) {
      throw new RefusedFileError(workbookProblems.tooManyParts(entries.length, MAX_PARTS));
    }
  }
  if (entries.length !== count) throw new RefusedFileError(workbookProblems.damaged('zip'));
  return entries;
}

/** Where the record at the end of the file begins, behind which only a comment may stand. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function refuseEntry({ name, flags, method }: Entry, nested: boolean): void {
  const finding =
    /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|\0/i.test(name) || name === ''
      ? workbookProblems.badPartName(name)
      : (flags & 1) !== 0
        ? workbookProblems.encrypted()
        : !nested && NESTED.test(name)
          ? workbookProblems.nested(name)
          : method !== STORED && method !== DEFLATED
            ? workbookProblems.damaged(name)
            : undefined;
  if (finding) throw new RefusedFileError(finding);
}

/** Unpacks a part, never more than the directory says. */
function unpack(
  { name, method, crc, packed, size, offset }: Entry,
  view: DataView,
  bytes: Uint8Array,
): Uint8Array {
  const damaged = new RefusedFileError(workbookProblems.damaged(name));
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== PART_SIGNATURE) throw damaged;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw damaged;
  const data = bytes.subarray(from, from + packed);
  const whole = method === STORED ? data : inflated(data, size);
  if (whole?.length !== size || crc32(whole) !== crc) throw damaged;
  return whole;
}

function inflated(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}
