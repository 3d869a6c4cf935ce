import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { powerDuties, powerIndex } from '#views/powers/index-file.ts';
import {
  HANDED_DOWN,
  INSPECTION,
  ITEM_FILES,
  items,
  PERMIT,
  PERMIT_CODE,
  SUB_ITEM,
} from '../../../support/item-files.ts';
import { itemContext, powerIn } from '../../../support/item-portal.ts';

/** What the index says of the power of a file. */
function entryOf(file: string, context = itemContext()) {
  const { powers } = powerIndex(context);
  const entry = powers[context.portal.powers.indexOf(powerIn(context.portal, file))];
  if (!entry) throw new Error(`No entry of ${file}`);
  const [code, agency, type, duties, bases, from, until, broken, last, was] = entry;
  return { code, agency, type, duties, bases, from, until, broken, last, was };
}

test('has every power once, also those that have left the list', () => {
  const context = itemContext();
  const { powers, asOf } = powerIndex(context);
  expect(asOf).toBe('2026-03-20');
  expect(powers.map(([code]) => code)).toEqual(context.portal.powers.map(({ data }) => data.code));
  expect(powers.length).toBe(7);
});

test('knows agencies and types by their places', () => {
  const { agencies, types, powers } = powerIndex(itemContext());
  expect(agencies.map(({ id }) => id)).toEqual(['transport', 'beigang-town']);
  expect(types.length).toBe(10);
  const named = powers.map(
    ([code, agency, type]) =>
      [code.slice(21, 23), types[type]?.name, agencies[agency]?.name] as const,
  );
  expect(named).toContainEqual(['01', '行政许可', '县交通运输局']);
  expect(named).toContainEqual(['06', '行政检查', '北港镇']);
  for (const [digits, ,] of named) expect(Number(digits)).toBeGreaterThan(0);
});

test('says of a power what it is called, and what it was', () => {
  expect(entryOf(PERMIT)).toEqual({
    code: PERMIT_CODE,
    agency: 0,
    type: 0,
    duties: 2,
    bases: '国内水路运输管理条例第八条',
    from: '2024-06-03',
    until: '',
    broken: '',
    last: ['水路旅客运输业务经营许可', '', '水路运输科', '8个工作日'],
    was: [['2025-04-14', ['水路旅客运输业务经营许可', '', '水路运输科', '12个工作日']]],
  });
  expect(entryOf(SUB_ITEM).last.slice(0, 2)).toEqual(['新设航线备案', '岛际航线备案']);
  expect(entryOf(HANDED_DOWN).until).toBe('2025-04-14');
});

test('is the same on every day', () => {
  const { powers } = powerIndex(itemContext(ITEM_FILES, isoDate('2024-01-01')));
  expect(powers).toEqual(powerIndex(itemContext()).powers);
});

test('says from which day on a power rests on what has ended', () => {
  const ended = items([INSPECTION, '中华人民共和国行政处罚法', '中华人民共和国物权法']);
  expect(entryOf(INSPECTION, itemContext(ended)).broken).toBe('2021-01-01');
});

test('the duties stand in the order of the index', () => {
  const context = itemContext();
  const place = context.portal.powers.indexOf(powerIn(context.portal, PERMIT));
  expect(powerDuties(context)[place]?.split('\n')).toEqual([
    '公示许可的条件、程序、期限和材料目录。',
    '依法作出决定，不予许可的说明理由。',
  ]);
  expect(powerDuties(context).length).toBe(7);
});
