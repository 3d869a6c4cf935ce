import type { Element, Root } from 'hast';
import { element, textOf } from './hast-text.ts';
import { eachElement, replaceElements } from './walk.ts';

/**
 * Let a wide table scroll by itself, for the keyboard too, and keep its alignment without styles,
 * which the content security policy forbids.
 *
 *     <table>…<td align="right">  →
 *     <div class="table-scroll" role="region" tabindex="0" aria-label="表格1"><table>…<td class="align-right">
 *
 * @param label The accessible name of the nth table that has no caption.
 */
export function rehypeTables({ label }: { label: (number: number) => string }) {
  return (tree: Root): undefined => {
    eachElement(tree, alignByClass);
    const framed = new Set<Element>();
    replaceElements(tree, (node) => {
      if (node.tagName !== 'table' || framed.has(node)) return undefined;
      framed.add(node);
      const name = captionOf(node) ?? label(framed.size);
      const frame = element(
        'div',
        { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: name },
        [node],
      );
      if (node.position) frame.position = node.position;
      return [frame];
    });
  };
}

const ALIGNED = /^(?:p|td|th)$/;

function alignByClass({ tagName, properties }: Element): void {
  const align = String(properties['align'] ?? '').toLowerCase();
  delete properties['align'];
  if (!ALIGNED.test(tagName) || !/^(?:left|center|right)$/.test(align)) return;
  const classes = properties['className'];
  properties['className'] = [...(Array.isArray(classes) ? classes : []), `align-${align}`];
}

function captionOf(table: Element): string | undefined {
  const caption = table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  return (caption && textOf(caption).trim()) || undefined;
}
