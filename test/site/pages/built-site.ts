import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { inject } from 'vitest';
import type { IsoDate } from '#domain/date.ts';
import { elements, first, hasClass, named, parseHtml, property, text } from './html.ts';

/** One HTML file of the built portal. */
export interface BuiltPage {
  /** Address on the portal: `/documents/justice/2024-00007/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  /** Places where a browser has to guess what is meant. */
  readonly guesses: readonly string[];
}

export const site = inject('site');
export const asOf = inject('asOf') as IsoDate;

/** Every file of the built portal, relative to it, with `/`. */
export const files: readonly string[] = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

export function read(file: string): string {
  return readFileSync(join(site, file), 'utf8');
}

export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map(builtPage);

const byPath = new Map(pages.map((one) => [one.path, one]));

/** A page that is read and parsed when a test first asks for it. */
function builtPage(file: string): BuiltPage {
  let html: string | undefined;
  let parsed: ReturnType<typeof parseHtml> | undefined;
  const textOfFile = () => {
    html ??= read(file);
    return html;
  };
  const parsedFile = () => {
    parsed ??= parseHtml(textOfFile());
    return parsed;
  };
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    get html() {
      return textOfFile();
    },
    get tree() {
      return parsedFile().tree;
    },
    get guesses() {
      return parsedFile().guesses;
    },
  };
}

/** @throws {Error} When the portal has no such page. */
export function page(path: string): BuiltPage {
  const found = byPath.get(path);
  if (!found) throw new Error(`No page ${path}`);
  return found;
}

const under = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path));

export const documentPages = under(/^\/documents\/[^/]+\/[^/]+\/$/);

/** The pages of dated texts, and those of two texts side by side. */
export const versionPages = under(/^\/documents\/[^/]+\/[^/]+\/[\d-]{10}\/$/);
export const comparisonPages = under(
  /^\/documents\/[^/]+\/[^/]+\/compare\/[\d-]{10}\/[\d-]{10}\/$/,
);

/** What stands at addresses that have nothing else any more: redirects and tombstones of the sample. */
export const formerPages = under(/\.(?:html|xlsx)\/$/);

/** Pages other than the one for what is not found, and those for former readers. */
export const ordinaryPages = pages.filter(
  (one) => one.path !== '/404.html' && !formerPages.includes(one),
);

/** The content of each meta tag of a page, in the order of the page. */
export function metaOf({ tree }: BuiltPage): { name: string; content: string }[] {
  return named(first(tree, isHead), 'meta').flatMap((element) => {
    const name = property(element, 'name');
    return name === undefined ? [] : [{ name, content: property(element, 'content') ?? '' }];
  });
}

export function isHead({ tagName }: Element): boolean {
  return tagName === 'head';
}

export function canonicalOf({ tree }: BuiltPage): string | undefined {
  return property(
    first(tree, (element) => property(element, 'rel') === 'canonical'),
    'href',
  );
}

/** The rows of the metadata table: label and value. */
export function metadataOf({ tree }: BuiltPage): { label: string; value: string }[] {
  const table = first(tree, (element) => hasClass(element, 'metadata'));
  return named(table, 'div').map((row) => ({
    label: text(named(row, 'dt')[0]),
    value: text(named(row, 'dd')[0]),
  }));
}

/** A validity badge as a reader and a script see it. */
export function badgesIn(node: Root | Element | undefined): { state: string; word: string }[] {
  return elements(node, (element) => property(element, 'dataValidity') !== undefined).map(
    (badge) => ({
      state: property(badge, 'dataValidity') ?? '',
      word: text(first(badge, (element) => hasClass(element, 'word'))),
    }),
  );
}

/** The items of the list of a page: the address of each, and its badge. */
export function itemsOf({ tree }: BuiltPage) {
  const list = first(tree, (element) => hasClass(element, 'documents'));
  return named(list, 'li').map((item) => ({
    item,
    href: property(
      first(item, (element) => hasClass(element, 'title')),
      'href',
    ),
    badge: badgesIn(item)[0],
  }));
}
