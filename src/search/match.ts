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
 * - `tokens`: every two neighbouring characters stand somewhere, but not in a row.
 */
export const TIERS = ['identifier', 'title', 'body', 'about', 'terms', 'tokens'] as const;

export type Tier = (typeof TIERS)[number];

/** The tier of a document that was found by its text, by looking at the text itself. */
export function tierOf(record: SearchRecord, query: Query): Tier {
  const title = normalise(record.title);
  if (contains(title, query.text)) return 'title';
  const blocks = record.blocks.map(({ text }) => normalise(text));
  if (blocks.some((block) => contains(block, query.text))) return 'body';
  const about = factsOf(record).map(normalise);
  if (about.some((fact) => contains(fact, query.text))) return 'about';
  const texts = [title, ...blocks, ...about];
  const all = query.terms.every((term) => texts.some((text) => contains(text, term.text)));
  return all ? 'terms' : 'tokens';
}

/** What is searchable of a document beside its title and its text. */
export function factsOf(record: SearchRecord): string[] {
  const { docNumber, indexNumber, registrationNumber, agency, topic, summary, attachments } =
    record;
  return [
    docNumber,
    indexNumber,
    registrationNumber,
    agency,
    topic,
    summary,
    ...attachments,
  ].filter((fact) => fact !== undefined && fact !== '') as string[];
}
