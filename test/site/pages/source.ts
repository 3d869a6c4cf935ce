import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Front matter of a document as its editor wrote it, read without any code of the portal. */
export interface SourceDocument {
  /** Path in the content folder. */
  readonly file: string;
  readonly folder: 'notices' | 'normative' | 'reports';
  readonly title: string;
  readonly agency: string;
  readonly indexNumber: string;
  readonly docNumber?: string;
  readonly registrationNumber?: string;
  readonly issuedOn?: string;
  readonly publishedAt?: string;
  readonly effectiveFrom?: string;
  readonly effectiveUntil?: string;
  readonly repealedOn?: string;
  readonly term?: string;
  readonly effects?: readonly SourceEffect[];
  readonly feedbackTo?: readonly string[];
  readonly attachments?: readonly { readonly file: string; readonly title?: string }[];
  readonly body: string;
}

export interface SourceEffect {
  readonly action: string;
  readonly document: string;
  readonly from?: string;
  readonly until?: string;
  readonly articles?: readonly string[];
}

/** A file of `cleanups/`. */
export interface SourceCleanup {
  readonly decision: string;
  readonly effectiveFrom?: string;
  readonly scope: { readonly agencies?: readonly string[]; readonly issuedUntil: string };
  readonly unlisted?: string;
  readonly outcomes: readonly {
    readonly document?: string;
    readonly outcome: string;
    readonly until?: string;
  }[];
}

/** A file of `versions/`. */
export interface SourceVersion {
  readonly document: string;
  readonly from: string;
  readonly body: string;
}

export const content = join(import.meta.dirname, '../../../content');

/** The documents of the sample that are out on a day. */
export function publishedSources(asOf: string): SourceDocument[] {
  return (['notices', 'normative', 'reports'] as const).flatMap((folder) =>
    filesIn(folder, '.md')
      .filter((file) => !file.endsWith('README.md'))
      .map((file) => sourceDocument(folder, file))
      .filter(({ publishedAt }) => publishedAt === undefined || publishedAt.slice(0, 10) <= asOf),
  );
}

export function sourceCleanups(): SourceCleanup[] {
  return filesIn('cleanups', '.yaml').map((file) => parse(textOf(file), { schema: 'core' }));
}

export function sourceVersions(): SourceVersion[] {
  return filesIn('versions', '.md').map((file) => frontMatterOf(file) as unknown as SourceVersion);
}

/** The years that `site.yaml` gives to documents that state no term. */
export function termRules(): { defaultYears?: number; trialYears?: number; since?: string } {
  return parse(textOf('site.yaml'), { schema: 'core' }).validity ?? {};
}

function sourceDocument(folder: SourceDocument['folder'], file: string): SourceDocument {
  return { ...frontMatterOf(file), file, folder } as SourceDocument;
}

function frontMatterOf(file: string): { body: string } {
  const [, head = '', body = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(textOf(file)) ?? [];
  return { ...parse(head, { schema: 'core' }), body };
}

/** The files below a folder of the content, by their paths in it. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(join(content, folder))) return [];
  return readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

export function textOf(file: string): string {
  return readFileSync(join(content, file), 'utf8');
}
