import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isIsoDate, yearOf } from '#domain/date.ts';
import { documentSlug, nextIndexNumber } from '#domain/index-number.ts';
import type { Agency, Portal } from '#portal/portal.ts';
import { readMarkdownFile } from '#reader/read-file.ts';
import { normativeSchema, noticeSchema } from '#schema/document.ts';
import { loadContent } from '#site/load-content.ts';
import { renderCache } from '#site/render-cache.ts';
import { cli } from '#strings/cli.ts';
import { DISCLOSURES, NOTICE_TYPES, PENDING } from '#strings/vocabulary.ts';
import { CommandError, type ContentOptions, EXIT } from './command.ts';

export interface NewDocument {
  readonly collection: string;
  readonly agency: string;
  readonly title: string;
  readonly type: string | undefined;
  readonly topic: string | undefined;
  readonly issuedOn: string | undefined;
}

/**
 * Write a document with everything that can be known of it, and 待补 for the rest.
 *
 * @returns The path of the new file in the content folder.
 * @throws {CommandError} When an answer names nothing that exists.
 */
export function createDocument({ content, asOf }: ContentOptions, asked: NewDocument): string {
  const { collection, type, issuedOn } = asked;
  const types: string[] = Object.values(NOTICE_TYPES);
  if (!['notices', 'normative'].includes(collection)) throw usage(cli.newBadCollection(collection));
  if (type !== undefined && !types.includes(type)) throw usage(cli.newBadType(type, types));
  if (issuedOn !== undefined && !isIsoDate(issuedOn)) throw usage(cli.badDate(issuedOn));

  const { portal } = loadContent({ folder: content, asOf, texts: renderCache() });
  if (!portal) throw new CommandError(cli.devNothing, EXIT.problems);
  const agency = portal.agencies.find(({ id }) => id === asked.agency);
  if (!agency) {
    const ids = portal.agencies.map(({ id }) => id);
    throw usage(cli.newNoAgency(asked.agency, ids));
  }
  const topics = portal.topics.map(({ name }) => name);
  if (asked.topic !== undefined && !topics.includes(asked.topic)) {
    throw usage(cli.newNoTopic(asked.topic, topics));
  }
  const year = yearOf(issuedOn ?? asOf);
  const indexNumber = freeNumber(portal, agency, year);

  const path = `${collection}/${year}/${agency.id}-${documentSlug(indexNumber)}.md`;
  const file = join(content, path);
  if (existsSync(file)) throw usage(cli.newExists(path));
  const data = {
    title: asked.title,
    agency: agency.id,
    indexNumber,
    ...(type === undefined ? {} : { type }),
    ...(asked.topic === undefined ? {} : { topic: asked.topic }),
    summary: PENDING,
    disclosure: DISCLOSURES.proactive,
    issuedOn: issuedOn ?? PENDING,
    publishedAt: PENDING,
  };
  const hints = collection === 'normative' ? cli.newNormativeHints : [];
  const head = stringify(data) + hints.map((line) => `${line}\n`).join('');
  const text = `---\n${head}---\n\n${cli.newBody}\n`;
  const bytes = new TextEncoder().encode(text);
  const schema = collection === 'notices' ? noticeSchema : normativeSchema;
  const read = readMarkdownFile(schema, { path, bytes });
  if (!read.ok) throw usage(cli.newNotValid(read.problems.map(({ message }) => message)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { flag: 'wx' });
  return path;
}

function freeNumber(portal: Portal, agency: Agency, year: number): string {
  const { indexNumberFormats, divisionCode: area } = portal.site;
  const format = indexNumberFormats.find((one) => one !== 'any') ?? '{area}/{year}-{serial:5}';
  const given = portal.documents.map(({ data }) => data.indexNumber);
  const { uscc } = agency;
  try {
    return nextIndexNumber(given, format, { uscc, orgcode: uscc?.slice(8, 17), area, year });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw usage(cli.newNoNumber(agency.name, format));
  }
}

function usage(message: string): CommandError {
  return new CommandError(message, EXIT.usage);
}
