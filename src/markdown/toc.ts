import type { Root } from 'hast';
import { isHeading, textOf } from './hast-text.ts';
import { eachElement } from './walk.ts';

/** One line of a table of contents. */
export interface TocEntry {
  readonly id: string;
  readonly text: string;
  /** The level of the heading, 2 to 6. */
  readonly depth: number;
}

/** The headings of a finished text that can be linked to, in document order. */
export function tocOf(tree: Root): TocEntry[] {
  const entries: TocEntry[] = [];
  eachElement(tree, (node) => {
    const { id } = node.properties;
    if (!isHeading(node) || typeof id !== 'string' || id.startsWith('f')) return;
    const text = textOf(node)
      .replace(/\s*\n\s*/g, '')
      .trim();
    entries.push({ id, text, depth: Number(node.tagName.slice(1)) });
  });
  return entries;
}
