import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentJsonLd, jsonForScript } from '#views/json-ld.ts';
import { jsonLdHtml } from '#views/safe-html.ts';
import { anyText } from '../../support/any-text.ts';
import { document, portalOf, viewContext } from '../../support/portal.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!--<script>',
  ']]>',
  '\u2028\u2029',
  '&lt;/script&gt;',
  '"}],"x":[{"',
  '\\u003c/script>',
];

describe('JSON in a script element', () => {
  test.each(HOSTILE)('%j stays inside', (title) => {
    const html = jsonLdHtml({ name: title });
    expect(
      html
        .slice(html.indexOf('>') + 1)
        .toLowerCase()
        .indexOf('<'),
    ).toBe(html.slice(html.indexOf('>') + 1).length - '</script>'.length);
    expect(html).not.toMatch(/[\u2028\u2029]/);
    const json = html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
    expect(JSON.parse(json)).toEqual({ name: title });
  });

  test('any text comes out as it went in, without a character of HTML', () => {
    fc.assert(
      fc.property(fc.array(anyText()), (texts) => {
        const json = jsonForScript(texts);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(texts);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a document', () => {
  const facts = { docNumber: '青政办发〔2026〕1号', publishedAt: undefined };
  const graph = (kind: 'normative' | 'notice') => {
    const one = document(1, { kind, ...facts });
    const { frame } = viewContext(portalOf([one]));
    const data = JSON.parse(
      jsonForScript(documentJsonLd(one, frame, [{ label: '首页', href: '/' }])),
    );
    return data['@graph'];
  };

  test('is Legislation when it is a 行政规范性文件', () => {
    expect(graph('normative')[0]).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://www.qingyu.example/documents/county-office/2026-00001/',
      legislationIdentifier: '青政办发〔2026〕1号',
      legislationDate: '2026-03-02',
    });
  });

  test('is a DigitalDocument otherwise', () => {
    expect(graph('notice')[0]).toMatchObject({ '@type': 'DigitalDocument', genre: '通知公告' });
  });

  test('leaves out what is not known', () => {
    expect(graph('notice')[0]).not.toHaveProperty('datePublished');
  });

  test('has its breadcrumb with it', () => {
    expect(graph('notice')[1].itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://www.qingyu.example/' },
    ]);
  });
});
