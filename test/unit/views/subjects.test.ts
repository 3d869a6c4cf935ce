import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { subjectLinks, subjectsView, subjectViews } from '#views/subjects.ts';
import type { Changes } from '../../support/content.ts';
import { field } from '../../support/content.ts';
import { AS_OF, NOTICE } from '../../support/content-files.ts';
import { HANDED_DOWN, ITEM_FILES, items, listFile } from '../../support/item-files.ts';
import { itemContext } from '../../support/item-portal.ts';

function pageOf(changes: Changes = ITEM_FILES, asOf = AS_OF) {
  const [view, ...others] = subjectViews(itemContext(changes, asOf));
  if (!view || others.length > 0) throw new Error('not one subject');
  return view;
}

const ids = (page: ReturnType<typeof pageOf>) => page.sections.map(({ id }) => id);

describe('the page of a subject', () => {
  const page = pageOf();

  test('begins with what people need, what it costs, who comes and what is punished', () => {
    expect(page.path).toBe('/subjects/water-passenger/');
    expect(ids(page)).toEqual([
      'permits',
      'fees',
      'inspections',
      'discretion',
      'leniency',
      'proofs',
      'intermediaries',
      'services',
      'qualifications',
      'enforcement',
      'legal-review',
      'enforcers',
      'decisions',
      'disclosure',
      'powers',
    ]);
  });

  test('counts what it shows, and leads to the whole list', () => {
    for (const { list, count, table, powers, standards, more } of page.sections) {
      expect(table?.rows.length ?? powers?.length ?? standards?.length).toBe(count);
      expect(more.href).toBe(list ? `/lists/${list}/` : '/powers/');
    }
    expect(page.sections.at(-1)?.powers?.map(({ type }) => type)).toEqual(['行政许可', '行政处罚']);
  });

  test('draws the tiers of standards', () => {
    const section = page.sections.find(({ id }) => id === 'discretion');
    expect(section?.table).toBeUndefined();
    expect(section?.standards?.map(({ href, scale }) => [href, scale.tiers.length])).toEqual([
      ['/lists/discretion/cl-18-01/', 3],
    ]);
  });

  test('has the documents that the subject names, and those on which its items rest, each once', () => {
    const [first, ...others] = page.documents;
    expect(others).toEqual([]);
    expect(first?.href).toMatch(/2026-00007\/$/);
    const approved = items([
      listFile('fees'),
      '    approvals:\n',
      '    approvals:\n      - { name: 轮渡班次的通知, number: 青政办发〔2026〕12号 }\n      - { name: 青屿县渡口管理规定, number: 青政办发〔2026〕7号 }\n',
    ]);
    expect(pageOf(approved).documents.map(({ href }) => href.slice(-6))).toEqual([
      '00007/',
      '00012/',
    ]);
    const held = { ...approved, ...field('publishedAt', '"2026-03-25 09:30"', NOTICE) };
    expect(pageOf(held).documents.length).toBe(1);
  });
});

test('what does not name the subject does not stand there', () => {
  const without = items([listFile('fees'), '    subjects: [水路客运]\n', '']);
  expect(ids(pageOf(without))).not.toContain('fees');
});

test('a power stands there while it is in the list', () => {
  const files = items([HANDED_DOWN, 'steps:', 'subjects: [水路客运]\nsteps:']);
  const powers = (day: string) =>
    pageOf(files, isoDate(day))
      .sections.at(-1)
      ?.powers?.map(({ label }) => label);
  expect(powers('2025-04-13')).toContain('渡口安全检查');
  expect(powers('2025-04-14')).not.toContain('渡口安全检查');
});

test('the way in names every subject, with the first of what it has', () => {
  const context = itemContext();
  const { subjects, path } = subjectsView(context);
  expect(path).toBe('/subjects/');
  expect(subjects.map(({ label, href }) => [label, href])).toEqual([
    ['水路客运', '/subjects/water-passenger/'],
  ]);
  expect(subjects[0]?.counts.map(({ label, count }) => [label, count])).toEqual([
    ['要办的许可', 1],
    ['要交的费用', 1],
    ['会遇到的检查', 1],
    ['违法怎样处罚', 1],
    ['哪些情形不予处罚', 1],
  ]);
  expect(subjectLinks(context.portal)).toEqual([
    { label: '水路客运', href: '/subjects/water-passenger/' },
  ]);
});

test('a subject that nothing names has a page without sections', () => {
  const files = items([
    'subjects.yaml',
    'subjects:\n',
    'subjects:\n  - { id: ferry, name: 渡口, description: 渡口经营人。 }\n',
  ]);
  const [ferry] = subjectViews(itemContext(files));
  expect([ferry?.path, ferry?.sections, ferry?.documents]).toEqual(['/subjects/ferry/', [], []]);
});
