import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { itemsOf, page, pages } from './built-site.ts';
import { elements, named, property, text, withClass } from './html.ts';
import { byId, countsIn, headingOf, hrefsIn, mainOf, scaleIn, tableRows } from './item-pages.ts';
import { documentOf, published } from './published.ts';
import {
  rows,
  type SourceBasis,
  type SourcePower,
  type SourceRow,
  type SourceSubject,
  subjects,
} from './source-items.ts';
import { listed } from './source-parts.ts';

const isTagged = ({ name }: SourceSubject, { subjects: tags = [] }: SourcePower | SourceRow) =>
  tags.includes(name);

/** What is tagged with a subject: rows by list, and powers of the day. */
function taggedWith(subject: SourceSubject): Map<string, (SourcePower | SourceRow)[]> {
  const own = rows.filter((row) => isTagged(subject, row));
  const powers = listed.filter((power) => isTagged(subject, power));
  const lists = Map.groupBy(own, ({ kind }) => kind) as Map<string, (SourcePower | SourceRow)[]>;
  return powers.length > 0 ? lists.set('powers', powers) : lists;
}

const pathOf = ({ id }: SourceSubject) => `/subjects/${id}/`;
const pageOf = (subject: SourceSubject) => page(pathOf(subject));

/** The parts of a page of a subject, by what they are of. */
function sectionsOf(subject: SourceSubject) {
  const [place] = withClass(pageOf(subject).tree, 'sections');
  return named(place, 'section').flatMap((section) => {
    const [heading] = named(section, 'h2');
    const id = property(heading, 'id');
    return id === undefined ? [] : [{ id, section, heading: text(heading) }];
  });
}

/** The items of a part: where the first link of each row, or of each standard, leads. */
function itemsIn(section: Element): string[] {
  const [table] = elements(section, ({ tagName, properties }) => {
    const names = String(properties['className'] ?? '');
    return tagName === 'table' && /\b(items|powers)\b/.test(names);
  });
  if (table) return tableRows(table).map(({ href }) => href);
  return withClass(section, 'standard').map(
    (standard) => hrefsIn(named(standard, 'h3')[0])[0] ?? '',
  );
}

test('the sample has subjects, and tags nothing with others', () => {
  expect(subjects.length).toBeGreaterThanOrEqual(6);
  const names = new Set(subjects.map(({ name }) => name));
  const used = new Set([...listed, ...rows].flatMap(({ subjects: tags = [] }) => tags));
  expect(used).toEqual(names);
});

test('each subject has a page, and nothing else has one', () => {
  const found = pages.filter(({ path }) => /^\/subjects\/[^/]+\/$/.test(path));
  expect(found.map(({ path }) => path).toSorted()).toEqual(subjects.map(pathOf).toSorted());
  for (const subject of subjects) {
    expect(headingOf(pageOf(subject))).toBe(`与${subject.name}有关`);
    expect(text(withClass(pageOf(subject).tree, 'lead')[0])).toBe(subject.description);
  }
});

describe('the way into the subjects', () => {
  const items = withClass(page('/subjects/').tree, 'overview').flatMap((list) =>
    list.children.filter((child): child is Element => child.type === 'element'),
  );

  test('names and describes each of them', () => {
    expect(items.map((item) => [hrefsIn(item)[0], text(named(item, 'h2')[0])])).toEqual(
      subjects.map((subject) => [pathOf(subject), subject.name]),
    );
    expect(items.map((item) => text(withClass(item, 'about')[0]))).toEqual(
      subjects.map(({ description }) => description),
    );
  });

  test('counts what stands on their pages', () => {
    for (const [index, subject] of subjects.entries()) {
      const shown = withClass(items[index], 'counts').flatMap((list) =>
        named(list, 'li').map(text),
      );
      const tagged = taggedWith(subject);
      const wanted = sectionsOf(subject).map(
        ({ id, heading }) => `${heading} ${tagged.get(id)?.length}`,
      );
      expect(shown.length).toBe(5);
      expect(shown).toEqual(wanted.slice(0, 5));
    }
  });

  test('is on the home page too', () => {
    const hrefs = hrefsIn(withClass(mainOf(page('/')), 'items')[0]);
    expect(hrefs).toEqual(expect.arrayContaining(['/subjects/', ...subjects.map(pathOf)]));
  });
});

