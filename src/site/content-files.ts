import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileNameKey } from '#domain/file-name.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { BinaryFile } from '#portal/sources.ts';
import { MAX_FILE_BYTES } from '#reader/decode.ts';
import type { SourceFile } from '#reader/read-file.ts';
import { fileProblems } from '#strings/problems-file.ts';

/** What lies in a content folder: paths relative to it, with `/`, in the order of their code points. */
export interface ContentFiles {
  readonly texts: readonly string[];
  /** Every other file, by path. */
  readonly others: ReadonlyMap<string, BinaryFile>;
  readonly problems: readonly Problem[];
}

/** Files that systems leave behind and that nobody wrote. */
const LEFTOVERS = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.git.*|~\$.*|\.~.*)$/i;
/**
 * Names that a path must not contain, whatever the system allows. U+FFFD stands for bytes that are
 * not UTF-8: a name out of an archive that Windows made.
 */
const BAD_NAME = /^[.-]|\.\.|[\p{Cc}\\\ufffd\u202a-\u202e\u2066-\u2069]|\s$/u;

/** List a content folder. Links and names that cannot be published are problems, not surprises. */
export function listContent(folder: string): ContentFiles {
  const problems: Problem[] = [];
  const texts: string[] = [];
  const others = new Map<string, BinaryFile>();
  const listed = { texts, others, problems };
  const report = (file: string, finding: Finding) => {
    problems.push({ ...finding, severity: 'error', file, line: 1 });
  };
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    report(folder, fileProblems.folderMissing(folder));
    return listed;
  }
  const add = (path: string): void => {
    if (!/\.(md|ya?ml|markdown)$/i.test(path)) others.set(path, binaryFile(join(folder, path)));
    else if (bytesOf(folder, path) <= MAX_FILE_BYTES) texts.push(path);
    else report(path, fileProblems.tooLarge(bytesOf(folder, path), MAX_FILE_BYTES));
  };
  const walk = (path: string): void => {
    const names = new Map<string, string>();
    const read = () => readdirSync(join(folder, path), { withFileTypes: true });
    for (const item of attempt(path || '.', read, report)?.sort(byName) ?? []) {
      if (LEFTOVERS.test(item.name)) continue;
      const twin = names.get(fileNameKey(item.name));
      names.set(fileNameKey(item.name), item.name);
      const child = path ? `${path}/${item.name}` : item.name;
      if (item.isSymbolicLink()) report(child, fileProblems.symlink(child));
      else if (BAD_NAME.test(item.name)) report(child, fileProblems.badName(item.name));
      else if (twin !== undefined) report(child, fileProblems.twin(item.name, twin));
      else if (item.isDirectory()) walk(child);
      else if (!item.isFile()) report(child, fileProblems.notAFile(child));
      else attempt(child, () => add(child), report);
    }
  };
  walk('');
  texts.sort();
  return listed;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** The bytes of one content file; nothing, and a problem, when the system does not give them. */
export function readContentFile(
  folder: string,
  path: string,
  report: (file: string, finding: Finding) => void,
): SourceFile | undefined {
  return attempt(path, () => ({ path, bytes: readFileSync(join(folder, path)) }), report);
}

function attempt<T>(
  path: string,
  read: () => T,
  report: (file: string, finding: Finding) => void,
): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    report(path, fileProblems.unreadable(path, code));
    return undefined;
  }
}

function bytesOf(folder: string, path: string): number {
  return statSync(join(folder, path)).size;
}

/** Bytes that tell the kind of a file: enough for every signature, and for the first part of a zip. */
const HEAD_BYTES = 1024;

function binaryFile(path: string): BinaryFile {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const read = readSync(file, head, 0, HEAD_BYTES, 0);
    return { bytes: statSync(path).size, head: head.subarray(0, read) };
  } finally {
    closeSync(file);
  }
}
