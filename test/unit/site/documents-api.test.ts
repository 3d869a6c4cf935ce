import { expect, test } from 'vitest';
import { type IsoDate, isoDate } from '#domain/date.ts';
import { setContext } from '#site/context.ts';
import { documentYearFiles } from '#site/data-files.ts';
import { document, portalOf } from '../../support/portal.ts';

/** The files of a portal with a document of each of two years, by their names, with their keys. */
function filesOn(asOf: string, title = '关于一件事的通知'): Record<string, string | undefined> {
  const documents = [
    document(2, { kind: 'normative', effectiveUntil: isoDate('2026-12-31') }),
    document(1, { title, issuedOn: isoDate('2025-03-02'), publishedAt: undefined, imported }),
  ];
  const plan = { hold: () => undefined };
  setContext({ portal: portalOf(documents), asOf: asOf as IsoDate, texts: {} as never, plan });
  return Object.fromEntries(
    documentYearFiles().map(({ params, cacheKey }) => [params.year, cacheKey]),
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
