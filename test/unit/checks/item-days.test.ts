import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { type Changes, contentFolder, load } from '../../support/content.ts';
import {
  HANDED_DOWN,
  ITEM_FILES,
  items,
  itemText,
  lineOf,
  listFile,
  PENALTY,
  PENALTY_CODE,
  PERMIT,
  PERMIT_CODE,
} from '../../support/item-files.ts';
import { told } from '../../support/told.ts';

/** What is told of powers and lists on a day. */
function toldOn(day: string, changes: Changes): string[] {
  const { problems } = load(contentFolder(changes), isoDate(day));
  return told(problems.filter(({ file }) => /^(powers|lists|subjects)\b/.test(file)));
}

const PERMITS = listFile('permits');
const STANDARDS = listFile('discretion');
const DAYS = ['2019-01-01', '2024-06-02', '2025-04-13', '2025-04-14', '2026-03-01', '2026-03-02'];
const LATER = ['2026-03-20', '2026-12-31', '2027-03-31'];

test.each([...DAYS, ...LATER])('on %s nothing is told of what agrees', (day) => {
  expect(toldOn(day, ITEM_FILES)).toEqual([]);
});

describe('lists that were brought up to date', () => {
  const CANCELLED = items([
    PENALTY,
    'supervisionPhone: 0000-8802009\n',
    'supervisionPhone: 0000-8802009\nadjustments:\n  - { on: 2026-02-02, action: 取消, document: 青政办发〔2025〕9号 }\n',
  ]);
  const WITHOUT: Changes = {
    ...CANCELLED,
    [STANDARDS]: undefined,
    [listFile('leniency')]: undefined,
    [listFile('enforcement')]: undefined,
  };

  test.each([...DAYS, ...LATER])('with a cancelled penalty are not wrong on %s', (day) => {
    expect(toldOn(day, WITHOUT)).toEqual([]);
  });

  test.each([
    ['2026-02-01', []],
    // The lists of March speak of no day before March.
    ['2026-03-01', []],
    ['2026-03-02', [STANDARDS, listFile('enforcement'), listFile('leniency')]],
  ] as const)('but not with it, on %s are wrong from their day on', (day, files) => {
    expect(toldOn(day, CANCELLED)).toEqual(
      files.map((file) => `${file}:${lineOf(itemText(file), 'power:')} list/power-ended`),
    );
  });
});

describe('lists that speak from a later day on', () => {
  const ahead = (file: string) =>
    itemText(file).replace('updatedOn: 2026-03-02', 'updatedOn: 2026-03-25');
  // What the row of another power says of the permit, and of the penalty, is nothing.
  const other = (file: string, from: string, to: string) => ({
    [file]: ahead(file).replace(from, to),
  });

  test.each([
    [
      'a permit that is out of its list',
      { ...items(), ...other(PERMITS, PERMIT_CODE, `${PERMIT_CODE.slice(0, -4)}2000`) },
      [
        `${PERMITS}:${lineOf(itemText(PERMITS), 'code:')} permit/not-in-powers`,
        `${PERMIT}:1 permit/not-in-permits`,
      ],
    ],
    [
      'a penalty that is out of its list',
      {
        ...items([PENALTY, '218001000', '218002000']),
        ...other(STANDARDS, PENALTY_CODE, PENALTY_CODE),
      },
      [
        ...[STANDARDS, listFile('enforcement'), listFile('leniency')].map(
          (file) => `${file}:${lineOf(itemText(file), 'power:')} list/power-unknown`,
        ),
        `${PENALTY}:1 discretion/missing`,
      ],
    ],
  ])('%s is told from that day on', (_, files, expected) => {
    expect(toldOn('2026-03-25', files)).toEqual(expected);
    const later = expected.filter((one) => !/ (?:permit|discretion)\//.test(one));
    expect(toldOn('2026-03-24', files)).toEqual(later);
  });
});

describe('a change that comes later', () => {
  const files = items([
    PERMIT,
    '      promisedLimit: 12个工作日\n',
    '      promisedLimit: 12个工作日\n  - { on: 2026-04-01, action: 变更, document: 青政办发〔2025〕9号, was: { promisedLimit: 10个工作日, office: 航运科 } }\n',
  ]);
  const row = items([PERMITS, 'promisedLimit: 8个工作日', 'promisedLimit: 10个工作日']);
  const ahead = { ...files, [PERMITS]: row[PERMITS] };
  const line = lineOf(itemText(PERMITS), 'promisedLimit:');

  test('is not what the list of permits says before its day', () => {
    expect(toldOn('2026-03-31', ahead)).toEqual([]);
    expect(toldOn('2026-03-31', files)).toEqual([`${PERMITS}:${line} permit/differs`]);
  });

  test('is what it says from its day on', () => {
    expect(toldOn('2026-04-01', ahead)).toEqual([`warning ${PERMITS}:${line} permit/differs`]);
    expect(toldOn('2026-04-01', files)).toEqual([]);
  });
});

describe('what has been handed down', () => {
  const last = items([HANDED_DOWN, 'name: 国内水路运输管理条例', 'name: 中华人民共和国物权法']);

  test('rests on what it rested on, while it was in the list', () => {
    const line = lineOf(String(last[HANDED_DOWN]), '物权法');
    expect(toldOn('2025-04-13', last)).toEqual([`warning ${HANDED_DOWN}:${line} basis/ended`]);
    expect(toldOn('2025-04-14', last)).toEqual([]);
  });
});
