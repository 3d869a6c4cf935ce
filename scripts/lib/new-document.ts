import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isIsoDate, yearOf } from '#domain/date.ts';
import { documentSlug, nextIndexNumber } from '#domain/index-number.ts';
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
  const agency = portal?.agencies.find(({ id }) => id === asked.agency);
  if (!portal || !agency) {
    throw usage(cli.newNoAgency(asked.agency, portal?.agencies.map(({ id }) => id) ?? []));
  }
  const year = yearOf(issuedOn ?? asOf);
  const format =
    portal.site.indexNumberFormats.find((one) => one !== 'any') ?? '{area}/{year}-{serial:5}';
  const indexNumber = nextIndexNumber(
    portal.documents.map(({ data }) => data.indexNumber),
    format,
    { uscc: agency.uscc, orgcode: agency.uscc?.slice(8, 17), area: portal.site.divisionCode, year },
  );

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
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${stringify(data)}---\n\n${cli.newBody}\n`, { flag: 'wx' });
  return path;
}

function usage(message: string): CommandError {
  return new CommandError(message, EXIT.usage);
}
