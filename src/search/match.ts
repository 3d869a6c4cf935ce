import { contains } from './marks.ts';
import { normalise } from './normalise.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

/**
 * How well a document answers a query, best first.
 *
 * - `identifier`: it has the number that was typed.
 * - `title`, `body`, `about`: all that was typed stands in the title, in one block of the text, or in
 *   what is known about the document (numbers, agency, topic, summary, attachments).
 * - `terms`: every term stands somewhere.
 * - `synonym`: it has another word for what was typed.
 * - `relaxed`: it has much of what was typed.
 */
export const TIERS = [
  'identifier',
  'title',
  'body',
  'about',
  'terms',
  'synonym',
  'relaxed',
] as const;

export type Tier = (typeof TIERS)[number];

/** The tier of a document by its text; nothing when some term stands nowhere in it. */
export function tierOf(record: SearchRecord, query: Query): Tier | undefined {
  const has = (texts: readonly string[], needle: string) =>
    texts.some((text) => contains(text, needle));
  const terms = query.terms.map(({ text }) => text);
  const title = [record.title, record.docNumber ?? ''].map(normalise);
  if (has(title, query.text) || terms.every((term) => has(title, term))) return 'title';
  const blocks = record.blocks.map(({ text }) => normalise(text));
  if (has(blocks, query.text)) return 'body';
  const about = [...factsOf(record), ...linesOf(record)].map(normalise);
  if (has(about, query.text)) return 'about';
  const all = [...title, ...blocks, ...about];
  return terms.every((term) => has(all, term)) ? 'terms' : undefined;
}

/** What is searchable of a document beside its title, its text and the text of its attachments. */
export function factsOf(record: SearchRecord): string[] {
  const { docNumber, indexNumber, registrationNumber, agencies, topic, summary } = record;
  const names = record.attachments.map(({ title }) => title);
  return [docNumber, indexNumber, registrationNumber, ...agencies, topic, summary, ...names].filter(
    (fact) => fact !== undefined && fact !== '',
  ) as string[];
}

/** The lines of all attachments. */
function linesOf({ attachments }: SearchRecord): string[] {
  return attachments.flatMap(({ text = '' }) => text.split('\n'));
}
