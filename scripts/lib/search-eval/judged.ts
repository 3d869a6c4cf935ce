import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { normalise } from '#search/normalise.ts';
import type { SynonymGroup } from '#search/part.ts';
import type { EvalQuery } from './classes.ts';
import { chanceFor, type Source } from './draw.ts';

export interface Question {
  readonly q: string;
  readonly relevant: readonly { readonly url: string; readonly grade: number }[];
}

/** What people wrote down for the search of a content folder; nothing where they did not. */
export interface Judged {
  readonly synonyms: readonly SynonymGroup[];
  readonly questions: readonly Question[];
}

const BEST = 3;

/** Read `search/questions.yaml` of a content folder. */
export function readQuestions(content: string): Question[] {
  const file = join(content, 'search/questions.yaml');
  return existsSync(file) ? parse(readFileSync(file, 'utf8')).questions : [];
}

/** One word of a group, where all that has any word of the group is right. Near words are no group. */
export function synonymQueries(
  { synonyms }: Judged,
  { texts, seed }: Source,
  count: number,
): EvalQuery[] {
  const { random } = chanceFor(seed, 'synonym');
  return synonyms
    .filter(({ near }) => !near)
    .flatMap(({ label, terms }) =>
      terms.map((typed): EvalQuery => {
        const relevant = new Set(terms.flatMap((term) => [...texts.having(normalise(term))]));
        return { name: 'synonym', kind: label, typed, relevant };
      }),
    )
    .filter(({ relevant }) => relevant.size > 0)
    .map((query) => ({ query, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ query }) => query);
}

/** Every question, with the documents that were judged. */
export function questionQueries({ questions }: Judged): EvalQuery[] {
  return questions.map(({ q, relevant }) => {
    const grades = new Map(relevant.map(({ url, grade }) => [url, grade]));
    const best = [...grades].filter(([, grade]) => grade === BEST).map(([url]) => url);
    return { name: 'question', kind: '', typed: q, relevant: new Set(best), grades };
  });
}
