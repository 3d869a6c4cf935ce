import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds, isReleaseId, momentOf, releaseIdAt } from '#site/release/release-id.ts';

const second = Date.parse('2026-11-23T04:15:02Z');

test('an id tells its second', () => {
  expect(releaseIdAt(second + 999, [])).toBe('20261123T041502Z-1');
  expect(momentOf('20261123T041502Z-7')).toBe(second);
});

test.each([
  [['20261123T041501Z-4'], '20261123T041502Z-1'],
  [['20261123T041502Z-1'], '20261123T041502Z-2'],
  [['20261123T041502Z-10', '20261123T041502Z-9'], '20261123T041502Z-11'],
  // The clock was put back.
  [['20261123T041502Z-1', '20301231T235959Z-3'], '20301231T235959Z-4'],
])('after %j comes %s', (taken, id) => {
  expect(releaseIdAt(second, taken)).toBe(id);
});

test('each id is later than all that are taken', () => {
  const moment = fc.integer({ min: second, max: second + 5000 });
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 20 }), (moments) => {
      const taken: string[] = [];
      for (const at of moments) taken.push(releaseIdAt(at, taken));
      expect([...taken].sort(compareIds)).toEqual(taken);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.every(isReleaseId)).toBe(true);
    }),
  );
});

test.each(['', '.next-3', '20261123T041502Z', '20261123T041502Z-0', '../20261123T041502Z-1', 'x'])(
  '“%s” is none',
  (name) => expect(isReleaseId(name)).toBe(false),
);
