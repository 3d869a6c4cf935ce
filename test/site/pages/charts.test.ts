import { describe, expect, test } from 'vitest';
import {
  byPlace,
  charted,
  drawingsOf,
  figurePages,
  known,
  marksOf,
  planPages,
  tableOf,
  titleOf,
  unitOf,
} from './charts.ts';
import { elements, named, property, text } from './html.ts';

describe('every chart of the portal', () => {
  test('is on a page of figures or of a plan', () => {
    expect(charted.length).toBe(figurePages.length + planPages.length);
    expect(figurePages.length).toBeGreaterThan(3);
    expect(planPages.length).toBeGreaterThan(1);
  });

  test('says in both drawings what its table says, and nothing of what is not known', () => {
    let gaps = 0;
    for (const { page: one, charts } of charted) {
      for (const chart of charts) {
        const at = `${one.path} ${titleOf(chart)}`;
        const { head, rows } = tableOf(chart);
        const figures = byPlace(head.slice(1), rows);
        const drawings = drawingsOf(chart);
        expect(drawings.length, at).toBe(2);
        for (const drawing of drawings) {
          expect(marksOf(drawing, unitOf(chart)).toSorted(), at).toEqual(known(figures));
        }
        gaps += [...figures.values()].filter((figure) => figure === null).length;
      }
    }
    expect(gaps).toBeGreaterThan(0);
  });

  test('is named to those who do not see it, once at each width', () => {
    for (const { page: one, charts } of charted) {
      for (const chart of charts) {
        const at = `${one.path} ${titleOf(chart)}`;
        const drawings = drawingsOf(chart);
        for (const drawing of drawings) {
          expect(property(drawing, 'role'), at).toBe('img');
          const [name, description] = ['ariaLabelledBy', 'ariaDescribedBy'].map((key) =>
            elements(drawing, (part) => property(part, 'id') === property(drawing, key)),
          );
          expect(name?.map(text), at).toEqual([titleOf(chart)]);
          expect(text(description?.[0]), at).toMatch(/图|条/);
        }
        const names = drawings.map((drawing) => property(drawing, 'className'));
        expect(names, at).toEqual(['chart-narrow', 'chart-wide']);
        expect(text(named(chart, 'caption')[0]), at).toContain(titleOf(chart));
      }
    }
  });

  test('has no style and no script in it, and ids that no other element has', () => {
    for (const { page: one, charts } of charted) {
      for (const drawing of charts.flatMap(drawingsOf)) {
        expect(named(drawing, 'style', 'script', 'foreignObject', 'image', 'a'), one.path).toEqual(
          [],
        );
        const bad = elements(drawing, ({ properties }) =>
          Object.keys(properties).some((key) => /^(style|on[a-z]+|href|xLinkHref)$/i.test(key)),
        );
        expect(bad, one.path).toEqual([]);
        for (const [, id] of JSON.stringify(drawing).matchAll(/url\(#([^)]+)\)/g)) {
          const named = elements(drawing, (part) => property(part, 'id') === id);
          expect(named.length, `${one.path} ${id}`).toBe(1);
        }
      }
      const ids = elements(one.tree, (part) => property(part, 'id') !== undefined).map((part) =>
        property(part, 'id'),
      );
      expect(ids, one.path).toEqual([...new Set(ids)]);
    }
  });
});
