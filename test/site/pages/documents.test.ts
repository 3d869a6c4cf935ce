import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Validity } from '#domain/validity.ts';
import {
  asOf,
  type BuiltPage,
  badgesIn,
  documentPages,
  files,
  itemsOf,
  metadataOf,
  pages,
  site,
} from './built-site.ts';
import { elements, first, hasClass, named, property, text } from './html.ts';
import { content, publishedSources, type SourceDocument, sourceVersions } from './source.ts';
import { isNamed, sourceLives } from './source-life.ts';

const WORDS: Readonly<Record<Validity, string>> = {
  pending: '尚未生效',
  inForce: '现行有效',
  amended: '已修改',
  partial: '部分失效',
  repealed: '已废止',
  expired: '已失效',
};

const sources = publishedSources(asOf);
const lives = sourceLives(sources);
const bySource = new Map<SourceDocument, BuiltPage>();
for (const source of sources) {
  const found = documentPages.find(
    (one) => valueIn(one, '索引号') === source.indexNumber && titleOf(one) === source.title,
  );
  if (found) bySource.set(source, found);
}

function valueIn(page: BuiltPage, label: string): string | undefined {
  return metadataOf(page).find((row) => row.label === label)?.value;
}

function titleOf({ tree }: BuiltPage): string {
  return text(named(tree, 'h1')[0]);
}

function prose({ tree }: BuiltPage) {
  return first(tree, (element) => hasClass(element, 'prose'));
}

describe('publication', () => {
  test('every document that is out has one page, and no other has', () => {
    expect(sources.length).toBeGreaterThanOrEqual(80);
    expect(sources.filter((source) => !bySource.has(source)).map(({ file }) => file)).toEqual([]);
    expect(documentPages.length).toBe(sources.length);
  });

  test('attachments lie at their addresses, byte for byte', () => {
    const served = new Set<string>();
    for (const [source, { tree }] of bySource) {
      const section = first(tree, (element) => property(element, 'id') === 'attachments');
      const links = named(section, 'a').map((link) => property(link, 'href') ?? '');
      const expected = source.attachments ?? [];
      expect(links.length, source.file).toBe(expected.length);
      for (const [index, { file }] of expected.entries()) {
        const path = decodeURIComponent(links[index] ?? '').slice(1);
        const original = readFileSync(join(content, dirname(source.file), file));
        expect(readFileSync(join(site, path)).equals(original), path).toBe(true);
        served.add(path);
      }
    }
    expect(served.size).toBeGreaterThanOrEqual(2);
    // Below a file that was taken back stands the page that says why.
    const other = files.filter((file) => file.startsWith('files/') && !served.has(file));
    expect(other.filter((file) => !file.endsWith('/index.html'))).toEqual([]);
  });

  test('the size that is shown is the size of the file', () => {
    for (const { tree, path } of documentPages) {
      const section = first(tree, (element) => property(element, 'id') === 'attachments');
      for (const item of named(section, 'li')) {
        const file = decodeURIComponent(property(named(item, 'a')[0], 'href') ?? '').slice(1);
        const bytes = readFileSync(join(site, file)).length;
        const [, size, unit] = /，([\d.]+) (B|KB|MB)$/.exec(text(item)) ?? [];
        const shown = Number(size) * ({ B: 1, KB: 1024, MB: 1024 ** 2 }[unit ?? ''] ?? Number.NaN);
        expect(Math.abs(shown - bytes) / bytes, path).toBeLessThan(0.06);
      }
    }
  });
});

