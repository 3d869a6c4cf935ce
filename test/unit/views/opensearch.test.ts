import { expect, test } from 'vitest';
import { frameView } from '#views/frame.ts';
import { openSearchXml } from '#views/opensearch.ts';
import { portalOf } from '../../support/portal.ts';

const { site } = portalOf([]);
const described = (facts: Partial<typeof site>) =>
  frameView(portalOf([], { site: { ...site, ...facts } }));

test.each([
  ['青屿县', '青屿县政府信息公开'],
  ['积石山保安族东乡族撒拉族自治县', '积石山保安族东乡族撒拉族自治县'],
  ['双江拉祜族佤族布朗族傣族自治县人民政府', '双江拉祜族佤族布朗族傣族自治县人'],
])('the search of %s is called %s, in 16 characters at most', (shortName, name) => {
  expect(described({ shortName }).openSearch.label).toBe(name);
});

test('a browser is told where to search, with full addresses', () => {
  const xml = openSearchXml(frameView(portalOf([])));
  expect(xml).toContain(
    '<Url type="text/html" method="get" template="https://www.qingyu.example/search/?q={searchTerms}"/>',
  );
  expect(xml).toContain('rel="self" template="https://www.qingyu.example/opensearch.xml"');
});

test('no name ends its element', () => {
  const xml = openSearchXml(described({ name: 'A & B <县>', shortName: '<A>&B' }));
  expect(xml).toContain('<ShortName>&lt;A&gt;&amp;B政府信息公开</ShortName>');
  expect(xml).toContain('A &amp; B &lt;县&gt;');
});
