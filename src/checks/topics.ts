import type { Problem } from '#domain/problem.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/** The table of topics: neither a name nor an id twice, or two topics would share one list. */
export const checkTopics: Check = ({ sources }) => {
  const entry = sources.topics;
  if (!entry) return [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  entry.data.topics.forEach((topic, index) => {
    for (const key of ['id', 'name'] as const) {
      const word = `${key} ${topic[key]}`;
      if (seen.has(word))
        problems.push(
          problemAt(portalProblems.topicTwice(topic[key]), entry, ['topics', index, key]),
        );
      seen.add(word);
    }
  });
  return problems;
};
