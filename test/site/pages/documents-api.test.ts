import { describe, expect, test } from 'vitest';
import {
  asOf,
  badgesIn,
  documentPages,
  files,
  metadataOf,
  page,
  read,
  versionPages,
} from './built-site.ts';
import { first, hasClass, named, property, text } from './html.ts';

const ORIGIN = 'https://www.qingyu.example';

interface Told {
  readonly url: string;
  readonly title: string;
  readonly indexNumber: string;
  readonly docNumber?: string;
  readonly agency: { readonly name: string };
  readonly type: { readonly name: string };
  readonly validity?: { readonly state: string; readonly label: string };
  readonly attachments?: readonly { readonly url: string; readonly bytes: number }[];
  readonly versions?: readonly { readonly url: string }[];
}

const index = JSON.parse(read('documents/index.json'));
const years: { year: string; count: number; url: string }[] = index.years;
const pathOf = (url: string) => url.slice(ORIGIN.length);
const told = years.flatMap(({ url }): Told[] => JSON.parse(read(pathOf(url).slice(1))).documents);

describe('the data of documents', () => {
  test('tell of each document once', () => {
    expect(told.map(({ url }) => url).toSorted()).toEqual(
      documentPages.map(({ path }) => ORIGIN + path).toSorted(),
    );
    expect(index).toMatchObject({ asOf, count: documentPages.length });
  });

  test('stand in the files that the overview names, and in no others', () => {
    expect(files.filter((file) => /^documents\/[^/]+\.json$/.test(file))).toEqual(
      ['documents/index.json', ...years.map(({ url }) => pathOf(url).slice(1))].toSorted(),
    );
    for (const { year, count, url } of years) {
      const data = JSON.parse(read(pathOf(url).slice(1)));
      expect([data.count, data.documents.length], year).toEqual([count, count]);
      expect(data.title, year).toContain(year);
    }
  });

  test('have no field that the overview does not explain', () => {
    const fields = new Set(told.flatMap((one) => Object.keys(one)));
    expect([...fields].filter((field) => !(field in index.fields))).toEqual([]);
  });

  test('say what the pages say', () => {
    for (const { url, title, indexNumber, docNumber, agency, type } of told) {
      const { tree } = page(pathOf(url));
      const facts = new Map(metadataOf(page(pathOf(url))).map((row) => [row.label, row.value]));
      expect(text(named(tree, 'h1')[0]), url).toBe(title);
      expect(facts.get('索引号'), url).toBe(indexNumber);
      if (docNumber) expect(facts.get('发文字号'), url).toBe(docNumber);
      expect(facts.get('发布机构'), url).toContain(agency.name);
      expect(facts.get('信息类型'), url).toBe(type.name);
    }
  });

  test('say of validity what the pages say', () => {
    for (const { url, validity } of told) {
      const table = first(page(pathOf(url)).tree, (element) => hasClass(element, 'metadata'));
      const badge = badgesIn(table)[0];
      expect(validity && { state: validity.state, word: validity.label }, url).toEqual(badge);
    }
  });

  test('lead to attachments and texts that are there', () => {
    const attachments = told.flatMap((one) => one.attachments ?? []);
    expect(attachments.length).toBeGreaterThan(0);
    for (const { url, bytes } of attachments) {
      const file = decodeURIComponent(pathOf(url)).slice(1);
      expect(files, url).toContain(file);
      expect(bytes, url).toBeGreaterThan(0);
    }
    const texts = told.flatMap((one) => one.versions ?? []).map(({ url }) => pathOf(url));
    expect(texts.toSorted()).toEqual(versionPages.map(({ path }) => path).toSorted());
  });

  test('are named on the page of what must be public', () => {
    const { tree } = page('/disclosure/');
    const link = named(tree, 'link').find((one) => property(one, 'type') === 'application/json');
    expect(property(link, 'href')).toBe('/documents/index.json');
    const anchors = named(tree, 'a').filter(
      (one) => property(one, 'href') === '/documents/index.json',
    );
    expect(anchors.map(text)).toEqual(['全部信息的数据（JSON）']);
  });
});
