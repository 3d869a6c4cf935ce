import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { PlannedDocument } from '#importer/plan-import.ts';

/** The line of the front matter that holds the hash of everything else. */
const WRITTEN = /^ {2}written: "?([0-9a-f]{64})"?\n/m;

/** The file of a document: front matter with where it came from, and the text. */
export function documentText({ source, data, body }: PlannedDocument): string {
  const imported = { file: source.file, sha256: source.sha256 };
  const text = fileText({ ...data, imported }, body);
  return fileText({ ...data, imported: { ...imported, written: hashOf(text) } }, body);
}

function fileText(data: object, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Whether a file is still as the import wrote it. */
export function isAsWritten(text: string): boolean {
  const written = WRITTEN.exec(text)?.[1];
  return written !== undefined && written === hashOf(text.replace(WRITTEN, ''));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
