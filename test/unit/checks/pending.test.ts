import { describe, expect, test } from 'vitest';
import { checkBodies } from '#checks/bodies.ts';
import { checkPending } from '#checks/pending.ts';
import { checkReferences } from '#checks/references.ts';
import { checked } from '../../support/checks.ts';
import { document, office, page } from '../../support/portal.ts';

describe('待补', () => {
  const PENDING = ['warning notices/2026/1.md:1 field/pending'];

  test.each([
    [{ issuedOn: undefined }],
    [{ publishedAt: undefined }],
    [{ summary: '待补' }],
    [{ summary: '待补：请概括。' }],
    [{ keywords: ['轮渡', '待补'] }],
    [{ attachments: [{ file: 'a.pdf', title: '待补' }] }],
  ])('is told of %j', (facts) => {
    expect(checked(checkPending, [document(1, facts)])).toEqual(PENDING);
  });

  test('in the middle of a sentence is a word like others', () => {
    expect(checked(checkPending, [document(1, { summary: '材料待补正。' })])).toEqual([]);
  });

  test('is told of agencies, divisions, pages and the site', () => {
    const agencies = [{ ...office, divisions: [{ name: '秘书科', phone: '待补' }] }];
    const facts = { agencies, pages: [page('about', { description: '待补' })] };
    expect(checked(checkPending, [], facts)).toEqual([
      'warning agencies/county-office.yaml:1 field/pending',
      'warning pages/about.md:1 field/pending',
    ]);
  });
});

describe('a text', () => {
  const body = (texts: readonly string[], messages: readonly unknown[] = []) => ({
    factsOf: () => ({
      isEmpty: texts.length === 0,
      opening: texts[0] ?? '',
      anchors: '',
      messages,
      links: [],
    }),
  });

  test('that is empty is told', () => {
    expect(checked(checkBodies, [document(1)], {}, body([]))).toEqual([
      'warning notices/2026/1.md:1 body/empty',
    ]);
  });

  test('may be empty when there is a file', () => {
    const files = [{ title: '表', file: 'a.pdf', path: '/files/a.pdf', bytes: 1 }];
    expect(checked(checkBodies, [document(1, { files })], {}, body([]))).toEqual([]);
  });

  test('that could not be rendered is not called empty as well', () => {
    expect(checked(checkBodies, [document(1)], {}, body([], ['too deep']))).toEqual([]);
  });

  test('that still waits to be written is told', () => {
    expect(checked(checkBodies, [document(1)], {}, body(['待补：正文写在这里。']))).toEqual([
      'warning notices/2026/1.md:1 field/pending',
    ]);
  });
});

describe('references', () => {
  const other = document(2);

  test('to a document of the portal are sound', () => {
    const related = [other.data.indexNumber];
    expect(checked(checkReferences, [document(1, { related }), other])).toEqual([]);
  });

  test('to nothing and to itself are told, each', () => {
    const one = document(1, {
      related: [`${other.data.indexNumber}0`],
      interprets: [document(1).data.indexNumber],
    });
    expect(checked(checkReferences, [one, other])).toEqual([
      'notices/2026/1.md:1 reference/unknown',
      'notices/2026/1.md:1 reference/self',
    ]);
  });
});
