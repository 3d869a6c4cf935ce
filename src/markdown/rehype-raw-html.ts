import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';

/** Parse the HTML in a text as a browser would. A text without any, which is most, is not parsed. */
export function rehypeRawHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root | undefined =>
    holdsRaw(tree) ? (parse(tree, file) as Root) : undefined;
}

function holdsRaw(parent: Pick<Root, 'children'>): boolean {
  return parent.children.some(
    (child) => child.type === 'raw' || (child.type === 'element' && holdsRaw(child)),
  );
}
