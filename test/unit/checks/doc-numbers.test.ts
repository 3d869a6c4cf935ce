import { describe, expect, test } from 'vitest';
import { checkDocNumbers } from '#checks/doc-numbers.ts';
import { isoDate } from '#domain/date.ts';
import { checked } from '../../support/checks.ts';
import { document, office } from '../../support/portal.ts';

const NUMBER = { docNumber: '青政办发〔2026〕3号' };

describe('two documents with one number', () => {
  test('the later one is told', () => {
    expect(checked(checkDocNumbers, [document(2, NUMBER), document(1, NUMBER)])).toEqual([
      'notices/2026/2.md:1 doc-number/duplicate',
    ]);
  });

  test('of three, the two later ones are told', () => {
    const documents = [document(3, NUMBER), document(2, NUMBER), document(1, NUMBER)];
    expect(checked(checkDocNumbers, documents)).toHaveLength(2);
  });

  test('an imported one is left to the editor', () => {
    const imported = { ...NUMBER, imported: { file: 'a.html', sha256: '0'.repeat(64) } };
    expect(checked(checkDocNumbers, [document(2, imported), document(1, NUMBER)])).toEqual([
      'warning notices/2026/2.md:1 doc-number/duplicate',
    ]);
  });
});

describe('the agency’s own 机关代字', () => {
  const issuer = { ...office, docPrefixes: ['青政办发', '青政办函'] };

  test.each([
    ['青政办函〔2026〕3号', []],
    ['青政发〔2026〕3号', ['warning notices/2026/1.md:1 doc-number/prefix']],
    // Announcements and orders carry none.
    ['2026年第3号', []],
  ])('%s: %j', (docNumber, expected) => {
    expect(checked(checkDocNumbers, [document(1, { docNumber, issuer })])).toEqual(expected);
  });

  test('an agency that has registered none can use any', () => {
    expect(checked(checkDocNumbers, [document(1, { docNumber: '青政发〔2026〕3号' })])).toEqual([]);
  });
});

test('the number is of the year of the date under the seal', () => {
  const of2025 = { docNumber: '青政办发〔2025〕99号', issuedOn: isoDate('2026-01-04') };
  expect(checked(checkDocNumbers, [document(1, of2025)])).toEqual([
    'warning notices/2026/1.md:1 doc-number/year',
  ]);
  expect(checked(checkDocNumbers, [document(1, { ...of2025, issuedOn: undefined })])).toEqual([]);
});
