import { added, edited, field } from '../content.ts';
import { CALENDAR, NORMATIVE, NOTICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** Dates of one document against each other, against working days and against the day of the check. */
export const dateOrder: readonly Trap[] = [
  [
    'published before it was issued',
    field('publishedAt', '"2026-03-01 09:30"'),
    `${NOTICE}:11 date/published-before-issued`,
    ['2026-03-01', '2026-03-02'],
  ],
  [
    'expired before it came into force',
    edited(NORMATIVE, '2031-03-31', '2026-03-31'),
    `${NORMATIVE}:13 date/expires-before-effective`,
    ['2026-03-31', '2026-04-01'],
  ],
  [
    'in force before it was issued',
    edited(NORMATIVE, 'effectiveFrom: 2026-04-01', 'effectiveFrom: 2026-02-01'),
    `warning ${NORMATIVE}:12 date/effective-before-issued`,
    ['2026-02-01'],
  ],
  [
    'repealed before it was issued',
    added('repealedOn: 2026-01-31', NORMATIVE),
    `${NORMATIVE}:20 date/repealed-before-issued`,
    ['2026-01-31'],
  ],
  [
    'a consultation that closes first',
    added('consultation:\n  opensOn: 2026-03-05\n  closesOn: 2026-03-04'),
    [`${NOTICE}:14 consultation/wrong-type`, `${NOTICE}:16 date/consultation-closes-first`],
    ['征求意见'],
  ],
  [
    'published tomorrow',
    field('publishedAt', '"2026-03-21 00:00"'),
    `warning ${NOTICE}:11 publication/scheduled`,
    ['2026-03-21', '2026-03-20'],
  ],
  // 15 to 23 February 2026 are off, and Saturdays 14 and 28 February are worked.
  ['published on the last day', edited(NORMATIVE, '2026-02-10 10:00', '2026-03-13 23:59'), []],
  [
    'published a day late',
    edited(NORMATIVE, '2026-02-10 10:00', '2026-03-14 00:00'),
    `warning ${NORMATIVE}:11 publication/late`,
    ['2026-02-09', '2026-03-13', '2026-03-14', '二十个工作日'],
  ],
  [
    'late, counted from the day on which it came about',
    added('createdOn: 2026-01-05'),
    `warning ${NOTICE}:11 publication/late`,
    ['2026-01-05', '2026-02-02'],
  ],
  [
    'a year without holidays, told once',
    { [CALENDAR]: undefined },
    `warning ${NORMATIVE}:10 calendar/missing-year`,
    ['2026 年', '2 条', 'calendar/2026.yaml'],
  ],
  [
    'a document of a year without holidays',
    field('issuedOn', '2025-12-30'),
    [`warning ${NOTICE}:5 doc-number/year`, `warning ${NOTICE}:10 calendar/missing-year`],
  ],
  [
    'a broken year of holidays, told once',
    edited(CALENDAR, 'year: 2026', 'year: 二〇二六'),
    `${CALENDAR}:1 field/shape`,
  ],
  [
    'holidays of another year',
    edited(CALENDAR, 'year: 2026', 'year: 2025'),
    [`${CALENDAR}:1 calendar/year-of-file`, `warning ${NORMATIVE}:10 calendar/missing-year`],
    ['2025', CALENDAR],
  ],
  [
    'a holiday that ends first',
    edited(CALENDAR, 'to: 2026-01-03', 'to: 2025-12-31'),
    [`${CALENDAR}:6 calendar/ends-before-start`],
  ],
  [
    'a weekday worked in exchange',
    edited(CALENDAR, '2026-02-28', '2026-02-27'),
    [`${CALENDAR}:7 calendar/worked-on-weekday`],
    ['2026-02-27'],
  ],
];
