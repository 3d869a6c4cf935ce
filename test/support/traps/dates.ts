import { edited, field } from '../content.ts';
import { CALENDAR, NOTICE, SITE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** Days and minutes that are none, and days that a YAML reader would move. */
export const dates: readonly Trap[] = [
  [
    '30 February',
    field('issuedOn', '2026-02-30'),
    `${NOTICE}:10 date/not-a-day`,
    ['“2026-02-30”', '2026-03-01'],
  ],
  [
    'a thirteenth month',
    field('issuedOn', '2026-13-01'),
    `${NOTICE}:10 date/not-a-day`,
    ['“2026-13-01”'],
  ],
  [
    'one-digit month and day',
    field('issuedOn', '2026-2-3'),
    `${NOTICE}:10 date/not-a-day`,
    ['“2026-2-3”', '两位数'],
  ],
  ['day first', field('issuedOn', '30/02/2026'), `${NOTICE}:10 date/not-a-day`, ['“30/02/2026”']],
  [
    'a day in words',
    field('issuedOn', '2026年2月3日'),
    `${NOTICE}:10 date/not-a-day`,
    ['“2026年2月3日”'],
  ],
  ['eight digits', field('issuedOn', '20260302'), `${NOTICE}:10 date/not-a-day`, ['“20260302”']],
  ['a year alone', field('issuedOn', '2026'), `${NOTICE}:10 date/not-a-day`, ['2026']],
  ['no day', field('issuedOn', ''), `${NOTICE}:10 field/empty`, ['成文日期（issuedOn）', '空的']],
  ['an empty text for a day', field('issuedOn', '""'), `${NOTICE}:10 date/not-a-day`, ['“”']],
  [
    'a minute for a day',
    field('issuedOn', '2026-03-02 09:30'),
    `${NOTICE}:10 date/not-a-day`,
    ['2026-03-02 09:30'],
  ],
  [
    'a day for a minute',
    field('publishedAt', '2026-03-03'),
    `${NOTICE}:11 date/not-a-minute`,
    ['“2026-03-03”', '09:30'],
  ],
  [
    'seconds',
    field('publishedAt', '2026-03-03 09:30:00'),
    `${NOTICE}:11 date/not-a-minute`,
    ['09:30:00'],
  ],
  [
    'an hour of one digit',
    field('publishedAt', '2026-03-03 9:30'),
    `${NOTICE}:11 date/not-a-minute`,
    ['9:30'],
  ],
  [
    'the 24th hour',
    field('publishedAt', '"2026-03-03 24:00"'),
    `${NOTICE}:11 date/not-a-minute`,
    ['24 小时制'],
  ],
  [
    'a time of a day that is not',
    field('publishedAt', '"2026-02-29 09:30"'),
    `${NOTICE}:11 date/not-a-minute`,
    ['2026-02-29'],
  ],
  [
    'a T between day and time',
    field('publishedAt', '2026-03-03T09:30'),
    `${NOTICE}:11 date/not-a-minute`,
    ['2026-03-03T09:30'],
  ],
  [
    'a holiday on a day that is not',
    edited(CALENDAR, 'to: 2026-02-23', 'to: 2026-02-29'),
    `${CALENDAR}:7 date/not-a-day`,
    ['2026-02-29'],
  ],
  [
    'YAML 1.1, which moves 30 February',
    edited(SITE, 'name: 青屿县人民政府\n', '%YAML 1.1\n---\nname: 青屿县人民政府\n'),
    `${SITE}:1 yaml/alias`,
    ['%YAML 1.1'],
  ],
];
