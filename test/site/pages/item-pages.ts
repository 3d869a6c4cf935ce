import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { type BuiltPage, page, pages } from './built-site.ts';
import { elements, first, hasClass, named, property, text, withClass } from './html.ts';

/** The page of one power, and that of one row of a list. */
export const powerPages = under(/^\/powers\/[a-z-]+\/\d{12}\/$/);
export const rowPages = under(/^\/lists\/[a-z-]+\/(?!agency-|year-|\d+\/)[a-z0-9-]+\/$/);

/** The pages of the power list and of its parts, and those of the lists and of theirs. */
export const powerListPages = under(/^\/powers\/(?!adjustments\/|[a-z-]+\/\d{12}\/)/);
export const itemListPages = under(/^\/lists\/[a-z-]+\/((agency|year)-[a-z0-9-]+\/)?(\d+\/)?$/);

function under(pattern: RegExp): BuiltPage[] {
  return pages.filter(({ path }) => pattern.test(path));
}

type Place = Root | Element | undefined;

export function mainOf({ tree }: BuiltPage): Element | undefined {
  return first(tree, ({ tagName }) => tagName === 'main');
}

export function headingOf({ tree }: BuiltPage): string {
  return text(named(tree, 'h1')[0]);
}

export function hrefsIn(place: Place): string[] {
  return named(place, 'a').map((link) => property(link, 'href') ?? '');
}

export function byId(place: Place, id: string): Element | undefined {
  return first(place, (element) => property(element, 'id') === id);
}

/** What stands below a heading, up to the next one of its kind; nothing where there is no such heading. */
export function below({ tree }: BuiltPage, id: string): Root {
  const found: Root = { type: 'root', children: [] };
  visit(tree, 'element', (heading, index, parent) => {
    if (property(heading, 'id') !== id || !parent || index === undefined) return;
    const rest = parent.children.slice(index + 1) as Element[];
    const next = rest.findIndex(({ tagName }) => tagName === heading.tagName);
    found.children = next < 0 ? rest : rest.slice(0, next);
  });
  return found;
}

/** The descriptions of terms in a place, by term. */
export function factsIn(place: Place): Map<string, Element | undefined> {
  return new Map(
    named(place, 'dt').flatMap((term) => {
      const row = first(place, ({ children }) => children.includes(term));
      return [[text(term), named(row, 'dd')[0]]];
    }),
  );
}

/** Links with how many things stand behind each, by their addresses. */
export function countsIn(place: Place): Record<string, number> {
  return Object.fromEntries(
    named(place, 'a').flatMap((link) => {
      const [count] = withClass(link, 'count');
      return count ? [[property(link, 'href') ?? '', Number(text(count))]] : [];
    }),
  );
}

/** A series of links with counts by which a list can be read, by its heading. */
export function choicesOf({ tree }: BuiltPage, heading: string) {
  const nav = first(
    tree,
    (element) => element.tagName === 'nav' && property(element, 'ariaLabel') === heading,
  );
  const current = elements(nav, (element) => property(element, 'ariaCurrent') !== undefined);
  return { counts: countsIn(nav), current: current.map((link) => property(link, 'href')) };
}

/** The rows of a table that have cells: texts of all of them, and where the first link leads. */
export function tableRows(table: Element | undefined) {
  return named(named(table, 'tbody')[0], 'tr').map((row) => ({
    row,
    href: hrefsIn(row)[0] ?? '',
    cells: row.children.flatMap((cell) => (cell.type === 'element' ? [text(cell)] : [])),
  }));
}

/** The rows of the table of a list, over all its pages. */
export function listedIn(path: string, tableClass: string) {
  return runFrom(path).flatMap(({ tree }) => tableRows(withClass(tree, tableClass)[0]));
}

/** The pages of a list from the first on, by the links to the next. */
export function runFrom(path: string): BuiltPage[] {
  const run: BuiltPage[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const one = page(next);
    run.push(one);
    const link = first(one.tree, (element) => property(element, 'rel') === 'next');
    next = property(link, 'href');
  }
  return run;
}

/** The addresses of the pages of a list of so many things, a hundred on each. */
export function addressesOf(path: string, count: number): string[] {
  const more = Math.max(0, Math.ceil(count / 100) - 1);
  return [path, ...Array.from({ length: more }, (_, index) => `${path}${index + 2}/`)];
}

/** A text without white space, for lines that are broken in one place and not in the other. */
export function squeezed(words: string): string {
  return words.replace(/\s+/g, '');
}

const AMOUNT = /(\d+(?:\.\d+)?)([万亿]?)(?:元|倍|%|日|月)/g;
const SCALE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The amounts that a text names: 5万元 is 50000. */
function amountsIn(words: string): number[] {
  return [...words.matchAll(AMOUNT)].map(
    ([, digits, unit = '']) => Number(digits) * (SCALE[unit] ?? 1),
  );
}

/** A discretion standard as it is drawn: the boundaries on its bar, and the rows below it. */
export function scaleIn(place: Place) {
  const [bar] = withClass(place, 'bar');
  const labels = elements(bar, (label) => hasClass(label, 'from') || hasClass(label, 'to'));
  return {
    boundaries: labels.flatMap((label) => amountsIn(text(label))),
    grades: withClass(bar, 'grade').map(text),
    tiers: tableRows(withClass(place, 'card-table')[0]).map(({ cells }) => {
      const [grade = '', circumstances = '', range = '', penalty = ''] = cells;
      return { grade, circumstances, range: amountsIn(range), penalty };
    }),
  };
}
