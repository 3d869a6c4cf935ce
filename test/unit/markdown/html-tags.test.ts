import { expect, test } from 'vitest';
import { tagsOf } from '#markdown/html-tags.ts';

test.each([
  ['<b>x</b>', 'b /b'],
  ['<B CLASS=x>', 'b'],
  ['<br/>', 'br'],
  ['<p title="</p>">', 'p'],
  ["<p title='<b>'>", 'p'],
  ['<p title=a>b>', 'p'],
  ['5" <b> 6"', 'b'],
  ['<!-- <b> --><i>', 'i'],
  ['<!-- <b>', ''],
  ['<script>"<b>"</script><i>', 'script /script i'],
  ['<style><b>', 'style'],
  ['a < b > c', ''],
  ['<1>', ''],
  ['<阜新市>', ''],
  ['<b', 'b'],
  ['<b title="', 'b'],
  ['</', ''],
  ['<o:p></o:p>', 'o:p /o:p'],
])('%s', (html, tags) => {
  const found = [...tagsOf(html)].map(({ name, closing }) => (closing ? `/${name}` : name));
  expect(found.join(' ')).toBe(tags);
});
