import { describe, expect, test } from 'vitest';
import { normalise } from '#search/normalise.ts';
import { CLASSES, type ClassName } from '../../../scripts/lib/search-eval/classes.ts';
import { makeQueries } from '../../../scripts/lib/search-eval/queries.ts';
import { boundariesOf } from '../../../scripts/lib/search-eval/windows.ts';
import { COUNT, having, judged, lines, of, queries, source } from './search-eval-source.ts';

describe('queries', () => {
  test('are of all classes, as many as were asked for, no two alike', () => {
    const judgedByHand = ['synonym', 'question'];
    for (const name of CLASSES.filter((one) => !judgedByHand.includes(one))) {
      expect(new Set(of(name).map(({ typed }) => typed)).size, name).toBe(COUNT);
    }
    // Words of which none occurs are not asked for, nor are those that are only near.
    expect(
      of('synonym')
        .map(({ typed }) => typed)
        .sort(),
    ).toEqual(['家庭旅馆', '民宿']);
    expect(of('question').map(({ typed }) => typed)).toEqual(['开民宿去哪里登记']);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(makeQueries(source, judged, COUNT)).toEqual(queries);
    const typed = new Set(queries.map((query) => query.typed));
    const others = makeQueries({ ...source, seed: 2 }, judged, COUNT);
    const common = others.filter((query) => typed.has(query.typed));
    expect(common.length).toBeLessThan(queries.length / 2);
  });

  test('come from held-out documents alone', () => {
    const heldOut = new Set(source.heldOut.map(({ url }) => url));
    expect(heldOut.size).toBeGreaterThan(60);
    expect(heldOut.size).toBeLessThan(140);
    for (const { typed, relevant } of ['substring', 'knownItem', 'identifier'].flatMap((name) =>
      of(name as ClassName),
    )) {
      expect(
        [...relevant].some((url) => heldOut.has(url)),
        typed,
      ).toBe(true);
    }
  });

  test.each(['substring', 'crossSegment', 'singleChar'] as const)(
    'of class %s know every document that has them',
    (name) => {
      for (const { typed, relevant } of of(name)) {
        expect([...relevant].sort(), typed).toEqual(having(normalise(typed)).sort());
        expect(relevant.size, typed).toBeGreaterThan(0);
      }
    },
  );

  test.each(['substring', 'crossSegment'] as const)('of class %s are of all lengths', (name) => {
    const lengths = of(name).map(({ typed }) => normalise(typed).replaceAll(' ', '').length);
    for (const length of [2, 3, 4, 6, 10]) {
      expect(lengths.filter((one) => one === length).length, String(length)).toBe(COUNT / 5);
    }
  });

  test('across words begin and end in the middle of words', () => {
    for (const { typed } of of('crossSegment')) {
      const straddled = lines.some((line) => {
        const at = line.indexOf(typed);
        if (at < 0) return false;
        const boundaries = boundariesOf(line);
        return !boundaries.includes(at) && !boundaries.includes(at + typed.length);
      });
      expect(straddled, typed).toBe(true);
    }
  });
});
