import type { Element, ElementContent, Root, RootContent } from 'hast';
import { element, hasClass, textOf, withoutLeadingBlank } from './hast-text.ts';
import { eachElement } from './walk.ts';

/** HTML that holds paragraphs together and says nothing about them. */
const WRAPPERS = new Set([
  'div',
  'center',
  'article',
  'main',
  'section',
  'body',
  'header',
  'footer',
  'font',
]);
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code del em i img input ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const MEDIA = new Set(['img', 'input', 'hr']);

/**
 * Bring the top of a document into one shape: block elements and nothing else.
 *
 * Wrappers of imported HTML are opened, loose text is put into paragraphs, empty paragraphs and
 * comments go, and headings that are not at the top (in a quotation, a list, a table) become bold
 * paragraphs, because they head no part of the document.
 */
export function rehypeBlocks() {
  return (tree: Root): undefined => {
    tree.children = paragraphed(opened(tree.children)).filter((child) => !isEmpty(child));
    for (const block of tree.children) {
      if (block.type !== 'element' || hasClass(block, 'footnotes')) continue;
      if (block.tagName === 'p') block.children = withoutLeadingBlank(block.children);
      eachElement(block, (node) => {
        if (/^h[1-6]$/.test(node.tagName)) {
          node.tagName = 'p';
          node.children = [element('strong', {}, node.children)];
        }
      });
    }
  };
}

function opened(children: readonly RootContent[]): RootContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || !WRAPPERS.has(child.tagName)) return [child];
    return hasClass(child, 'footnotes') ? [child] : opened(child.children);
  });
}

function paragraphed(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let loose: ElementContent[] = [];
  const flush = (): void => {
    if (loose.length > 0) blocks.push(placed(loose));
    loose = [];
  };
  for (const child of children) {
    if (child.type === 'text' || (child.type === 'element' && INLINE.has(child.tagName))) {
      loose.push(child);
    } else {
      flush();
      blocks.push(child);
    }
  }
  flush();
  return blocks;
}

function placed(children: ElementContent[]): Element {
  const position = children.find((child) => child.position)?.position;
  const paragraph = element('p', {}, children);
  if (position) paragraph.position = position;
  return paragraph;
}

function isEmpty(node: RootContent): boolean {
  if (node.type !== 'element') return true;
  if (node.tagName !== 'p' || textOf(node).trim() !== '') return false;
  let media = false;
  eachElement(node, ({ tagName }) => {
    media ||= MEDIA.has(tagName);
  });
  return !media;
}
