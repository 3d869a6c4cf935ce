import { expect, test } from 'vitest';
import { decodeReadings, encodeReadings, syllablesIn } from '#search/sounds/readings.ts';
import { readingsOf } from '#site/sounds.ts';

test('the browser reads back what the build has written', () => {
  const readings = new Map([
    ['行', ['xing', 'hang', 'heng']],
    ['乐', ['le', 'yue']],
    ['业', ['ye']],
    ['𠮶', ['ge']],
  ]);
  const encoded = encodeReadings(readings);
  expect(encoded).toEqual({
    ge: '𠮶',
    hang1: '行',
    heng2: '行',
    le: '乐',
    xing: '行',
    ye: '业',
    yue1: '乐',
  });
  expect(decodeReadings(JSON.parse(JSON.stringify(encoded)))).toEqual(readings);
  expect(syllablesIn(readings)).toEqual(new Set(['xing', 'hang', 'heng', 'le', 'yue', 'ye', 'ge']));
});

test.each([
  ['村', ['cun']],
  ['长', ['chang', 'zhang']],
  ['乐', ['le', 'yue', 'yao']],
  ['律', ['lv']],
  ['略', ['lue']],
  ['a', undefined],
])('%s is read %j', (character, sounds) => {
  expect(readingsOf([character]).get(character)).toEqual(sounds);
});

test('a wrong character that stands in no text has readings too', () => {
  expect(readingsOf([]).size).toBeGreaterThan(3700);
  expect(readingsOf([]).get('鸽')).toEqual(['ge']);
});
