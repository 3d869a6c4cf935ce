import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { renderBody } from '#markdown/render.ts';

/** Lines put together as paragraphs. */
export function paragraphs(...lines: readonly string[]): string {
  return lines.join('\n\n');
}

/** Every element of rendered HTML, read back as a browser would read it. */
export function elementsIn(html: string): Element[] {
  const root: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const elements: Element[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return elements;
}

/** `h2#h-1 一、总体要求` for each heading and each paragraph or section that has an id. */
export function anchorsIn(markdown: string): string[] {
  return elementsIn(renderBody(markdown).html)
    .filter(({ tagName, properties }) => properties['id'] || /^h\d$/.test(tagName))
    .map(
      ({ tagName, properties }) => `${tagName}${properties['id'] ? `#${properties['id']}` : ''}`,
    );
}

/** The contents of a text, `id text`, indented by the level of the heading. */
export function contentsOf(...lines: readonly string[]): string[] {
  return renderBody(paragraphs(...lines)).toc.map(
    ({ id, text, depth }) => `${'  '.repeat(depth - 2)}${id} ${text}`,
  );
}

/** `rule line` for each message. */
export function messagesOf(markdown: string): string[] {
  return renderBody(markdown).messages.map(({ rule, line }) => `${rule} ${line}`);
}

/** The texts of the elements that carry a class. */
export function textsOfClass(markdown: string, name: string): string[] {
  return elementsIn(renderBody(markdown).html)
    .filter(({ properties }) => [properties['className']].flat().includes(name))
    .map(textIn);
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
