import { describe, expect, test } from 'vitest';
import { LIST_IDS } from '#schema/lists/all.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { expectBases } from './bases.ts';
import { page } from './built-site.ts';
import { named, property, text, withClass } from './html.ts';
import {
  factsIn,
  headingOf,
  hrefsIn,
  listedIn,
  mainOf,
  rowPages,
  scaleIn,
  squeezed,
  tableRows,
} from './item-pages.ts';
import { documentOf } from './published.ts';
import { decisionYears, rows, rowsOf, type SourceBasis } from './source-items.ts';
import {
  BASES,
  LISTS,
  labelOf,
  type Material,
  plainText,
  type Range,
  type Tier,
  targetsOf,
} from './source-values.ts';

test('every row of every list has a page, and nothing else has one', () => {
  expect(rowPages.map(({ path }) => path).toSorted()).toEqual(
    rows.map(({ path }) => path).toSorted(),
  );
});

describe.for(LIST_IDS)('the page of a row of %s', (kind) => {
  test('is headed by its name, and says of which list it is', () => {
    for (const { path, name, id, updatedOn } of rowsOf(kind)) {
      const one = page(path);
      expect(headingOf(one), path).toBe(name);
      const [strip] = withClass(one.tree, 'strip');
      expect(named(strip, 'li').map(text), path).toEqual([
        `${LIST_TEXTS[kind].title} · ${id}`,
        `${updatedOn} 更新`,
      ]);
      const [crumbs] = withClass(one.tree, 'breadcrumb');
      expect(hrefsIn(crumbs), path).toEqual(['/', '/lists/', `/lists/${kind}/`]);
    }
  });

  test('has every fact that was written, and no other', () => {
    for (const row of rowsOf(kind)) {
      const facts = factsIn(withClass(page(row.path).tree, 'item-facts')[0]);
      const { id: _, name: __, tiers: ___, ...values } = row.values;
      const written: Record<string, unknown> = { ...values, agency: row.agency };
      const free = ['permits', 'services'].includes(kind) && values['fees'] === undefined;
      const keys = [...Object.keys(written), ...(free ? ['fees'] : [])];
      expect([...facts.keys()].toSorted(), row.path).toEqual(
        keys.map((key) => labelOf(row, key)).toSorted(),
      );
      for (const [key, value] of Object.entries(written)) {
        expectFact(facts.get(labelOf(row, key)), key, value, `${row.path} ${key}`);
      }
      if (free) expect(text(facts.get(labelOf(row, 'fees'))), row.path).toBe('不收费');
    }
  });
});

/** Whether a fact is shown as it was written: links with their targets, bases and materials in full. */
function expectFact(shown: Parameters<typeof text>[0], key: string, value: unknown, at: string) {
  if (BASES.includes(key)) return expectBases(shown, value as readonly SourceBasis[], at);
  if (key === 'materials') {
    const cells = tableRows(named(shown, 'table')[0]).map((row) => row.cells);
    const wanted = (value as readonly Material[]).map((one) => [
      one.name,
      one.necessity,
      one.source,
      one.form,
    ]);
    expect(
      cells.map(([name, necessity, , source, form]) => [name, necessity, source, form]),
      at,
    ).toEqual(wanted);
    for (const [index, { originals, copies }] of (value as readonly Material[]).entries()) {
      const numbers = cells[index]?.[2]?.match(/\d+/g)?.map(Number) ?? [];
      expect(numbers, at).toEqual([originals, copies].filter((count) => count > 0));
    }
    return;
  }
  const targets = targetsOf(key, value);
  if (targets && targets.length > 0) {
    expect(text(shown), at).toBe(targets.map(({ name }) => name).join(''));
    expect(hrefsIn(shown), at).toEqual(targets.map(({ path }) => path));
    return;
  }
  expect(hrefsIn(shown), at).toEqual([]);
  expect(squeezed(text(shown)), at).toBe(squeezed(plainText(key, value)));
}

