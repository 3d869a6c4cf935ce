import type { List, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from './walk.ts';

/**
 * Keep the numbers that the editor wrote in a list.
 *
 *     1. 到现场申请；
 *     7. 第七项。
 *
 * Markdown would count 1, 2. A list that is numbered 1. 1. 1. is counted, as Markdown authors expect.
 */
export function remarkListNumbers() {
  return (tree: Root, file: VFile): undefined => {
    const source = String(file);
    eachNode(tree, (node) => {
      if (node.type === 'list' && node.ordered) keepNumbers(node, source);
    });
  };
}

function keepNumbers(list: List, source: string): void {
  const numbers = list.children.map((item) => {
    const start = item.position?.start.offset ?? source.length;
    return Number(/^\d+/.exec(source.slice(start, start + 10))?.[0] ?? Number.NaN);
  });
  if (new Set(numbers).size < 2) return;
  for (const [index, item] of list.children.entries()) {
    const number = numbers[index] ?? Number.NaN;
    const counted = (numbers[index - 1] ?? number - 1) + 1;
    if (!Number.isNaN(number) && number !== counted) {
      item.data = { ...item.data, hProperties: { value: number } };
    }
  }
}
