import * as z from 'zod';
import { comparedTerm } from '#domain/search-term.ts';
import { searchProblems } from '#strings/problems-search.ts';
import { findingIssue, line, ofForm, paragraph } from './fields.ts';

const SHORTEST = 2;
const LONGEST = 20;

const term = ofForm(
  line('terms', 200),
  (text) => !isShort(text) && lengthOf(text) <= LONGEST,
  (text) =>
    isShort(text)
      ? searchProblems.termTooShort(text)
      : searchProblems.termTooLong(text, lengthOf(text), LONGEST),
);

/** `search/synonyms.yaml`: words that mean the same, or nearly the same, in groups. */
export const synonymsSchema = z.strictObject({
  synonyms: z
    .array(
      z.strictObject({
        /** Why they mean the same, as a reader is told: 俗称, 简称, 旧称. */
        label: line('label', 10),
        terms: z
          .array(term)
          .max(20)
          .superRefine((terms, context) => {
            if (terms.length < 2) {
              context.addIssue(findingIssue(searchProblems.groupOfOne(terms[0])));
            }
          }),
        /** They are not the same, but people say one for the other: no reader is told that they are. */
        near: z.boolean().optional(),
        /** For those who edit the file. */
        note: paragraph('note', 200).optional(),
      }),
    )
    .max(1000),
});

function lengthOf(text: string): number {
  return [...text].length;
}

/** What is left of brackets alone is no word. */
function isShort(text: string): boolean {
  return lengthOf(comparedTerm(text)) < SHORTEST;
}

/** A group of words that mean the same, or nearly the same. */
export type SynonymData = z.output<typeof synonymsSchema>['synonyms'][number];
