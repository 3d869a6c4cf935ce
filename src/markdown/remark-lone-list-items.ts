import type { List, Paragraph, Root, RootContent } from 'mdast';
import { plainText } from './mdast-text.ts';
import { isHeadingLike } from './sentence.ts';

/**
 * Make a numbered list of one short item a numbered paragraph: with text below it is a heading.
 *
 *     1. 规范权力运行
 *
 *     坚持法定职责必须为……
 *
 * In Markdown a number, a dot and a blank make a list. Lists of several items stay lists.
 */
export function remarkLoneListItems() {
  return (tree: Root): undefined => {
    tree.children = tree.children.flatMap((node, index): RootContent[] => {
      const heading = headingOf(node);
      if (!heading || node.type !== 'list') return [node];
      const below = node.children[0]?.children.slice(1) ?? [];
      const next = below[0] ?? tree.children[index + 1];
      return next?.type === 'paragraph' ? [heading, ...below] : [node];
    });
  };
}

function headingOf(node: RootContent): Paragraph | undefined {
  if (node.type !== 'list' || !node.ordered || node.children.length !== 1) return undefined;
  const first = node.children[0]?.children[0];
  if (first?.type !== 'paragraph' || !isHeadingLike(plainText(first))) return undefined;
  return numbered(first, node);
}

function numbered(paragraph: Paragraph, list: List): Paragraph {
  const mark = { type: 'text' as const, value: `${list.start ?? 1}. ` };
  return { ...paragraph, children: [mark, ...paragraph.children] };
}
