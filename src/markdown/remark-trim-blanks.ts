import type { PhrasingContent, Root, Text } from 'mdast';
import { eachNode } from './walk.ts';

/**
 * Drop the blanks with which paragraphs and lines are indented by hand: the style sheet indents.
 *
 *     　　为了规范……
 *
 * becomes `<p>为了规范……</p>`. U+3000 and U+00A0 are no white space to Markdown.
 */
export function remarkTrimBlanks() {
  return (tree: Root): undefined => {
    eachNode(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
      trim(edge(node.children, 0), /^[\s\u200b]+/);
      trim(edge(node.children, -1), /\s+$/);
      for (const child of node.children) trim(child, /(?<=\n)[^\S\n]+|[^\S\n]+(?=\n)/g);
    });
  };
}

function trim(node: PhrasingContent | undefined, blanks: RegExp): void {
  if (node?.type === 'text') node.value = node.value.replace(blanks, '');
}

/** The first or last text of a run of phrasing, inside whatever marks. */
function edge(children: readonly PhrasingContent[], index: 0 | -1): Text | undefined {
  const child = children.at(index);
  if (child?.type === 'text') return child;
  return child && 'children' in child ? edge(child.children, index) : undefined;
}
