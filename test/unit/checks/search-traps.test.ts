import { describe, expect, test } from 'vitest';
import { contentFolder, load } from '../../support/content.ts';
import { expectTold } from '../../support/trap.ts';
import { judged, synonyms } from '../../support/traps/search.ts';

describe('synonyms', () => {
  for (const trap of synonyms) test(trap[0], () => expectTold(trap));

  test('are offered by the portal, in the order of the file', () => {
    const file = `synonyms:
  - { label: 俗称, terms: [渡船, 轮渡] }
  - { label: 相近说法, near: true, terms: [渡船, 客船] }
  - { label: 简称, terms: [低保, 最低生活保障] }
`;
    const { portal } = load(contentFolder({ 'search/synonyms.yaml': file }));
    expect(portal?.synonyms).toEqual([
      { label: '俗称', terms: ['渡船', '轮渡'] },
      { label: '相近说法', near: true, terms: ['渡船', '客船'] },
      { label: '简称', terms: ['低保', '最低生活保障'] },
    ]);
  });

  test('may be missing', () => {
    expect(load(contentFolder()).portal?.synonyms).toEqual([]);
  });
});

describe('judged questions', () => {
  for (const trap of judged) test(trap[0], () => expectTold(trap));
});
