import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShortened, likenessOf } from '#search/likeness.ts';

test.each([
  ['渔船检查', '渔船检查', 1],
  ['渔船检查', '渔船安全检查', 0.8],
  ['渔船', '检查', 0],
  ['渔船检查', '检查渔船', 0.5],
  ['渔船', '', 0],
  ['', '', 0],
])('%j and %j are alike by %d', (a, b, likeness) => {
  expect(likenessOf(a, b)).toBeCloseTo(likeness, 10);
  expect(likenessOf(b, a)).toBeCloseTo(likeness, 10);
});

test('a text with something left out is the more like itself the less is missing', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 30 }), fc.nat(), (text, place) => {
      const at = place % text.length;
      const shorter = text.slice(0, at) + text.slice(at + 1);
      expect(likenessOf(text, shorter)).toBeCloseTo(
        (2 * shorter.length) / (text.length + shorter.length),
        10,
      );
    }),
  );
});

test.each([
  ['县民政局关于渔港健身步道的意见', '县民政局关于恢复渔港健身步道的意见', true],
  ['渔港管理办法', '渔港管理办法', true],
  ['渔港办法', '渔港管理办法', true],
  ['办法渔港', '渔港管理办法', false],
  ['渔港', '渔港管理办法', false],
  ['渔港安全管理办法', '渔港管理办法', false],
  ['𠀀港管理办法', '𠀀岛港管理办法', true],
])('%j is %j shortened: %j', (text, title, shortened) => {
  expect(isShortened(text, title)).toBe(shortened);
});