describe.for(subjects)('the page of $name', (subject) => {
  const tagged = taggedWith(subject);
  const sections = sectionsOf(subject);
  const sectionOf = (id: string) => sections.find((one) => one.id === id)?.section;

  test('has exactly what is tagged with it', () => {
    expect(sections.map(({ id }) => id).toSorted()).toEqual([...tagged.keys(), 'documents'].sort());
    for (const { id, section } of sections.filter((one) => one.id !== 'documents')) {
      const wanted = tagged.get(id)?.map(({ path }) => path);
      expect(itemsIn(section).toSorted(), id).toEqual(wanted?.sort());
    }
  });

  test('has what people ask for, in the order in which they ask', () => {
    const order = sections.map(({ id }) => id);
    const asked = ['permits', 'fees', 'inspections', 'discretion', 'leniency'];
    const there = asked.filter((id) => order.includes(id));
    expect(order.slice(0, there.length)).toEqual(there);
    expect(there).toEqual(expect.arrayContaining(['permits', 'discretion', 'leniency']));
    expect(order.slice(-2)).toEqual(['powers', 'documents']);
  });

  test('counts it, in its contents and at the head of each part', () => {
    const [contents] = withClass(pageOf(subject).tree, 'contents');
    const counts = Object.fromEntries(
      sections.map(({ id, section }) => {
        const count =
          tagged.get(id)?.length ?? named(withClass(section, 'documents')[0], 'li').length;
        expect(text(withClass(section, 'muted')[0]), id).toBe(`${count} 项`);
        return [`#${id}`, count];
      }),
    );
    expect(countsIn(contents)).toEqual(counts);
  });

  test('leads from each part to the whole list', () => {
    for (const { id, section } of sections) {
      const hrefs = withClass(section, 'head').flatMap(hrefsIn);
      const whole = id === 'powers' ? '/powers/' : `/lists/${id}/`;
      expect(hrefs, id).toEqual(id === 'documents' ? [] : [whole]);
    }
  });

  test('shows the tiers of every penalty', () => {
    const standards = tagged.get('discretion') as SourceRow[];
    const shown = withClass(sectionOf('discretion'), 'standard');
    for (const { path, values } of standards) {
      const place = shown.find((one) => hrefsIn(one)[0] === path);
      const tiers = values['tiers'] as { grade: string; from: number; to: number }[];
      const { boundaries, tiers: told } = scaleIn(place);
      expect(boundaries, path).toEqual([...tiers.map(({ from }) => from), tiers.at(-1)?.to]);
      expect(
        told.map(({ grade, range }) => [grade, range.at(-1)]),
        path,
      ).toEqual(tiers.map(({ grade, to }) => [grade, to]));
    }
  });

  test('is where the tag on each item leads', () => {
    for (const { path } of [...tagged.values()].flat()) {
      expect(hrefsIn(mainOf(page(path))), path).toContain(pathOf(subject));
    }
  });

  test('has the documents that it names, then those on which its items rest', () => {
    const cited = [...tagged.values()].flat().flatMap(basesOf);
    const isCited = ({ title, docNumber }: (typeof published)[number]) =>
      cited.some(({ name, number }) => (number ? number === docNumber : name === title));
    const hrefs = itemsOf(pageOf(subject)).map(({ href }) => href ?? '');
    const own = (subject.documents ?? []).map((number) => documentOf(number)?.path);
    expect(own.length).toBeGreaterThan(0);
    expect(hrefs.slice(0, own.length)).toEqual(own);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const rest = published.filter(isCited).map(({ path }) => path);
    expect(hrefs).toEqual(expect.arrayContaining(rest));
    for (const href of hrefs.slice(own.length)) {
      const source = published.find(({ path }) => path === href);
      const isNamed = cited.some(
        ({ name, number }) => number === source?.docNumber || source?.title.includes(name),
      );
      expect(isNamed, href).toBe(true);
    }
  });
});

/** Everything on which an item rests. */
function basesOf(item: SourcePower | SourceRow): SourceBasis[] {
  if ('values' in item) {
    const { values } = item;
    return [values['legalBasis'], values['penaltyBasis'], values['approvals']].flatMap(
      (bases) => (bases ?? []) as SourceBasis[],
    );
  }
  const { legalBasis, duties, liability } = item;
  return [
    ...legalBasis,
    ...duties.flatMap((duty) => duty.legalBasis),
    ...(liability.legalBasis ?? []),
  ];
}

test('every fragment of a page of a subject is there', () => {
  for (const subject of subjects) {
    const { tree } = pageOf(subject);
    const links = hrefsIn(mainOf(pageOf(subject))).filter((href) => href.startsWith('#'));
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((href) => !byId(tree, href.slice(1)))).toEqual([]);
  }
});
