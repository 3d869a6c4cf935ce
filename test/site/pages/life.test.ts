import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import {
  asOf,
  type BuiltPage,
  canonicalOf,
  comparisonPages,
  documentPages,
  metadataOf,
  page,
  pages,
  versionPages,
} from './built-site.ts';
import { elements, first, hasClass, named, property, text, withClass } from './html.ts';
import { publishedSources, type SourceDocument, sourceVersions } from './source.ts';
import { isNamed, sourceLives } from './source-life.ts';

const ORIGIN = 'https://www.qingyu.example';
const sources = publishedSources(asOf);
const lives = sourceLives(sources);
const ENDED = ['repealed', 'expired'];

const byNumber = new Map(
  documentPages.map((one) => [
    metadataOf(one).find(({ label }) => label === '索引号')?.value ?? '',
    one,
  ]),
);

function pageFor({ indexNumber }: SourceDocument): BuiltPage {
  const found = byNumber.get(indexNumber);
  if (!found) throw new Error(`No page of ${indexNumber}`);
  return found;
}

const isHidden = (element: Element) => property(element, 'hidden') !== undefined;
const hrefsIn = (element: Element | undefined) =>
  named(element, 'a').map((link) => property(link, 'href'));
const byId = ({ tree }: BuiltPage, id: string) =>
  first(tree, (element) => property(element, 'id') === id);

/** What the head of a page says of its validity on the day of the build. */
function bannerOf({ tree }: BuiltPage): Element | undefined {
  return first(
    tree,
    (element) => property(element, 'ariaLabel') === '有效性说明' && !isHidden(element),
  );
}

/** 2025 年 4 月 1 日. */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}

describe('the banner of a document', () => {
  const states = sources.map((source) => ({ source, state: lives.stateOn(source, asOf) }));

  test('stands on every document that is not plainly in force', () => {
    const notPlain = states.filter(({ state }) => state && state !== 'inForce');
    expect(notPlain.length).toBeGreaterThanOrEqual(10);
    const silent = notPlain.filter(({ source }) => !bannerOf(pageFor(source)));
    expect(silent.map(({ source }) => source.file)).toEqual([]);
  });

  test('stands on no other, unless its end is decided', () => {
    const said = states
      .filter(({ state }) => state === undefined || state === 'inForce')
      .filter(({ source }) => !lives.actsOn(source).some(({ from }) => from > asOf))
      .filter(({ source }) => bannerOf(pageFor(source)));
    expect(said.map(({ source }) => source.file)).toEqual([]);
  });

  test('says from when a document has ended, and names and links what ended it', () => {
    let named = 0;
    for (const { source, state } of states) {
      if (!state || !ENDED.includes(state)) continue;
      const banner = bannerOf(pageFor(source));
      const end = lives.endOf(source);
      const day = end?.from ?? lives.untilOf(source) ?? '';
      expect(text(banner), source.file).toContain(inWords(day));
      if (!end || !('by' in end)) continue;
      named += 1;
      expect(hrefsIn(banner), source.file).toContain(pageFor(end.by).path);
      if (end.action === '代替') expect(text(banner), source.file).toContain('代替');
      if (end.by.docNumber) expect(text(banner), source.file).toContain(end.by.docNumber);
    }
    expect(named).toBeGreaterThanOrEqual(4);
  });

  test('says of a document to come when it comes', () => {
    const pending = states.filter(({ state }) => state === 'pending');
    expect(pending.length).toBeGreaterThan(0);
    for (const { source } of pending) {
      expect(text(bannerOf(pageFor(source))), source.file).toContain(
        `自 ${inWords(source.effectiveFrom ?? '')}起施行`,
      );
    }
  });

  test('names every amendment of an amended document', () => {
    const amended = states.filter(({ state }) => state === 'amended');
    expect(amended.length).toBeGreaterThan(0);
    for (const { source } of amended) {
      const acts = lives.actsOn(source).filter((act) => act.action === '修改' && act.from <= asOf);
      const hrefs = hrefsIn(bannerOf(pageFor(source)));
      for (const { by } of acts) expect(hrefs, source.file).toContain(pageFor(by).path);
    }
  });
});

