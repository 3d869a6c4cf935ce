import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { permanentAddresses, promisedAddresses } from '#views/permalinks/permanent.ts';
import { AS_OF } from '../../../support/content-files.ts';
import { document, page, portalOf } from '../../../support/portal.ts';

/** What is promised beyond the pages that every portal has. */
function promised(
  facts: Parameters<typeof portalOf>[1],
  ...documents: ReturnType<typeof document>[]
) {
  const bare = new Set(permanentAddresses(portalOf([]), AS_OF));
  const all = promisedAddresses(portalOf(documents, { columns: [], ...facts }), AS_OF);
  return all.filter((address) => !bare.has(address));
}

test('every portal promises its own pages and feeds, and no file for programs', () => {
  const all = permanentAddresses(portalOf([]), AS_OF);
  for (const one of ['/', '/guide/', '/catalogue/', '/disclosure/all/', '/feed.xml', '/search/']) {
    expect(all).toContain(one);
  }
  expect(all.filter((one) => /\.(?:json|csv)$/.test(one))).toEqual([]);
});

test('a document and its attachments, readable', () => {
  const file = {
    title: '表',
    file: '表 1.pdf',
    path: `/files/a/${encodeURIComponent('表 1.pdf')}`,
    bytes: 1,
  };
  expect(promised({}, document(1, { files: [file] }))).toEqual([
    '/documents/county-office/2026-00001/',
    '/files/a/表%201.pdf',
  ]);
});

test('no draft, and nothing that comes out later', () => {
  const later = document(1, { publishedAt: '2026-03-21 09:00' as never });
  const draft = document(2, { publishedAt: undefined as never });
  expect(promised({}, later, draft)).toEqual([]);
});

test('each text of a document that was amended', () => {
  const from = isoDate('2026-03-10');
  const one = document(1, {
    kind: 'normative',
    effectiveFrom: isoDate('2026-03-03'),
    acts: [{ kind: 'amend', on: from, decidedOn: from, by: 'X/2026-00002' }],
    versions: [
      {
        from,
        amendedBy: 'X/2026-00002',
        path: '/documents/county-office/2026-00001/2026-03-10/',
        bodyHash: 'b',
        citations: [],
        tasks: [],
        origin: { file: 'versions/1.md', lineOf: () => 1, bodyLine: 1 },
      },
    ],
  });
  expect(promised({}, one).filter((path) => path.startsWith('/documents/'))).toEqual([
    '/documents/county-office/2026-00001/',
    '/documents/county-office/2026-00001/2026-03-03/',
    '/documents/county-office/2026-00001/2026-03-10/',
  ]);
});

test('pages, and what has a redirect or a tombstone', () => {
  const permalinks = {
    redirects: [{ from: '/old.html', to: '/about/' }],
    gone: [{ path: '/older.html', reason: '有误。', on: '2026-03-01' }],
  };
  expect(promised({ pages: [page('about', { section: 'site' })], permalinks })).toEqual([
    '/about/',
    '/old.html',
    '/older.html',
  ]);
});
