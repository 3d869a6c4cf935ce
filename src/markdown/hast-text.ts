import type { Element, ElementContent, Nodes, Root } from 'hast';

/** What a reader reads of a node; `<br>` is a line feed. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The lines of a paragraph, without blanks round them and without empty ones. */
export function linesOf(node: Nodes): string[] {
  return textOf(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The elements at the top of a document. Root text is line feeds only, see `rehypeBlocks`. */
export function blocksOf(root: Root): Element[] {
  return root.children.filter((child) => child.type === 'element');
}

/** A paragraph that no plugin has given a part to play. */
export function isPlainParagraph(node: Element | undefined): node is Element {
  return node?.tagName === 'p' && node.properties['className'] === undefined;
}

export function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.tagName);
}

export function hasClass(node: Element | undefined, name: string): boolean {
  const classes = node?.properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}

/** An element of our own. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/**
 * Cut inline content in two after `length` characters of its text. An element across the cut, such
 * as bold, comes out on both sides.
 */
export function splitInline(
  children: readonly ElementContent[],
  length: number,
): [before: ElementContent[], after: ElementContent[]] {
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  let left = length;
  for (const child of children) {
    const size = textOf(child).length;
    if (left <= 0) {
      after.push(child);
    } else if (size <= left) {
      before.push(child);
    } else if (child.type === 'text') {
      before.push({ ...child, value: child.value.slice(0, left) });
      after.push({ ...child, value: child.value.slice(left) });
    } else if (child.type === 'element') {
      const [head, tail] = splitInline(child.children, left);
      before.push({ ...child, children: head });
      after.push({ ...child, children: tail });
    }
    left -= size;
  }
  return [before, after];
}

/** The content of bold that holds all of `children`, or `children`: a heading is bold anyway. */
export function withoutBold(children: readonly ElementContent[]): ElementContent[] {
  const [only, ...others] = children;
  const isBold =
    others.length === 0 &&
    only?.type === 'element' &&
    /^(?:strong|b|font|span)$/.test(only.tagName);
  return isBold ? withoutBold(only.children) : [...children];
}

/** Inline content without the blanks at its head. */
export function withoutLeadingBlank(children: readonly ElementContent[]): ElementContent[] {
  const text = children.map(textOf).join('');
  const blank = text.length - text.trimStart().length;
  return blank === 0 ? [...children] : splitInline(children, blank)[1];
}
