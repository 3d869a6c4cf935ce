import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { type DutyFacts, dutiesOf } from '#domain/duties.ts';

const day = isoDate;

/** A document of 2025 with a term of five years, filed in time. */
const FACTS: DutyFacts = {
  validity: 'inForce',
  issuedOn: day('2025-06-10'),
  publishedOn: day('2025-06-12'),
  start: day('2025-07-01'),
  until: day('2030-06-30'),
  filed: day('2025-06-20'),
};

const due = (facts: Partial<DutyFacts>, asOf = '2026-11-20') =>
  dutiesOf({ ...FACTS, ...facts }, day(asOf)).map(
    ({ kind, from, due: last, overdue }) =>
      `${kind} ${from ? `${from}/` : ''}${last}${overdue ? ' overdue' : ''}`,
  );

test('a document in force is gone through after two years, and evaluated in its last six months', () => {
  expect(due({})).toEqual(['cleanup 2027-07-01', 'evaluation 2029-12-30/2030-06-30']);
});

describe('cleanup', () => {
  test.each([
    ['two years after it took effect', {}, 'cleanup 2027-07-01'],
    ['two years after the last one', { cleanedOn: day('2026-10-15') }, 'cleanup 2028-10-15'],
    [
      'not counted from one before it took effect',
      { cleanedOn: day('2025-06-15') },
      'cleanup 2027-07-01',
    ],
    [
      'from a leap day to the last of February',
      { start: day('2024-02-29') },
      'cleanup 2026-02-28 overdue',
    ],
  ])('%s', (_, facts, expected) => {
    expect(due(facts)[0]).toBe(expected);
  });

  test('is overdue from the day after its day', () => {
    expect(due({}, '2027-07-01')[0]).toBe('cleanup 2027-07-01');
    expect(due({}, '2027-07-02')[0]).toBe('cleanup 2027-07-01 overdue');
  });

  test('is not owed when the document ends before', () => {
    expect(due({ until: day('2026-12-31') })).toEqual(['evaluation 2026-06-30/2026-12-31']);
  });
});

test('a document without end is never evaluated before its end', () => {
  expect(due({ until: undefined })).toEqual(['cleanup 2027-07-01']);
});

describe('filing', () => {
  const unfiled = { filed: undefined };

  test('is owed within thirty days of publication, and first of all', () => {
    expect(due(unfiled, '2025-07-12')[0]).toBe('filing 2025-07-12');
    expect(due(unfiled, '2025-07-13')[0]).toBe('filing 2025-07-12 overdue');
  });

  test.each([
    ['that need not be filed', { filed: 'notApplicable' as const }],
    ['issued before 2019', { ...unfiled, issuedOn: day('2018-12-31') }],
    ['whose day of issue is not known', { ...unfiled, issuedOn: undefined }],
    ['that was not published', { ...unfiled, publishedOn: undefined }],
  ])('is not owed for one %s', (_, facts) => {
    expect(due(facts).filter((duty) => duty.startsWith('filing'))).toEqual([]);
  });
});

test('a document that is not in force yet owes its filing alone', () => {
  expect(due({ validity: 'pending' })).toEqual([]);
  expect(due({ validity: 'pending', filed: undefined }, '2025-06-30')).toEqual([
    'filing 2025-07-12',
  ]);
});

test.each(['repealed', 'expired'] as const)('a document that is %s owes nothing', (validity) => {
  expect(due({ validity, filed: undefined })).toEqual([]);
});

test.each(['amended', 'partial'] as const)('one that is %s owes as one in force', (validity) => {
  expect(due({ validity })).toEqual(due({}));
});
