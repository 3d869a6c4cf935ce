import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import type { Nodes } from 'mdast';

// unist-util-visit makes two functions a node; with twenty plugins that is most of the time.

/** Call `visit` for a Markdown tree and all in it, in document order. */
export function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if (!('children' in node)) return;
  for (const child of node.children) eachNode(child, visit);
}

/** Call `visit` for every element below `parent`, in document order; `false` leaves out what is in it. */
export function eachElement(parent: HastRoot | Element, visit: (node: Element) => unknown): void {
  for (const child of parent.children) {
    if (child.type === 'element' && visit(child) !== false) eachElement(child, visit);
  }
}

/**
 * Put other nodes in the place of elements, from the outside in. What is put in is looked through as
 * well, unless it is the element itself, of which the content is.
 */
export function replaceElements(
  parent: HastRoot | Element,
  replace: (node: Element) => readonly ElementContent[] | undefined,
): void {
  const children: RootContent[] = [];
  const add = (child: RootContent): void => {
    const other = child.type === 'element' ? replace(child) : undefined;
    if (other) {
      for (const node of other) add(node);
      return;
    }
    if (child.type === 'element') replaceElements(child, replace);
    children.push(child);
  };
  for (const child of parent.children) add(child);
  parent.children = children as typeof parent.children;
}
