import { expect, test } from 'vitest';
import { readTags } from '#site/verify/read-tags.ts';

const ASKED = new Set(['id', 'href']);

function tagsIn(html: string) {
  const tags: [string, Record<string, string>][] = [];
  readTags(Buffer.from(html), ASKED, ({ name, attributes }) => {
    tags.push([name, Object.fromEntries(attributes)]);
  });
  return tags;
}

test.each<[string, string, ReturnType<typeof tagsIn>]>([
  ['an attribute in quotation marks', '<a href="/a/">', [['a', { href: '/a/' }]]],
  ['in single ones', "<a href='/a/'>", [['a', { href: '/a/' }]]],
  ['in none', '<a href=/a/>', [['a', { href: '/a/' }]]],
  ['without a value', '<p id>', [['p', { id: '' }]]],
  ['in capitals', '<A HREF="/a/">', [['a', { href: '/a/' }]]],
  ['over several lines', '<a\n  class="x"\n  href = "/a/"\n>', [['a', { href: '/a/' }]]],
  ['without a space before it', '<a class="x"href="/a/">', [['a', { href: '/a/' }]]],
  ['behind classes and marks', '<a data-astro-cid-x1 class="b c" id="d">', [['a', { id: 'd' }]]],
  ['of a tag that closes itself', '<use href="/a.svg#b"/>', [['use', { href: '/a.svg#b' }]]],
  ['of which the first of two counts', '<p id="a" id="b">', [['p', { id: 'a' }]]],
  ['with a bracket in another value', '<a title="1 > 0" href="/a/">', [['a', { href: '/a/' }]]],
  ['written in another value', `<a title=' href="/b/"' href="/a/">`, [['a', { href: '/a/' }]]],
  [
    'with entities',
    '<a href="/a/?b=1&amp;c=&#34;&#x4e00;&lt;&copy;">',
    [['a', { href: '/a/?b=1&c="一<&copy;' }]],
  ],
  ['in Chinese', '<h2 id="第一条">', [['h2', { id: '第一条' }]]],
  ['not asked for', '<p class="x" hidden>', []],
])('an attribute %s', (_, html, tags) => {
  expect(tagsIn(html)).toEqual(tags);
});

test.each([
  ['text', '<p>a href="/a/"</p>'],
  ['escaped text', '<code>&lt;a href="/a/"&gt;</code>'],
  ['a script', '<script>"<a href=\'/a/\'>"</script>'],
  ['a style', '<style>a::before { content: "<a href=x>" }</style>'],
  ['a comment', '<!-- <a href="/a/"> -->'],
  ['a comment without an end', '<!-- <a href="/a/">'],
  ['a script without an end', '<script>"<a href=\'/a/\'>"'],
  ['an end tag', '</a href="/a/">'],
  ['a comparison', '1 < 2, href="/a/"'],
])('what stands in %s is no tag', (_, html) => {
  expect(tagsIn(html)).toEqual([]);
});

test('a script has attributes, and what comes after it is read', () => {
  const html = '<script id="a"><a href="/b/"></script><template><p id="c"></template>';
  expect(tagsIn(html)).toEqual([
    ['script', { id: 'a' }],
    ['p', { id: 'c' }],
  ]);
});
