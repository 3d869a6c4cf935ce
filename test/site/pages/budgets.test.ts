import { describe, expect, test } from 'vitest';
import { type BuiltPage, page, pages } from './built-site.ts';
import { first, hasClass, text } from './html.ts';
import { type PageWeight, weightOf } from './page-weight.ts';

/**
 * What each type of page may weigh, in kilobytes packed with gzip: HTML, styles, scripts. Promised for
 * a document of 1,500 characters are 18, 14 and 8; the others are close to what they are, so that it is
 * noticed when one grows.
 */
const BUDGETS: readonly (readonly [type: string, path: RegExp, ...kilobytes: number[]])[] = [
  ['home', /^\/$/, 7, 6, 6],
  ['list', /^\/disclosure\//, 10, 6, 6.5],
  ['document', /^\/documents\/[^/]+\/[^/]+\/$/, 18, 10, 6],
  ['dated text', /^\/documents\/[^/]+\/[^/]+\/[\d-]{10}\/$/, 10, 10, 6],
  ['comparison', /^\/documents\/.*\/compare\//, 8, 10, 6],
  ['catalogue', /^\/catalogue\//, 8, 6, 6.5],
  ['power list', /^\/powers\/(?!adjustments|.*\/[0-9A-Z]{12}\/)/, 10, 8, 6.5],
  ['power', /^\/powers\/[^/]+\/[0-9A-Z]{12}\/$/, 14, 11, 6],
  ['other lists', /^\/lists\//, 10, 10, 6],
  ['search', /^\/search\/$/, 8, 6, 7],
  ['subject', /^\/subjects\//, 20, 9, 6],
  ['plan', /^\/plans\//, 15, 9, 6],
  ['any other page', /^\//, 14, 10, 6],
];

const KINDS = ['html', 'css', 'js'] as const;

const typeOf = ({ path }: BuiltPage) => BUDGETS.findIndex(([, pattern]) => pattern.test(path));
const byType = Map.groupBy(
  pages.map((one) => ({ path: one.path, type: typeOf(one), weight: weightOf(one.html) })),
  ({ type }) => type,
);

/** The heaviest page of a type in each of the three. */
const rows = BUDGETS.map(([name, , ...budget], type) => {
  const some = byType.get(type) ?? [];
  const heaviest = KINDS.map((kind, place) => {
    const { path, weight } = some.reduce((a, b) => (b.weight[kind] > a.weight[kind] ? b : a));
    return { kind, path, is: weight[kind] / 1000, may: budget[place] ?? 0 };
  });
  return { name, heaviest };
});

const table = rows
  .map(({ name, heaviest }) =>
    [name, ...heaviest.map(({ kind, is, may }) => `${kind} ${is.toFixed(1)}/${may}`)].join('  '),
  )
  .join('\n');

test.each(rows.map((row) => [row.name, row] as const))('a page is light: %s', (_, { heaviest }) => {
  const over = heaviest.filter(({ is, may }) => is > may);
  expect(over, `Is and may be, in kB:\n${table}`).toEqual([]);
});

describe('the promise for a document of 1,500 characters', () => {
  // Those that have everything: facts, contents, articles, texts, citations, attachments.
  const full = pages.filter(
    (one) =>
      BUDGETS[typeOf(one)]?.[0] === 'document' &&
      /class="toc"/.test(one.html) &&
      lengthOf(one) >= 1200 &&
      lengthOf(one) <= 1800,
  );

  test.each(full.map((one) => [one.path, weightOf(one.html)] as const))(
    'holds for %s',
    (_, weight: PageWeight) => {
      expect(weight.html).toBeLessThanOrEqual(18_000);
      expect(weight.css).toBeLessThanOrEqual(14_000);
      expect(weight.js).toBeLessThanOrEqual(8_000);
    },
  );

  test('is tried on several', () => expect(full.length).toBeGreaterThan(3));
});

test.each(['/', '/disclosure/all/', '/powers/', '/catalogue/', '/search/'])(
  '%s loads the table of Traditional characters only when it is needed',
  (path) => {
    expect(weightOf(page(path).html).js).toBeLessThanOrEqual(8_000);
  },
);

function lengthOf({ tree }: BuiltPage): number {
  return text(first(tree, (element) => hasClass(element, 'prose'))).replace(/\s/g, '').length;
}
