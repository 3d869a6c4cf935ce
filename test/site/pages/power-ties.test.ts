import { describe, expect, test } from 'vitest';
import { asOf, type BuiltPage, page, pages } from './built-site.ts';
import { elements, hasClass, named, text, withClass } from './html.ts';
import { below, byId, hrefsIn, mainOf, scaleIn } from './item-pages.ts';
import { documentOf } from './published.ts';
import {
  endOf,
  isListed,
  nameOf,
  powerOn,
  powers,
  rows,
  type SourceRow,
  standardsOf,
} from './source-items.ts';
import { listed } from './source-parts.ts';

const today = powers.map((power) => powerOn(power, asOf));
const left = today.filter((power) => endOf(power) && !isListed(power, asOf));
const byCode = new Map(powers.map((power) => [power.code, power]));

/** Codes of the powers that a row names. */
function codesOf({ values }: SourceRow): string[] {
  const codes = [values['code'], values['power'], values['powers']].flat();
  return codes.filter((code): code is string => typeof code === 'string' && byCode.has(code));
}

describe('powers and the rows of other lists', () => {
  const pairs = rows.flatMap((row) => codesOf(row).map((code) => ({ row, code })));

  test('that name them lead to each other', () => {
    for (const kind of ['permits', 'inspections', 'discretion', 'leniency', 'proofs']) {
      expect(pairs.filter(({ row }) => row.kind === kind).length, kind).toBeGreaterThan(10);
    }
    for (const { row, code } of pairs) {
      const path = byCode.get(code)?.path ?? '';
      expect(hrefsIn(mainOf(page(row.path))), row.path).toContain(path);
      expect(hrefsIn(below(page(path), 'related')), path).toContain(row.path);
    }
  });

  test('that are charged for them lead to each other', () => {
    const charged = listed.flatMap(({ path, fees = [] }) => fees.map((id) => ({ path, id })));
    expect(charged.length).toBeGreaterThan(5);
    for (const { path, id } of charged) {
      const fee = `/lists/fees/${id.toLowerCase()}/`;
      expect(hrefsIn(mainOf(page(path))), path).toContain(fee);
      expect(hrefsIn(mainOf(page(fee))), fee).toContain(path);
    }
  });

  test('are related when they say so, and only then', () => {
    for (const { path, code, subItem, file } of powers) {
      const own = pairs.filter((pair) => pair.code === code).map(({ row }) => row.path);
      const siblings = powers.filter(
        (one) =>
          subItem !== undefined && one.path !== path && one.code.startsWith(code.slice(0, -3)),
      );
      const expected = [...own, ...siblings.map((one) => one.path)];
      expect(hrefsIn(below(page(path), 'related')).toSorted(), file).toEqual(expected.toSorted());
    }
  });

  test('every penalty says how heavy it can be, and how heavy in which case', () => {
    const penalties = listed.filter(({ powerType }) => powerType === '行政处罚');
    expect(penalties.length).toBeGreaterThan(40);
    for (const power of penalties) {
      const sections = withClass(below(page(power.path), 'discretion'), 'standard');
      const standards = standardsOf(power);
      expect(standards.length > 0, power.file).toBe(power.noDiscretion === undefined);
      expect(
        sections.map((section) => hrefsIn(section)[0]),
        power.file,
      ).toEqual(standards.map(({ path }) => path));
      for (const [index, { values, path }] of standards.entries()) {
        const tiers = values['tiers'] as { grade: string; from: number; to: number }[];
        const scale = scaleIn(sections[index]);
        expect(scale.grades, path).toEqual(tiers.map(({ grade }) => grade));
        expect(scale.boundaries, path).toEqual([
          ...tiers.map(({ from }) => from),
          tiers.at(-1)?.to,
        ]);
      }
    }
  });
});

describe('what has left the list', () => {
  test('is something of the sample', () => {
    expect(left.length).toBeGreaterThan(5);
  });

  test('keeps its page, which says so at its head and names the decision', () => {
    for (const power of left) {
      const end = endOf(power);
      const { tree } = page(power.path);
      const state = `${end?.on} 起${end?.action}，已经不在清单中`;
      expect(withClass(tree, 'state').map(text), power.file).toEqual([state]);
      const decision = hrefsIn(below(page(power.path), 'adjustments'));
      expect(decision, power.file).toContain(documentOf(end?.document)?.path);
    }
  });

  test('leads to who has it, when it was handed down', () => {
    const handed = left.filter((power) => endOf(power)?.action === '下放');
    expect(handed.length).toBeGreaterThanOrEqual(4);
    for (const power of handed) {
      const end = endOf(power);
      const receiver = powers.find(
        (one) => one.agency === end?.to && nameOf(one) === nameOf(power),
      );
      expect(receiver?.adjustments?.[0], power.file).toMatchObject({ action: '承接', on: end?.on });
      const hrefs = hrefsIn(below(page(power.path), 'adjustments'));
      expect(hrefs, power.file).toContain(receiver?.path);
    }
  });

  test('stands in no list of any kind', () => {
    const gone = new Set(left.map(({ path }) => path));
    const found = pages.flatMap(({ path, html, tree }) =>
      html.includes('class="card-table powers"')
        ? hrefsIn(withClass(tree, 'powers')[0])
            .filter((href) => gone.has(href))
            .map((href) => `${path} ${href}`)
        : [],
    );
    expect(found).toEqual([]);
  });

  test('is said of nothing else', () => {
    const said = (one: BuiltPage) => withClass(one.tree, 'state').length > 0;
    expect(listed.filter(({ path }) => said(page(path)))).toEqual([]);
  });
});

test('an adjustment stands on the page of its power with its document, and what was before', () => {
  let former = 0;
  for (const power of today.filter(({ adjustments: all }) => all)) {
    const due = (power.adjustments ?? []).filter(({ on }) => on <= asOf);
    const place = below(page(power.path), 'adjustments');
    const [groups, shown] = [withClass(place, 'group'), withClass(place, 'action')];
    expect(shown.map(text), power.file).toEqual(due.map(({ action }) => action));
    expect(
      groups.map((group) => [text(named(group, 'time')[0]), ...hrefsIn(group)]),
      power.file,
    ).toEqual(due.map(({ on, document }) => [on, documentOf(document)?.path]));
    const notes = withClass(place, 'note');
    for (const [index, { note = '', was = {} }] of due.entries()) {
      expect(text(notes[index]), power.file).toContain(note);
      const told = withClass(notes[index], 'was').map(text);
      expect(told.length, power.file).toBe(Object.keys(was).length);
      for (const value of Object.values(was)) {
        expect(told.join(), power.file).toContain(`原为“${value}”`);
        former += 1;
      }
    }
  }
  expect(former).toBeGreaterThan(8);
  const others = powers.filter(({ adjustments: all }) => !all).map(({ path }) => page(path));
  expect(others.filter(({ tree }) => byId(tree, 'adjustments'))).toEqual([]);
  expect(elements(others[0]?.tree, (one) => hasClass(one, 'was'))).toEqual([]);
});
