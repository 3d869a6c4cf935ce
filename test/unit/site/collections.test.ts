import { expect, test } from 'vitest';
import { contentCollections } from '#site/collections.ts';

test.each([
  ['site.yaml', ['site']],
  ['topics.yaml', ['topics']],
  ['laws.yaml', ['laws']],
  ['columns.yaml', ['columns']],
  ['permalinks.yaml', ['permalinks']],
  ['search/synonyms.yaml', ['synonyms']],
  ['search/questions.yaml', ['questions']],
  ['calendar/2026.yaml', ['calendar']],
  ['agencies/county-office.yaml', ['agencies']],
  ['cleanups/2026.yaml', ['cleanups']],
  ['notices/2026/3/notice.md', ['notices']],
  ['normative/2026/rules.md', ['normative']],
  ['versions/2026/rules.md', ['versions']],
  ['pages/rules/review.md', ['pages']],
  ['agencies/县政府办.yaml', []],
  ['pages/Guide.md', []],
  ['calendar/next-year.yaml', []],
  ['notices/notice.yaml', []],
  ['old/site.yaml', []],
  ['synonyms.yaml', []],
  ['permalinks.lock', []],
  ['search/old/synonyms.yaml', []],
])('%s belongs to %j', (path, expected) => {
  const collections = contentCollections({ yaml: () => [], markdown: () => [] });
  const holding = Object.entries(collections).filter(([, { holds }]) => holds.test(path));
  expect(holding.map(([name]) => name)).toEqual(expected);
});
