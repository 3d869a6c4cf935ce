import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ValidityDates } from '#domain/validity.ts';

/** Front matter of a document as its editor wrote it, read without any code of the portal. */
export interface SourceDocument extends ValidityDates {
  /** Path in the content folder. */
  readonly file: string;
  readonly folder: 'notices' | 'normative';
  readonly title: string;
  readonly indexNumber: string;
  readonly registrationNumber?: string;
  readonly publishedAt?: string;
  readonly attachments?: readonly { readonly file: string; readonly title?: string }[];
  readonly body: string;
}

export const content = join(import.meta.dirname, '../../../content');

/** The documents of the sample that are out on a day. */
export function publishedSources(asOf: string): SourceDocument[] {
  return (['notices', 'normative'] as const).flatMap((folder) =>
    readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => sourceDocument(folder, join(folder, name)))
      .filter(({ publishedAt }) => publishedAt === undefined || publishedAt.slice(0, 10) <= asOf),
  );
}

function sourceDocument(folder: SourceDocument['folder'], file: string): SourceDocument {
  const [, head = '', body = ''] =
    /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(readFileSync(join(content, file), 'utf8')) ?? [];
  return { ...parse(head, { schema: 'core' }), file, folder, body };
}