test('of what a page says from day to day it shows one thing, which has begun', () => {
  let later = 0;
  for (const { tree, path } of pages) {
    for (const group of elements(tree, (element) => property(element, 'dataDays') !== undefined)) {
      const notes = elements(group, (element) => property(element, 'dataFrom') !== undefined);
      const days = notes.map((note) => property(note, 'dataFrom') ?? '');
      const shown = notes.flatMap((note, index) => (isHidden(note) ? [] : [days[index] ?? '']));
      expect(shown.length, path).toBe(1);
      expect((shown[0] ?? asOf) <= asOf, path).toBe(true);
      const hidden = days.filter((day) => day !== shown[0]);
      expect(
        hidden.every((day) => day > asOf),
        path,
      ).toBe(true);
      later += hidden.length;
    }
  }
  expect(later).toBeGreaterThan(10);
});

describe('documents that act on each other', () => {
  const acts = sources.flatMap((target) => lives.actsOn(target).map((act) => ({ ...act, target })));

  test('are linked both ways', () => {
    expect(acts.length).toBeGreaterThan(20);
    for (const { by, target } of acts) {
      const [acting, other] = [pageFor(by), pageFor(target)];
      expect(hrefsIn(byId(acting, 'acts')), `${by.file} → ${target.file}`).toContain(other.path);
      if (target.folder !== 'normative') continue;
      expect(hrefsIn(byId(other, 'life')), `${target.file} ← ${by.file}`).toContain(acting.path);
    }
  });

  test('stand in one line when one takes the place of the other', () => {
    const replaced = acts.filter(({ action }) => action === '代替');
    expect(replaced.length).toBeGreaterThanOrEqual(3);
    for (const { by, target } of replaced) {
      const paths = [pageFor(target).path, pageFor(by).path];
      for (const path of paths) {
        const chain = byId(page(path), 'chain');
        const hrefs = hrefsIn(chain);
        expect(hrefs, path).toEqual(expect.arrayContaining(paths));
        expect(hrefs.indexOf(paths[0]), path).toBeLessThan(hrefs.indexOf(paths[1]));
        const current = named(chain, 'a').filter((link) => property(link, 'ariaCurrent'));
        expect(current.map((link) => property(link, 'href'))).toEqual([path]);
      }
    }
  });
});

describe('the life line', () => {
  test('of every normative document names the stages that it passes', () => {
    const stages = [
      '起草',
      '合法性审核',
      '公平竞争审查',
      '集体审议',
      '成文',
      '公布',
      '备案',
      '施行',
    ];
    for (const source of sources.filter(({ folder }) => folder === 'normative')) {
      const labels = withClass(byId(pageFor(source), 'life'), 'label').map(text);
      expect(labels, source.file).toEqual(expect.arrayContaining(stages));
    }
  });
});

