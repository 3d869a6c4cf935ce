import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownAgency, KnownDocument, KnownFolder } from '#importer/known.ts';
import { readMarkdownFile, readYamlFile, type SourceFile } from '#reader/read-file.ts';
import { agencySchema } from '#schema/agency.ts';
import { normativeSchema, noticeSchema } from '#schema/document.ts';
import { siteSchema } from '#schema/site.ts';
import { topicsSchema } from '#schema/taxonomy.ts';
import { listContent } from '#site/content-files.ts';
import { importCli } from '#strings/import-cli.ts';
import { CommandError, EXIT } from './command.ts';

/**
 * What a content folder holds already, read without rendering a text. A folder that does not exist
 * holds nothing.
 *
 * @throws {CommandError} When its `site.yaml` cannot be read.
 */
export function readKnownFolder(folder: string): KnownFolder {
  const paths = existsSync(folder) ? listContent(folder).texts : [];
  const agencies: KnownAgency[] = [];
  const documents: KnownDocument[] = [];
  for (const path of paths) {
    const id = /^agencies\/([a-z0-9][a-z0-9-]*)\.yaml$/.exec(path)?.[1];
    if (id !== undefined) {
      const read = readYamlFile(agencySchema, fileOf(folder, path));
      // A file that is broken keeps its id, so that nothing is written over it.
      const { name, shortName, aliases, uscc } = read.ok
        ? read.entry.data
        : { name: id, shortName: undefined, aliases: undefined, uscc: undefined };
      agencies.push({ id, name, shortName, aliases, uscc });
    } else if (/^(?:notices|normative)\/.+\.md$/.test(path)) {
      const schema = path.startsWith('notices/') ? noticeSchema : normativeSchema;
      const read = readMarkdownFile(schema, fileOf(folder, path));
      const { agency, indexNumber, imported } = read.ok
        ? read.entry.data
        : { agency: '', indexNumber: path, imported: undefined };
      documents.push({ path, agency, indexNumber, imported });
    }
  }
  return { site: readSite(folder, paths), agencies, documents, ...readTopics(folder, paths) };
}

function readSite(folder: string, paths: readonly string[]): KnownFolder['site'] {
  if (!paths.includes('site.yaml')) return undefined;
  const read = readYamlFile(siteSchema, fileOf(folder, 'site.yaml'));
  if (!read.ok) throw new CommandError(importCli.siteUnreadable, EXIT.problems);
  const { indexNumberFormats, divisionCode } = read.entry.data;
  return { indexNumberFormats, divisionCode };
}

function readTopics(
  folder: string,
  paths: readonly string[],
): Pick<KnownFolder, 'topics' | 'topicsOpen'> {
  if (!paths.includes('topics.yaml')) return { topics: undefined, topicsOpen: false };
  const read = readYamlFile(topicsSchema, fileOf(folder, 'topics.yaml'));
  const text = readFileSync(join(folder, 'topics.yaml'), 'utf8');
  return {
    topics: read.ok ? read.entry.data.topics.map(({ name }) => name) : [],
    topicsOpen: read.ok && text.startsWith(`# ${importCli.topicsComment}`),
  };
}

function fileOf(folder: string, path: string): SourceFile {
  return { path, bytes: readFileSync(join(folder, path)) };
}
