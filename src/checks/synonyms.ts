import type { Finding, Problem } from '#domain/problem.ts';
import { comparedTerm } from '#domain/search-term.ts';
import { placeIn } from '#portal/references.ts';
import { searchProblems } from '#strings/problems-search.ts';
import { type Check, problemAt } from './check.ts';

interface Place {
  readonly term: string;
  readonly group: number;
  readonly at: number;
}

/**
 * A word stands in one group of words that mean the same, or a search for it could not tell by which
 * words to go on. It may stand in groups of near words besides. In no group it stands twice.
 */
export const checkSynonyms: Check = ({ sources: { synonyms: entry } }) => {
  if (!entry) return [];
  const problems: Problem[] = [];
  const inFullGroups = new Map<string, Place>();
  const pathOf = ({ group, at }: Place) => ['synonyms', group, 'terms', at];
  for (const [group, { terms, near }] of entry.data.synonyms.entries()) {
    const seen = near ? new Map<string, Place>() : inFullGroups;
    for (const [at, term] of terms.entries()) {
      const place = { term, group, at };
      const key = comparedTerm(term);
      const first = seen.get(key);
      if (first) {
        const finding = twinFinding(place, first, placeIn(entry, pathOf(first)));
        problems.push(problemAt(finding, entry, pathOf(place)));
      } else seen.set(key, place);
    }
  }
  return problems;
};

function twinFinding({ term, group }: Place, first: Place, place: string): Finding {
  if (first.group !== group) return searchProblems.termInTwoGroups(term, first.term, place);
  return term === first.term
    ? searchProblems.termTwice(term)
    : searchProblems.termRespelt(term, first.term);
}
