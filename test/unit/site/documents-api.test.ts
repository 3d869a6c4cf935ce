import { expect, test } from 'vitest';
import { type IsoDate, isoDate } from '#domain/date.ts';
import { setContext } from '#site/context.ts';
import { documentYearFile, documentYearFiles } from '#site/documents-api.ts';
import { sha256 } from '#site/render-cache.ts';
import { document, portalOf } from '../../support/portal.ts';

/** The files of a portal with a document of each of two years, by their names, with their keys. */
function filesOn(asOf: string, title = '关于一件事的通知'): Record<string, string> {
  const documents = [
    document(2, { kind: 'normative', effectiveUntil: isoDate('2026-12-31') }),
    document(1, { title, issuedOn: isoDate('2025-03-02'), publishedAt: undefined, imported }),
  ];
  setContext({ portal: portalOf(documents), asOf: asOf as IsoDate, texts: {} as never });
  return Object.fromEntries(
    documentYearFiles().map(({ params, props, cacheKey }) => {
      expect(cacheKey).toBe(sha256(documentYearFile(props.path)));
      return [params.year, cacheKey];
    }),
  );
}

const imported = { file: 'a.html', sha256: '0'.repeat(64) };

test('a file is made again when a document of its year changes', () => {
  const before = filesOn('2026-11-23');
  expect(Object.keys(before).toSorted()).toEqual(['2025', '2026']);
  expect(filesOn('2026-11-24')).toEqual(before);
  const retitled = filesOn('2026-11-23', '关于另一件事的通知');
  expect(retitled['2026']).toBe(before['2026']);
  expect(retitled['2025']).not.toBe(before['2025']);
});

test('and when its validity does', () => {
  const before = filesOn('2026-12-31');
  const after = filesOn('2027-01-01');
  expect(after['2025']).toBe(before['2025']);
  expect(after['2026']).not.toBe(before['2026']);
});

test('a year in which nothing came out has no file', () => {
  filesOn('2026-11-23');
  expect(() => documentYearFile('/documents/2024.json')).toThrow('/documents/2024.json');
});
