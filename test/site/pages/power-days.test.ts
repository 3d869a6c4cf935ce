import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { adjustmentsView } from '#views/powers/adjustments.ts';
import { powersCsv } from '#views/powers/files.ts';
import { powerListViews } from '#views/powers/list.ts';
import { powerViews } from '#views/powers/power.ts';
import { load } from '../../support/content.ts';
import { csvRows } from '../../support/csv.ts';
import { viewContext } from '../../support/portal.ts';
import { asOf, page } from './built-site.ts';
import { hasClass, named, property, text, withClass } from './html.ts';
import { hrefsIn, mainOf } from './item-pages.ts';
import { documentOf } from './published.ts';
import { content } from './source.ts';
import {
  adjustments,
  agencies,
  isListed,
  nameOf,
  powerOn,
  powers,
  powersOn,
} from './source-items.ts';

const ORIGIN = 'https://www.qingyu.example';

describe('the page of adjustments', () => {
  const one = page('/powers/adjustments/');
  const due = adjustments.filter(({ on }) => on <= asOf);

  test('has every one that has taken effect, by year, the latest first', () => {
    const shown = named(mainOf(one), 'section').map((section) => ({
      year: text(named(section, 'h2')[0]),
      days: withClass(section, 'group').map((group) => text(named(group, 'time')[0])),
      count: withClass(section, 'action').length,
    }));
    const years = [...new Set(due.map(({ on }) => on.slice(0, 4)))].sort().reverse();
    expect(shown.map(({ year }) => year)).toEqual(years.map((year) => `${year} 年`));
    for (const { year, days, count } of shown) {
      expect(count, year).toBe(due.filter(({ on }) => year.startsWith(on.slice(0, 4))).length);
      expect(days, year).toEqual(days.toSorted().toReversed());
      expect(
        days.every((day) => year.startsWith(day.slice(0, 4))),
        year,
      ).toBe(true);
    }
  });

  test('says of each what happened to which power, on which word', () => {
    let decision: readonly string[] = [];
    const shown = named(mainOf(one), 'tr').flatMap((row) => {
      if (hasClass(row, 'group')) {
        const link = named(row, 'a')[0];
        decision = [text(named(row, 'time')[0]), text(link), property(link, 'href') ?? ''];
      }
      const [action] = withClass(row, 'action').map(text);
      if (action === undefined) return [];
      const [power] = withClass(row, 'power');
      const [agency] = withClass(power, 'main').map(text);
      return [[...decision, action, hrefsIn(power)[0], agency]];
    });
    expect(shown.toSorted()).toEqual(
      due
        .map(({ on, document, action, power }) => [
          on,
          documentOf(document)?.title.trim(),
          documentOf(document)?.path,
          action,
          power.path,
          agencies.get(power.agency)?.name,
        ])
        .toSorted(),
    );
  });

  test('says what a change changed', () => {
    const shown = withClass(mainOf(one), 'was').map(text);
    const values = due.flatMap(({ was = {} }) => Object.values(was));
    expect(shown.length).toBe(values.length);
    for (const value of values) expect(shown.join()).toContain(`原为“${value}”`);
  });
});

describe('the list of a past day', () => {
  /** The portal as it is built for a day. */
  function builtOn(day: string) {
    const date = isoDate(day);
    const { portal } = load(content, date);
    if (!portal) throw new Error('no portal');
    return viewContext(portal, date);
  }

  test.for(['2023-05-07', '2024-05-31', '2025-04-14', '2026-05-10'])(
    '%s: has who was in it, under the names and limits of the day',
    (day) => {
      const context = builtOn(day);
      const shown = powerListViews(context)
        .filter(({ path }) => /^\/powers\/(\d+\/)?$/.test(path))
        .flatMap(({ rows }) => rows)
        .map(({ href, label, promised, type }) => [href, label, promised, type]);
      const written = powersOn(day).map((power) => [
        power.path,
        nameOf(power),
        power.promisedLimit,
        power.powerType,
      ]);
      expect(shown.toSorted()).toEqual(written.toSorted());
      const table = csvRows(powersCsv(context.portal.powers, context.asOf, ORIGIN)).slice(1);
      expect(table.filter((row) => row.at(-3) === '在清单中').length).toBe(written.length);
      const years = adjustmentsView(context).years.flatMap(({ rows }) => rows);
      expect(years.length).toBe(adjustments.filter(({ on }) => on <= day).length);
    },
  );

  test('has what was handed down later still at the bureau, and not yet at the town', () => {
    const day = '2024-05-31';
    const views = new Map([...powerViews(builtOn(day))].map((view) => [view.path, view]));
    const handed = adjustments.filter(({ action, on }) => action === '下放' && on > day);
    expect(handed.length).toBeGreaterThanOrEqual(4);
    for (const { power, on, to } of handed) {
      expect(views.get(power.path)).toMatchObject({ isListed: true, state: '在清单中' });
      const receiver = powers.find((one) => one.agency === to && nameOf(one) === nameOf(power));
      expect(views.get(receiver?.path ?? '')).toMatchObject({
        isListed: false,
        state: `${on} 起列入清单`,
      });
      expect(isListed(power, asOf)).toBe(false);
    }
  });

  test('has limits, names and offices as they were before they were changed', () => {
    const day = '2024-05-31';
    const views = new Map([...powerViews(builtOn(day))].map((view) => [view.path, view]));
    const changed = adjustments.filter(({ action, on }) => action === '变更' && on > day);
    expect(changed.length).toBeGreaterThan(8);
    for (const { power } of changed) {
      const before = powerOn(power, day);
      const view = views.get(power.path);
      const facts = new Map(view?.facts.map(({ key, text: value }) => [key, value]));
      expect({
        name: view?.heading,
        office: facts.get('office'),
        statutory: facts.get('statutoryLimit'),
        promised: facts.get('promisedLimit'),
      }).toEqual({
        name: nameOf(before),
        office: before.office,
        statutory: before.statutoryLimit,
        promised: before.promisedLimit,
      });
      const due = power.adjustments?.filter(({ on }) => on <= day);
      expect(view?.adjustments.length).toBe(due?.length);
    }
  });
});
