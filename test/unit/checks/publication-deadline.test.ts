import { describe, expect, test } from 'vitest';
import { checkPublicationDeadline } from '#checks/publication-deadline.ts';
import { isoDate } from '#domain/date.ts';
import { calendarOf, checked } from '../../support/checks.ts';
import { type DocumentFacts, document } from '../../support/portal.ts';

// 国办发明电〔2022〕16号: 31 December 2022 is named in the notice for 2023.
const calendar = calendarOf({
  2022: [],
  2023: [
    '2022-12-31 2023-01-02',
    '2023-01-21 2023-01-27 2023-01-28 2023-01-29',
    '2023-04-05 2023-04-05',
  ],
});

function say(issuedOn: string, publishedAt: string, facts: DocumentFacts = {}) {
  const dates = { issuedOn: isoDate(issuedOn), publishedAt: publishedAt as never };
  return checked(checkPublicationDeadline, [document(1, { ...dates, ...facts })], { calendar });
}

const LATE = ['warning notices/2026/1.md:1 publication/late'];
const UNKNOWN = ['warning notices/2026/1.md:1 calendar/missing-year'];

describe('information formed on 27 December 2022', () => {
  test.each([
    ['2022-12-27 00:00', []],
    ['2022-12-30 15:29', []],
    ['2023-01-30 23:59', []],
    ['2023-01-31 00:00', LATE],
    ['2023-02-04 10:00', LATE],
  ])('is public in time on %s: %j', (publishedAt, expected) => {
    expect(say('2022-12-27', publishedAt)).toEqual(expected);
  });
});

describe('what came out in time', () => {
  test('is judged by 生成日期 where there is one', () => {
    expect(say('2022-11-01', '2022-12-30 10:00', { createdOn: isoDate('2022-12-27') })).toEqual([]);
    expect(say('2022-12-27', '2022-12-30 10:00', { createdOn: isoDate('2022-11-01') })).toEqual(
      LATE,
    );
  });

  test('is not asked of what is published on application only', () => {
    expect(say('2022-01-01', '2023-02-04 10:00', { disclosure: 'onApplication' })).toEqual([]);
  });

  test('cannot be asked before both days are known', () => {
    expect(say('2022-12-27', '2022-12-30 10:00', { publishedAt: undefined })).toEqual([]);
    expect(say('2022-12-27', '2022-12-30 10:00', { issuedOn: undefined })).toEqual([]);
  });
});

describe('a year without a holiday notice', () => {
  test('does not hide a deadline that is known', () => {
    expect(say('2023-06-01', '2024-02-01 10:00')).toEqual(LATE);
  });

  test('is not needed for what came out soon', () => {
    expect(say('2023-12-20', '2023-12-29 10:00')).toEqual([]);
  });

  test('is never guessed', () => {
    expect(say('2023-12-20', '2024-01-02 10:00')).toEqual(UNKNOWN);
    expect(say('2024-02-01', '2024-02-02 10:00')).toEqual(UNKNOWN);
    expect(say('2021-12-31', '2022-01-04 10:00')).toEqual([]);
    expect(say('2021-12-30', '2022-01-04 10:00')).toEqual(UNKNOWN);
  });

  test('is told once, at the oldest document', () => {
    const inYear = (serial: number, day: string) =>
      document(serial, { issuedOn: isoDate(day), publishedAt: `${day} 10:00` as never });
    const documents = [
      inYear(4, '2025-02-07'),
      inYear(3, '2024-02-07'),
      inYear(2, '2024-02-06'),
      inYear(1, '2024-02-05'),
    ];
    // A document that comes out on the day itself leaves nothing to count.
    expect(checked(checkPublicationDeadline, documents, { calendar })).toEqual([]);
    const later = documents.map(({ data: { issuedOn, indexNumber } }, index) =>
      document(4 - index, {
        issuedOn,
        indexNumber,
        publishedAt: `${issuedOn?.slice(0, 8)}28 10:00` as never,
      }),
    );
    expect(checked(checkPublicationDeadline, later, { calendar })).toEqual([
      'warning notices/2026/4.md:1 calendar/missing-year',
      'warning notices/2026/1.md:1 calendar/missing-year',
    ]);
  });
});