describe('the texts of an amended document', () => {
  const versions = Map.groupBy(sourceVersions(), ({ document }) => document);
  const amended = sources.filter((source) =>
    [...versions.keys()].some((number) => isNamed(source, number)),
  );
  const daysOf = (source: SourceDocument) =>
    [
      source.effectiveFrom ?? source.issuedOn ?? '',
      ...[...versions].flatMap(([number, texts]) =>
        isNamed(source, number) ? texts.map(({ from }) => from) : [],
      ),
    ].sort();

  test('have a page each, and no other has', () => {
    expect(amended.length).toBeGreaterThanOrEqual(2);
    const expected = amended.flatMap((source) =>
      daysOf(source).map((from) => `${pageFor(source).path}${from}/`),
    );
    expect(versionPages.map(({ path }) => path).sort()).toEqual(expected.sort());
    for (const one of versionPages) expect(canonicalOf(one)).toBe(ORIGIN + one.path);
  });

  test('are those that were written', () => {
    for (const [number, texts] of versions) {
      const source = amended.find((one) => isNamed(one, number));
      for (const { from, body } of source ? texts : []) {
        const { tree } = page(`${source && pageFor(source).path}${from}/`);
        const prose = text(first(tree, (element) => hasClass(element, 'prose')));
        const articles = body.match(/^第[一二三四五六七八九十]+条(之.)?/gmu) ?? [];
        expect(articles.length).toBeGreaterThan(5);
        for (const article of articles) expect(prose).toContain(article);
      }
    }
  });

  test('are listed on each of their pages, which says which one it is', () => {
    for (const source of amended) {
      const document = pageFor(source);
      const paths = daysOf(source).map((from) => `${document.path}${from}/`);
      const current = daysOf(source).findLast((from) => from <= asOf) ?? daysOf(source)[0];
      for (const path of [document.path, ...paths]) {
        const list = first(page(path).tree, (element) => hasClass(element, 'texts'));
        const links = named(list, 'a').filter((link) => property(link, 'dataFirstDay'));
        expect(links.map((link) => property(link, 'href')).sort(), path).toEqual(paths.toSorted());
        const marked = links.filter((link) => property(link, 'ariaCurrent'));
        const here = path === document.path ? `${document.path}${current}/` : path;
        expect(
          marked.map((link) => property(link, 'href')),
          path,
        ).toEqual([here]);
      }
    }
  });

  test('stand side by side, each two of them', () => {
    const expected = amended.flatMap((source) => {
      const days = daysOf(source);
      return days.flatMap((after, index) =>
        days.slice(0, index).map((before) => `${pageFor(source).path}compare/${before}/${after}/`),
      );
    });
    expect(comparisonPages.map(({ path }) => path).sort()).toEqual(expected.sort());
    for (const { tree, path } of comparisonPages) {
      const table = named(tree, 'table')[0];
      const [before = '', after = ''] = path.split('/').slice(-3);
      expect(named(table, 'th').map(text).join(), path).toMatch(new RegExp(`${before}.*${after}`));
      expect(named(table, 'ins', 'del').length, path).toBeGreaterThan(0);
    }
  });
});

test('an article that was repealed says so in the text', () => {
  const partial = sources.flatMap((source) =>
    lives
      .actsOn(source)
      .filter(({ action, from }) => action === '部分废止' && from <= asOf)
      .map((act) => ({ source, articles: act.articles ?? [] })),
  );
  expect(partial.length).toBeGreaterThan(0);
  for (const { source, articles } of partial) {
    const marked = withClass(pageFor(source).tree, 'repealed');
    expect(marked.length, source.file).toBe(articles.length);
    for (const [index, name] of articles.entries()) {
      expect(text(marked[index])).toMatch(new RegExp(`^${name}（已废止）`));
    }
  }
});

test('machines are told the same force as readers', () => {
  const words = {
    pending: 'NotInForce',
    inForce: 'InForce',
    amended: 'InForce',
    partial: 'PartiallyInForce',
    repealed: 'NotInForce',
    expired: 'NotInForce',
  };
  for (const source of sources.filter(({ folder }) => folder === 'normative')) {
    const state = lives.stateOn(source, asOf) ?? 'pending';
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pageFor(source).html) ?? [];
    expect(JSON.parse(json)['@graph'][0].legislationLegalForce, source.file).toBe(
      `https://schema.org/${words[state]}`,
    );
  }
});

test('a consultation and what became of its comments lead to each other', () => {
  const answers = sources.flatMap((source) =>
    (source.feedbackTo ?? []).map((number) => [source, byNumber.get(number)] as const),
  );
  expect(answers.length).toBeGreaterThan(0);
  const headOf = (one: BuiltPage) => hrefsIn(named(named(one.tree, 'article')[0], 'header')[0]);
  for (const [source, consultation] of answers) {
    if (!consultation) throw new Error(`No consultation of ${source.file}`);
    expect(headOf(consultation), source.file).toContain(pageFor(source).path);
    expect(headOf(pageFor(source)), source.file).toContain(consultation.path);
  }
});
