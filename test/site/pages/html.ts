import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { VFile } from 'vfile';

const parser = unified().use(rehypeParse, { emitParseErrors: true });

/** A page as a browser understands it, and where it had to guess. */
export function parseHtml(html: string): { tree: Root; guesses: string[] } {
  const file = new VFile(html);
  const tree = parser.parse(file);
  return { tree, guesses: file.messages.map(String) };
}

/** A property as text, by its name in hast: `href`, `className`, `dataValidity`. */
export function property(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

export function hasClass(element: Element, name: string): boolean {
  return (property(element, 'className') ?? '').split(' ').includes(name);
}

export type Match = (element: Element) => boolean;

/** The elements inside a node for which `match` holds, in the order of the page. */
export function elements(node: Root | Element | undefined, match: Match): Element[] {
  const found: Element[] = [];
  if (!node) return found;
  visit(node, 'element', (element: Element) => {
    if (element !== node && match(element)) found.push(element);
  });
  return found;
}

export function named(node: Root | Element | undefined, ...names: readonly string[]): Element[] {
  return elements(node, ({ tagName }) => names.includes(tagName));
}

export function withClass(node: Root | Element | undefined, name: string): Element[] {
  return elements(node, (element) => hasClass(element, name));
}

export function first(node: Root | Element | undefined, match: Match): Element | undefined {
  let found: Element | undefined;
  if (node) {
    visit(node, 'element', (element: Element) => {
      if (element === node || !match(element)) return;
      found = element;
      return EXIT;
    });
  }
  return found;
}

/** The text of an element, with runs of white space as one space. */
export function text(node: Element | undefined): string {
  return node ? textOf(node).replace(/\s+/g, ' ').trim() : '';
}
