import type { Root } from 'hast';
import { replaceElements } from './walk.ts';

/**
 * Set check boxes as forms on paper do: `- [x] 同意` is ☑ 同意.
 *
 * GitHub's disabled inputs have no name for a screen reader, and nothing in a text can be ticked.
 */
export function rehypeCheckBoxes() {
  return (tree: Root): undefined => {
    replaceElements(tree, ({ tagName, properties }) => {
      if (tagName !== 'input') return undefined;
      if (properties['type'] !== 'checkbox') return [];
      return [{ type: 'text', value: properties['checked'] ? '☑' : '☐' }];
    });
  };
}
