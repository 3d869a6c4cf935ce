import { expect, test } from 'vitest';
import { namedAnchor } from '#domain/article-anchor.ts';

test.each([
  ['第九条', 'art-9'],
  ['第八条之一', 'art-8-1'],
  ['第12条', 'art-12'],
  ['第二章', undefined],
  ['附件1', undefined],
  ['本办法', undefined],
])('%s stands in a text under %s', (name, anchor) => {
  expect(namedAnchor(name)).toBe(anchor);
});
