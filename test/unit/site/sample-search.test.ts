import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { renderBody } from '#markdown/render.ts';
import { itemsOn } from '#portal/items.ts';
import { isPublished } from '#portal/portal.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { questionsSchema } from '#schema/questions.ts';
import { normalise } from '#search/normalise.ts';
import { loadContent } from '#site/load-content.ts';
import { type RenderCache, sha256 } from '#site/render-cache.ts';

const folder = fileURLToPath(new URL('../../../content', import.meta.url));
const asOf = isoDate('2026-11-20');

const nothing = renderBody('');
/** Addresses do not depend on texts, so that none is rendered. */
const texts: RenderCache = {
  fingerprint: 'none',
  add: (markdown) => ({ hash: sha256(markdown), body: nothing }),
  expect: () => {},
  get: () => nothing,
};
const { portal } = loadContent({ folder, asOf, texts });

describe('the synonyms of the sample', () => {
  const groups = portal?.synonyms ?? [];

  const repeated = (terms: readonly string[]) => {
    const words = terms.map(normalise);
    return words.filter((word, index) => words.indexOf(word) < index);
  };

  test('are many, and each word is another one for search', () => {
    const full = groups.filter(({ near }) => !near);
    expect(full.length).toBeGreaterThanOrEqual(40);
    expect(repeated(full.flatMap(({ terms }) => terms))).toEqual([]);
  });

  test('are joined by near words, which differ within a group', () => {
    const near = groups.filter((group) => group.near);
    expect(near.length).toBeGreaterThanOrEqual(120);
    expect(near.flatMap(({ terms }) => repeated(terms))).toEqual([]);
  });

  test('have no near group that is a full one', () => {
    const key = (terms: readonly string[]) => terms.map(normalise).sort().join(' ');
    const full = new Set(groups.filter(({ near }) => !near).map(({ terms }) => key(terms)));
    expect(groups.filter(({ near, terms }) => near && full.has(key(terms)))).toEqual([]);
  });

  test('have short labels', () => {
    expect(groups.map(({ label }) => label).filter((label) => label.length > 4)).toEqual([]);
  });
});

describe('the judged questions of the sample', () => {
  const path = 'search/questions.yaml';
  const read = readYamlFile(questionsSchema, { path, bytes: readFileSync(`${folder}/${path}`) });
  const questions = read.ok ? read.entry.data.questions : [];
  const urls = questions.flatMap(({ relevant }) => relevant.map(({ url }) => url));

  test('are sixty or more, short ones and whole sentences', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    const long = questions.filter(({ q }) => [...q].length >= 10);
    expect(long.length).toBeGreaterThanOrEqual(questions.length / 3);
    expect(questions.length - long.length).toBeGreaterThanOrEqual(questions.length / 3);
  });

  test('name pages that search can find', () => {
    const pages = new Set([
      ...(portal?.documents ?? []).filter((one) => isPublished(one, asOf)).map((one) => one.path),
      ...(portal ? itemsOn(portal, asOf) : []).map((one) => one.path),
    ]);
    expect(urls.filter((url) => !pages.has(url))).toEqual([]);
  });

  test('are about documents, powers and lists, each', () => {
    for (const part of ['/documents/', '/powers/', '/lists/']) {
      expect(urls.filter((url) => url.startsWith(part)).length).toBeGreaterThan(50);
    }
  });

  test('do not want an old text where a document took its place', () => {
    const wanted = questions.flatMap(({ q, relevant }) =>
      relevant.flatMap(({ url, grade }) => {
        const life = portal?.documents.find((one) => one.path === url)?.life;
        const isRepealed = life?.periods.some(
          ({ validity, from }) => validity === 'repealed' && from <= asOf,
        );
        return isRepealed && grade > 1 ? [`${q}: ${url}`] : [];
      }),
    );
    expect(wanted).toEqual([]);
  });
});
