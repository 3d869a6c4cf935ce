import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermNumbers } from '#search/index/term-numbers.ts';
import { UnitNumbers } from '#search/index/unit-numbers.ts';
import { normalise } from '#search/normalise.ts';
import { pairTerm, unitsOf, unitTerm } from '#search/units.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('渔', '〇', '々', '㐀', '𠀀', '𝒜', '7', 'b', 'é', '가', '、', ' '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

test('a text has the same units as numbers as it has as texts', () => {
  const numbers = new UnitNumbers();
  fc.assert(
    fc.property(anyText.map(normalise), (folded) => {
      const seen: { unit: number; apart: boolean }[] = [];
      numbers.read(folded, (unit, apart) => seen.push({ unit, apart }));
      const units = unitsOf(folded);
      expect(seen.map(({ apart }) => apart)).toEqual(units.map(({ apart }) => apart));
      expect(seen.map(({ unit }) => numbers.aloneTerm(unit))).toEqual(
        units.map(({ text }) => unitTerm(text)),
      );
      seen.slice(1).forEach(({ unit, apart }, index) => {
        const before = seen[index]?.unit ?? 0;
        expect(numbers.pairTerm(before, unit, apart)).toBe(
          pairTerm(units[index]?.text ?? '', units[index + 1] ?? { text: '', apart: false }),
        );
      });
      expect(new Set(units.map(({ text }) => text)).size).toBe(
        new Set(seen.map(({ unit }) => unit)).size,
      );
    }),
  );
});

test('each pair of numbers has one number, however many there are', () => {
  const terms = new TermNumbers();
  const pairs = Array.from({ length: 300_000 }, (_, index) => [index % 701, index] as const);
  const numbers = pairs.map(([first, second]) => terms.numberOf(first, second));
  expect(numbers).toEqual(pairs.map((_, index) => index));
  expect(pairs.map(([first, second]) => terms.numberOf(first, second))).toEqual(numbers);
  expect([terms.size, terms.first(702), terms.second(702)]).toEqual([300_000, 1, 702]);
});
