import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Problem } from '#domain/problem.ts';
import { agencyStub } from '#importer/agency-desk.ts';
import type { ImportPlan, PlannedDocument } from '#importer/plan-import.ts';
import { readMarkdownFile, readYamlFile } from '#reader/read-file.ts';
import { agencySchema } from '#schema/agency.ts';
import { normativeSchema, noticeSchema } from '#schema/document.ts';
import { siteSchema } from '#schema/site.ts';
import { topicsSchema } from '#schema/taxonomy.ts';
import type { RenderCache } from '#site/render-cache.ts';
import { importCli } from '#strings/import-cli.ts';
import { documentText, isAsWritten } from './import-text.ts';

/** What became of one planned document. */
export interface Written {
  readonly document: PlannedDocument;
  readonly state: 'created' | 'updated' | 'unchanged' | 'edited' | 'refused';
  /** What the portal's own reader and renderer refuse about it. */
  readonly problems: readonly Problem[];
}

/** A file around the documents: `site.yaml`, `topics.yaml`, an agency. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a plan into a content folder. Every file has passed the portal's reader before it is
 * written; a file that somebody edited is left alone.
 */
export function writePlan(
  folder: string,
  plan: ImportPlan,
  { dryRun, texts }: { readonly dryRun: boolean; readonly texts: RenderCache },
): { readonly written: readonly Written[]; readonly made: readonly MadeFile[] } {
  const written = plan.documents.map((document) => outcome(folder, document, texts));
  const needed = new Set(written.flatMap(agenciesOf));
  const made = madeFiles(folder, plan, needed);
  if (!dryRun) {
    for (const { path, text } of made) write(folder, path, text);
    for (const { document, state } of written) {
      if (state === 'created' || state === 'updated')
        write(folder, document.path, documentText(document));
    }
  }
  return { written, made };
}

/** The agencies that a document needs; one that waits for a code of its agency needs it too. */
function agenciesOf({ document: { data, refused }, state }: Written): unknown[] {
  if (state === 'refused' && refused?.kind !== 'code') return [];
  return [data['agency'], ...((data['jointAgencies'] as string[] | undefined) ?? [])];
}

function outcome(folder: string, document: PlannedDocument, texts: RenderCache): Written {
  if (document.refused !== undefined) return { document, state: 'refused', problems: [] };
  const text = documentText(document);
  const bytes = new TextEncoder().encode(text);
  const schema = document.path.startsWith('notices/') ? noticeSchema : normativeSchema;
  const read = readMarkdownFile(schema, { path: document.path, bytes });
  if (!read.ok) return { document, state: 'refused', problems: read.problems };
  const { body, bodyLine } = read.entry;
  const problems = texts
    .add(body)
    .body.messages.filter(({ severity }) => severity === 'error')
    .map(({ line, ...message }) => ({
      ...message,
      file: document.path,
      line: line + bodyLine - 1,
    }));

  const file = join(folder, document.path);
  if (!existsSync(file)) return { document, state: 'created', problems };
  const present = readFileSync(file, 'utf8');
  if (present === text) return { document, state: 'unchanged', problems };
  return { document, state: isAsWritten(present) ? 'updated' : 'edited', problems };
}

function madeFiles(folder: string, plan: ImportPlan, needed: ReadonlySet<unknown>): MadeFile[] {
  const made: MadeFile[] = [];
  if (plan.site && needed.size > 0) {
    const text = commented(importCli.siteComment, plan.site.data);
    if (isSound('site.yaml', text, siteSchema)) made.push({ path: 'site.yaml', text });
  }
  for (const agency of plan.agencies) {
    if (!needed.has(agency.id)) continue;
    const path = `agencies/${agency.id}.yaml`;
    const text = commented(importCli.agencyComment, agencyStub(agency));
    if (isSound(path, text, agencySchema)) made.push({ path, text });
  }
  const topics = topicsText(folder, plan.topics);
  if (topics !== undefined && isSound('topics.yaml', topics, topicsSchema))
    made.push({ path: 'topics.yaml', text: topics });
  return made;
}

function commented(comment: string, data: object): string {
  return `# ${comment}\n\n${stringify(data, { lineWidth: 0 })}`;
}

/** `topics.yaml` with new topics at its end. */
function topicsText(folder: string, topics: readonly string[]): string | undefined {
  if (topics.length === 0) return undefined;
  const file = join(folder, 'topics.yaml');
  const present = existsSync(file)
    ? readFileSync(file, 'utf8')
    : `# ${importCli.topicsComment}\n\ntopics:\n`;
  const used = [...present.matchAll(/\bid: "?topic-(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(0, ...used) + 1;
  const lines = topics.map(
    (name, index) => `  - { id: topic-${first + index}, name: ${JSON.stringify(name)} }\n`,
  );
  return `${present.replace(/\n*$/, '\n')}${lines.join('')}`;
}

function isSound(path: string, text: string, schema: Parameters<typeof readYamlFile>[0]): boolean {
  return readYamlFile(schema, { path, bytes: new TextEncoder().encode(text) }).ok;
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
