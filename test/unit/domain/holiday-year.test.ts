import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { type Holiday, holidayDefects } from '#domain/holiday-year.ts';

const holiday = (from: string, to: string, ...worked: string[]): Holiday => ({
  name: '某节',
  from: isoDate(from),
  to: isoDate(to),
  worked: worked.map(isoDate),
});

const defects = (...holidays: Holiday[]) =>
  holidayDefects({ year: 2026, holidays }).map(({ defect, ...rest }) =>
    'date' in rest ? `${defect} ${rest.date}` : defect,
  );

test('a holiday as the notice has it is in order', () => {
  expect(defects(holiday('2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'))).toEqual([]);
});

test("New Year's Day may begin in the last week of the year before", () => {
  expect(defects(holiday('2025-12-30', '2026-01-01', '2025-12-27'))).toEqual([]);
});

describe('slips of the pen', () => {
  test.each([
    ['the end before the start', holiday('2026-05-05', '2026-05-01'), ['endsBeforeStart']],
    ['a wrong month at the end', holiday('2026-05-01', '2026-06-05'), ['tooLong']],
    [
      'last year copied',
      holiday('2025-05-01', '2025-05-05'),
      ['otherYear 2025-05-01', 'otherYear 2025-05-05'],
    ],
    ['next year', holiday('2026-12-31', '2027-01-01'), ['otherYear 2027-01-01']],
    [
      'a Monday worked in exchange',
      holiday('2026-05-01', '2026-05-05', '2026-05-11'),
      ['workedOnWeekday 2026-05-11'],
    ],
    [
      'a day both off and worked',
      holiday('2026-05-01', '2026-05-05', '2026-05-03'),
      ['workedWhileOff 2026-05-03'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(defects(entry)).toEqual(expected);
  });

  test('a day worked in exchange that another holiday has off', () => {
    const holidays = [
      holiday('2026-09-25', '2026-09-27'),
      holiday('2026-10-01', '2026-10-07', '2026-09-26'),
    ];
    expect(defects(...holidays)).toEqual(['workedWhileOff 2026-09-26']);
  });
});
