import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { Portal } from '#portal/portal.ts';
import { versionViews } from '#views/document-version-pages.ts';
import { jsonForScript } from '#views/json-ld.ts';
import { jsonLdHtml } from '#views/safe-html.ts';
import { anyText } from '../../support/any-text.ts';
import { AS_OF } from '../../support/content-files.ts';
import {
  effect,
  found,
  lifeContext,
  livedPortal,
  normative,
  pageOf,
} from '../../support/lived-portal.ts';
import { document, portalOf } from '../../support/portal.ts';

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

const day = isoDate;

/** The JSON-LD of the page of a document, and of its breadcrumb. */
function graphOf(portal: Portal, serial: number, asOf = AS_OF) {
  const data = JSON.parse(jsonForScript(pageOf(portal, serial, asOf).jsonLd));
  const [item, breadcrumb] = data['@graph'];
  return { item, breadcrumb };
}

describe('a document', () => {
  const facts = { docNumber: '青政办发〔2026〕1号', publishedAt: undefined };
  const graph = (kind: 'normative' | 'notice') =>
    graphOf(portalOf([document(1, { kind, ...facts })]), 1);

  test('is Legislation when it is a 行政规范性文件', () => {
    expect(graph('normative').item).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://www.qingyu.example/documents/county-office/2026-00001/',
      legislationIdentifier: '青政办发〔2026〕1号',
      legislationDate: '2026-03-02',
    });
  });

  test('is a DigitalDocument otherwise', () => {
    expect(graph('notice').item).toMatchObject({ '@type': 'DigitalDocument', genre: '通知公告' });
    expect(Object.keys(graph('notice').item).join()).not.toContain('legislation');
  });

  test('leaves out what is not known', () => {
    expect(graph('notice').item).not.toHaveProperty('datePublished');
  });

  test('has its breadcrumb with it', () => {
    expect(graph('notice').breadcrumb.itemListElement[0]).toEqual({
      '@type': 'ListItem',
      position: 1,
      name: '首页',
      item: 'https://www.qingyu.example/',
    });
  });
});

describe('the force of a document', () => {
  const facts = {
    issuedOn: day('2020-12-10'),
    effectiveFrom: day('2021-01-01'),
    effectiveUntil: day('2025-12-31'),
  };
  const amending = normative(2, { issuedOn: day('2022-03-01'), effects: [effect('amend', 1)] });
  const partial = normative(3, {
    issuedOn: day('2024-10-14'),
    effects: [effect('repealPart', 1, { articles: ['第九条'] })],
  });
  const portal = livedPortal([partial, amending, normative(1, facts)], day('2026-03-20'));

  test.each([
    ['2020-12-31', 'NotInForce'],
    ['2021-01-01', 'InForce'],
    ['2022-03-01', 'InForce'],
    ['2024-10-14', 'PartiallyInForce'],
    ['2025-12-31', 'PartiallyInForce'],
    ['2026-01-01', 'NotInForce'],
  ])('on %s is %s', (asOf, force) => {
    expect(graphOf(portal, 1, day(asOf)).item).toMatchObject({
      legislationLegalForce: `https://schema.org/${force}`,
      legislationDateOfApplicability: '2021-01-01',
      temporalCoverage: '2021-01-01/2025-12-31',
    });
  });

  test('is open where no end is known', () => {
    const one = livedPortal([normative(1, { ...facts, effectiveUntil: undefined })], AS_OF);
    expect(graphOf(one, 1).item.temporalCoverage).toBe('2021-01-01/..');
  });
});

test('a document says in the words of schema.org what it does to others', () => {
  const acting = document(9, {
    kind: 'official',
    issuedOn: day('2026-03-01'),
    effects: [
      effect('amend', 1),
      effect('replace', 2),
      effect('repealPart', 3, { articles: ['第一条'] }),
    ],
  });
  const old = [3, 2, 1].map((serial) => normative(serial, { issuedOn: day('2020-01-01') }));
  const { item } = graphOf(livedPortal([acting, ...old], AS_OF), 9);
  const id = (serial: number) => ({
    '@id': `https://www.qingyu.example/documents/county-office/2026-0000${serial}/`,
  });
  expect(item).toMatchObject({
    '@type': 'Legislation',
    legislationAmends: [id(1)],
    legislationRepeals: [id(2)],
    legislationChanges: [id(3)],
  });
});

describe('a dated text', () => {
  const versions = [['青政办发〔2026〕1号', '2022-06-01']] as const;
  const acting = normative(2, { issuedOn: day('2022-06-01'), effects: [effect('amend', 1)] });
  const original = normative(1, { issuedOn: day('2020-05-01') });
  const portal = livedPortal([acting, original], AS_OF, { versions });
  const items = versionViews(found(portal, 1), lifeContext(portal, AS_OF)).map(
    ({ jsonLd }) => JSON.parse(jsonForScript(jsonLd))['@graph'][0],
  );
  const url = 'https://www.qingyu.example/documents/county-office/2026-00001/';

  test('says when it applies, and whether it does', () => {
    expect(items).toMatchObject([
      {
        '@id': `${url}2020-05-01/`,
        legislationDateVersion: '2020-05-01',
        temporalCoverage: '2020-05-01/2022-05-31',
        legislationLegalForce: 'https://schema.org/NotInForce',
      },
      {
        '@id': `${url}2022-06-01/`,
        legislationDateVersion: '2022-06-01',
        temporalCoverage: '2022-06-01/..',
        legislationLegalForce: 'https://schema.org/InForce',
      },
    ]);
  });

  test('says what it puts together', () => {
    expect(items[0]).not.toHaveProperty('legislationConsolidates');
    expect(items[1]).toMatchObject({
      exampleOfWork: { '@id': url },
      legislationConsolidates: [
        { '@id': `${url}2020-05-01/` },
        { '@id': 'https://www.qingyu.example/documents/county-office/2026-00002/' },
      ],
    });
  });

  test('is named by its document', () => {
    const { item } = graphOf(portal, 1);
    expect(item.legislationDateVersion).toBe('2022-06-01');
    expect(item.workExample).toEqual([
      { '@id': `${url}2020-05-01/` },
      { '@id': `${url}2022-06-01/` },
    ]);
  });
});
