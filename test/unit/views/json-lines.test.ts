import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from '#views/json-lines.ts';

test('each entry of a list stands on a line, and the rest before it', () => {
  expect(jsonLines({ title: '清单', count: 2, items: [{ a: 1, b: [1, 2] }, { a: 2 }] })).toBe(
    '{"title":"清单","count":2,"items":[\n{"a":1,"b":[1,2]},\n{"a":2}\n]}\n',
  );
});

test('a list without entries is one, and what is not known is left out', () => {
  expect(jsonLines({ items: [], until: undefined })).toBe('{"items":[]}\n');
});

test('it says what JSON.stringify says', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      expect(JSON.parse(jsonLines(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