describe('the table of metadata', () => {
  test('has no empty row and no row twice', () => {
    for (const one of documentPages) {
      const rows = metadataOf(one);
      expect(rows.length, one.path).toBeGreaterThanOrEqual(8);
      expect(
        rows.filter(({ label, value }) => label === '' || value === ''),
        one.path,
      ).toEqual([]);
      const labels = rows.map(({ label }) => label);
      expect(labels, one.path).toEqual([...new Set(labels)]);
    }
  });

  test('leaves 文件登记号 out where there is none', () => {
    const registered = [...bySource].map(([source, one]) => [
      source.registrationNumber,
      valueIn(one, '文件登记号'),
    ]);
    expect(registered.filter(([wrote, shown]) => wrote !== shown)).toEqual([]);
    expect(registered.some(([wrote]) => wrote === undefined)).toBe(true);
  });

  test('keeps the four dates apart', () => {
    for (const [source, one] of bySource) {
      expect(valueIn(one, '发布时间'), source.file).toBe(source.publishedAt);
      expect(valueIn(one, '施行日期'), source.file).toBe(source.effectiveFrom);
    }
  });

  test('says the last day as it is known, and the day of the repeal', () => {
    const days = { known: 0, extended: 0, repealed: 0 };
    for (const [source, one] of bySource) {
      const until = lives.untilOf(source);
      const shown = valueIn(one, '有效期至');
      if (until !== undefined) expect(shown?.slice(0, 10), source.file).toBe(until);
      else if (source.term === '长期') expect(shown, source.file).toBe('长期');
      const end = lives.endOf(source);
      const repealed = end && end.action !== '失效' ? end.from : undefined;
      expect(valueIn(one, '废止日期'), source.file).toBe(repealed);
      if (until !== undefined) days.known += 1;
      if (shown?.includes('已经延长')) days.extended += 1;
      if (repealed !== undefined) days.repealed += 1;
    }
    for (const count of Object.values(days)) expect(count).toBeGreaterThan(0);
  });
});

describe('validity', () => {
  /** The validity of a source, when its page states one. */
  function expected(source: SourceDocument): Validity | undefined {
    return lives.stateOn(source, asOf);
  }

  test('the sample shows every state that there is', () => {
    const states = new Set(sources.map(expected));
    expect([...states]).toEqual(expect.arrayContaining(Object.keys(WORDS)));
  });

  test('a page says the validity of the day, in words and for scripts', () => {
    for (const [source, { tree }] of bySource) {
      const head = named(named(tree, 'article')[0], 'header')[0];
      const state = expected(source);
      expect(badgesIn(head), source.file).toEqual(
        state === undefined ? [] : [{ state, word: WORDS[state] }],
      );
    }
  });

  test('the table of metadata and every list say the same', () => {
    const byPath = new Map([...bySource].map(([source, { path }]) => [path, expected(source)]));
    for (const one of pages) {
      for (const { href, badge } of itemsOf(one)) {
        expect(badge?.state, `${one.path} → ${href}`).toBe(byPath.get(href ?? ''));
      }
      const table = first(one.tree, (element) => hasClass(element, 'metadata'));
      expect(badgesIn(table)[0]?.state, one.path).toBe(byPath.get(one.path));
    }
  });
});

describe('the text', () => {
  test('is on the page of every document', () => {
    const versions = sourceVersions().sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [source, one] of bySource) {
      const version = versions.findLast(
        ({ document, from }) => isNamed(source, document) && from <= asOf,
      );
      const [start = ''] = (version ?? source).body.match(/[\p{Script=Han}]{6,}/u) ?? [];
      expect(text(prose(one)), source.file).toContain(start);
    }
  });

  test('heads the issued document below the notice that issues it', () => {
    // A text as amended stands without the notice.
    const issuing = [...bySource].filter(
      ([source]) =>
        /关于(印发|发布)/.test(source.title) &&
        !lives.actsOn(source).some(({ action, from }) => action === '修改' && from <= asOf),
    );
    expect(issuing.length).toBeGreaterThanOrEqual(5);
    for (const [source, one] of issuing) {
      const issued = elements(
        prose(one),
        (element) => element.tagName === 'h2' && hasClass(element, 'issued-title'),
      );
      expect(issued.length, source.file).toBeGreaterThanOrEqual(1);
      expect(source.title, source.file).toContain(text(issued[0]));
      const [addressees] = elements(prose(one), (element) => hasClass(element, 'addressees'));
      if (addressees) expect(text(addressees), source.file).toMatch(/：$/);
    }
  });

  test('has a table of contents whose entries are the headings', () => {
    let seen = 0;
    for (const one of documentPages) {
      const contents = first(one.tree, (element) => hasClass(element, 'toc'));
      for (const link of named(contents, 'a')) {
        const id = decodeURIComponent(property(link, 'href') ?? '').slice(1);
        const target = first(prose(one), (element) => property(element, 'id') === id);
        expect(text(target).replaceAll(/\s/g, ''), `${one.path}#${id}`).toContain(
          text(link).replaceAll(/\s/g, ''),
        );
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('anchors every article, in order', () => {
    let articles = 0;
    for (const one of documentPages) {
      const ids = elements(prose(one), (element) => /^art-/.test(property(element, 'id') ?? ''));
      articles += ids.length;
      expect(new Set(ids.map((element) => property(element, 'id'))).size, one.path).toBe(
        ids.length,
      );
    }
    expect(articles).toBeGreaterThan(50);
  });
});