describe('a discretion standard', () => {
  test('shows all its tiers with all their boundaries', () => {
    for (const { path, values } of rowsOf('discretion')) {
      const tiers = values['tiers'] as readonly Tier[];
      const range = values['range'] as Range;
      const scale = scaleIn(mainOf(page(path)));
      const boundaries = [...tiers.map(({ from }) => from), range.max];
      expect(scale.boundaries, path).toEqual(boundaries);
      expect(scale.grades, path).toEqual(tiers.map(({ grade }) => grade));
      expect(scale.tiers, path).toEqual(
        tiers.map(({ grade, circumstances, from, to, penalty }) => ({
          grade,
          circumstances,
          range: from === to ? [from] : [from, to],
          penalty,
        })),
      );
      expect(boundaries[0], path).toBe(range.min);
      expect(boundaries, path).toEqual(boundaries.toSorted((a, b) => a - b));
    }
  });

  test('is drawn on a bar that its tiers fill, a longer one never shorter', () => {
    for (const { path, values } of rowsOf('discretion')) {
      const [bar] = withClass(mainOf(page(path)), 'bar');
      const spans = withClass(bar, 'part').map((part) =>
        Number(/span-(\d+)/.exec(property(part, 'className') ?? '')?.[1] ?? 0),
      );
      const lengths = (values['tiers'] as readonly Tier[]).map(({ from, to }) => to - from);
      expect(
        spans.reduce((sum, span) => sum + span),
        path,
      ).toBe(24);
      for (const [index, span] of spans.entries()) {
        expect(span > 0, path).toBe((lengths[index] ?? 0) > 0);
        const shorter = spans.filter((_, other) => (lengths[other] ?? 0) < (lengths[index] ?? 0));
        expect(Math.max(0, ...shorter), path).toBeLessThanOrEqual(span);
      }
    }
  });
});

describe('rows of different lists', () => {
  test('of which one names the other lead to each other', () => {
    const pairs = rows.flatMap((row) =>
      LISTS.flatMap((key) =>
        (targetsOf(key, row.values[key] ?? []) ?? []).map(({ path }) => [row.path, path]),
      ),
    );
    expect(pairs.length).toBeGreaterThan(20);
    for (const [one = '', other = ''] of pairs) {
      expect(hrefsIn(mainOf(page(one)))).toContain(other);
      expect(hrefsIn(mainOf(page(other))), other).toContain(one);
    }
  });
});

describe('catalogues of decisions', () => {
  test('say when each year was published, and by which notice', () => {
    expect(decisionYears.length).toBeGreaterThanOrEqual(3);
    for (const { year, publishedOn, document } of decisionYears) {
      const [strip] = withClass(page(`/lists/decisions/year-${year}/`).tree, 'strip');
      const notice = documentOf(document);
      expect(publishedOn.slice(5) <= '03-31', publishedOn).toBe(true);
      expect(named(strip, 'li').map(text).at(-1)).toBe(
        `${publishedOn} 公布${notice?.title.trim()}`,
      );
      expect(hrefsIn(strip)).toEqual([notice?.path]);
    }
  });

  test('stand in one list with the latest year first', () => {
    const shown = listedIn('/lists/decisions/', 'items').map(({ href }) =>
      Number(/jc-(\d{4})-/.exec(href)?.[1]),
    );
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    expect(new Set(shown)).toEqual(new Set(decisionYears.map(({ year }) => year)));
  });

  test('say why what is not disclosed is not', () => {
    const withheld = rowsOf('decisions').filter(({ values }) => values['disclosed'] === '不公开');
    expect(withheld.length).toBeGreaterThan(0);
    for (const { path, values } of withheld) {
      const facts = factsIn(mainOf(page(path)));
      expect(text(facts.get('不公开的理由')), path).toBe(values['withheldReason']);
    }
  });
});
