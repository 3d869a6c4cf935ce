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
import type { Problem } from '#domain/problem.ts';
import type { BinaryFile } from '#portal/sources.ts';
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
/** Names that a path must not contain, whatever the system allows. */
const BAD_NAME = /^[.-]|[\u0000-\u001f\u007f\\\u202a-\u202e\u2066-\u2069]|\s$/;

/** List a content folder. Links and names that cannot be published are problems, not surprises. */
export function listContent(folder: string): ContentFiles {
  const problems: Problem[] = [];
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    const finding = fileProblems.folderMissing(folder);
    return {
      texts: [],
      others: new Map(),
      problems: [{ ...finding, severity: 'error', file: folder, line: 1 }],
    };
  }
  const texts: string[] = [];
  const others = new Map<string, BinaryFile>();
  const walk = (path: string): void => {
    for (const item of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (LEFTOVERS.test(item.name)) continue;
      const child = path ? `${path}/${item.name}` : item.name;
      const report = (finding: ReturnType<typeof fileProblems.badName>) =>
        problems.push({ ...finding, severity: 'error', file: child, line: 1 });
      if (item.isSymbolicLink()) report(fileProblems.symlink(child));
      else if (BAD_NAME.test(item.name) || item.name.includes('..'))
        report(fileProblems.badName(item.name));
      else if (item.isDirectory()) walk(child);
      else if (/\.(md|ya?ml|markdown)$/i.test(item.name)) texts.push(child);
      else others.set(child, binaryFile(join(folder, child)));
    }
  };
  walk('');
  return { texts: texts.sort(), others, problems };
}

/** The bytes of one content file. */
export function readContentFile(folder: string, path: string): SourceFile {
  return { path, bytes: readFileSync(join(folder, path)) };
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
