import { expect, test } from 'vitest';
import { siteSchema } from '#schema/site.ts';
import { portalOf } from '../../support/portal.ts';

const { site } = portalOf([]);
const rulesOf = (facts: object) =>
  siteSchema.safeParse({ ...site, ...facts }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each(['fonts/rare.ttf', '遍黑体.TTF', 'a/b/c d.otf'])('%s may be a font of cards', (file) => {
  expect(rulesOf({ cards: true, cardFonts: [file] })).toEqual([]);
});

test.each([
  '../rare.ttf',
  '/usr/share/rare.ttf',
  'fonts\\rare.ttf',
  'fonts/../../x.ttf',
  './x.ttf',
  'a.ttc',
  'a.woff2',
  'C:/a/..ttf',
  '',
])('“%s” may not', (file) => {
  expect(rulesOf({ cards: true, cardFonts: [file] })).toEqual(['cardFonts.0']);
});

test('there are no cards unless they are asked for', () => {
  expect(siteSchema.parse(site).cards).toBeUndefined();
  expect(rulesOf({ cards: '是' })).toEqual(['cards']);
});
