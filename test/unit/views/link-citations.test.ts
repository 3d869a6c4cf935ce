import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { linkCitations } from '#views/link-citations.ts';
import { type SafeHtml, sanitisedHtml } from '#views/safe-html.ts';
import { elementsIn } from '../markdown/read-html.ts';

const html = sanitisedHtml(renderBody('根据《甲》（青政发〔2022〕6号）和《乙》。'));
const link = (n: number, text = `/documents/${n}/`, ended = false) => ({
  n,
  href: text,
  title: text,
  ended,
});
const every = Array.from({ length: 100 }, (_, n) => link(n));

test('a citation becomes a link, or text', () => {
  expect(linkCitations(html, [link(0), link(2, '/b/', true), link(7)])).toBe(
    '<p>根据<a class="citation" href="/documents/0/" title="/documents/0/">《甲》</a>（青政发〔2022〕6号）和' +
      '<a class="citation ended" href="/b/" title="/b/">《乙》</a>。</p>',
  );
});

describe('what the portal tells cannot break out of its attribute', () => {
  test.each([
    '"><script>alert(1)</script>',
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '&quot;&gt;<img src=x onerror=alert(1)>',
    '<cite data-n="0">x</cite>',
    '$& $1 $<x>',
  ])('%s', (text) => {
    const linked = linkCitations(html, [link(0, text), link(1, text), link(2, text)]);
    const links = elementsIn(linked).filter(({ tagName }) => tagName === 'a');
    expect(elementsIn(linked).map(({ tagName }) => tagName)).toEqual(['p', 'a', 'a', 'a']);
    for (const { properties } of links) {
      expect(properties).toEqual({ className: ['citation'], href: text, title: text });
    }
  });
});

describe('only our own element is one', () => {
  test.each([
    '<cite>《甲》</cite>',
    '<cite data-n="x">《甲》</cite>',
    '<cite data-n="0" class="x">《甲》</cite>',
    "<cite data-n='0'>《甲》</cite>",
    '<CITE data-n="0">《甲》</CITE>',
    '<cite data-n="0"><b>《甲》</b></cite>',
    '<cite data-n="99999">《甲》</cite>',
  ])('not %s', (other) => {
    expect(linkCitations(other as SafeHtml, every)).toBe(other);
  });

  test.each([
    '`<cite data-n="0">x</cite>`',
    '&lt;cite data-n="0"&gt;x&lt;/cite&gt;',
    '<p title=\'<cite data-n="0">x</cite>\'>文。</p>',
    '[文](/a "<cite data-n=\'0\'>x</cite>")',
    '<cite data-n="0">x</cite>',
  ])('not what an author writes: %s', (markdown) => {
    const written = sanitisedHtml(renderBody(markdown));
    expect(linkCitations(written, every)).toBe(written);
  });
});
