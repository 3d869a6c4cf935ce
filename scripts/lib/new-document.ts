import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isIsoDate, yearOf } from '#domain/date.ts';
import { documentSlug } from '#domain/index-number.ts';
import { readMarkdownFile } from '#reader/read-file.ts';
import { normativeSchema, noticeSchema } from '#schema/document.ts';
import { cli } from '#strings/cli.ts';
import { DISCLOSURES, NOTICE_TYPES, PENDING } from '#strings/vocabulary.ts';
import type { ContentOptions } from './command.ts';
import { agencyOf, checkTopic, freeNumber, portalFor, usage } from './new-answers.ts';

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
export function createDocument(options: ContentOptions, asked: NewDocument): string {
  const { collection, type, issuedOn } = asked;
  const types: string[] = Object.values(NOTICE_TYPES);
  if (!['notices', 'normative'].includes(collection)) throw usage(cli.newBadCollection(collection));
  if (type !== undefined && !types.includes(type)) throw usage(cli.newBadType(type, types));
  if (issuedOn !== undefined && !isIsoDate(issuedOn)) throw usage(cli.badDate(issuedOn));

  const portal = portalFor(options);
  const agency = agencyOf(asked.agency, portal);
  checkTopic(asked.topic, portal);
  const year = yearOf(issuedOn ?? options.asOf);
  const indexNumber = freeNumber(portal, agency, year);

  const path = `${collection}/${year}/${agency.id}-${documentSlug(indexNumber)}.md`;
  const file = join(options.content, path);
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
