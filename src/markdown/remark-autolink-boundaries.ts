import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from './walk.ts';

/**
 * End a bare address where the Chinese text goes on.
 *
 *     详见https://www.qingyu.example/a.html，电话另附。
 *
 * GitHub's rule links all of it up to the next blank; here the link ends after `.html`.
 */
export function remarkAutolinkBoundaries() {
  return (tree: Root, file: VFile): undefined => {
    const source = String(file);
    eachNode(tree, (node) => {
      if (!('children' in node) || !node.children.some(({ type }) => type === 'link')) return;
      const children = [...node.children].flatMap((child: Nodes): Nodes[] =>
        child.type === 'link' ? cut(child, source) : [child],
      );
      node.children = children as typeof node.children;
    });
  };
}

function cut(link: Link, source: string): PhrasingContent[] {
  const text = bareAddress(link, source);
  const address = text && asciiAddress(text);
  if (!text || !address || address === text) return [link];
  const rest = text.slice(address.length);
  const url = link.url.slice(0, link.url.length - rest.length);
  return [
    { ...link, url, children: [{ type: 'text', value: address }] },
    { type: 'text', value: rest },
  ];
}

/** The text of a link that is its own address and stands without brackets in the source. */
function bareAddress(node: Link, source: string): string | undefined {
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const start = node.position?.start.offset;
  if (start !== undefined && /[<[]/.test(source.charAt(start))) return undefined;
  return node.url === only.value || node.url === `http://${only.value}` ? only.value : undefined;
}

function asciiAddress(text: string): string | undefined {
  const [ascii = ''] = /^[\x21-\x7e]*/.exec(text) ?? [];
  const address = ascii.replace(/[.,;:!?'"*_~]+$/, '').replace(/^([^(]*)\)+$/, '$1');
  return /^(?:https?:\/\/|www\.)[^/]*\.[a-z]/i.test(address) ? address : undefined;
}
