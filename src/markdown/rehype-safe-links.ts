import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { lineOf, report } from './report.ts';
import { urlKind } from './safe-url.ts';
import { replaceElements } from './walk.ts';

const QUOTED = 60;

/** A link to the site itself, and its line in the text, 1-based. */
export interface BodyLink {
  readonly href: string;
  readonly line: number;
  /** A picture stands in the page itself. */
  readonly image: boolean;
}

declare module 'vfile' {
  interface DataMap {
    bodyLinks: BodyLink[];
  }
}

/**
 * Take away links and images that lead where a page must not, and mark links that leave the site.
 *
 *     [办法](https://www.gov.example/)  →  <a href="…" class="external" rel="noopener noreferrer">
 *     [打印](javascript:print())        →  打印, with a message
 *
 * Images come from the site itself only, so that reading a page tells nobody else of it.
 */
export function rehypeSafeLinks() {
  return (tree: Root, file: VFile): undefined => {
    replaceElements(tree, (node) => {
      if (node.tagName === 'a') return link(node, file);
      return node.tagName === 'img' ? image(node, file) : undefined;
    });
  };
}

function link(node: Element, file: VFile): ElementContent[] | undefined {
  const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (href === undefined || href === null) return undefined;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return undefined;
  const kind = urlKind(String(href));
  if (kind === undefined) {
    report(file, 'warning', node, textProblems.unsafeLink(quote(String(href))));
    return node.children;
  }
  if (kind === 'external') {
    node.properties['className'] = ['external'];
    node.properties['rel'] = ['noopener', 'noreferrer'];
  } else if (kind === 'local') {
    note(file, node, String(href), false);
  }
  return undefined;
}

function image(node: Element, file: VFile): ElementContent[] | undefined {
  const { src, alt } = node.properties;
  if (typeof src === 'string' && urlKind(src) === 'local') {
    note(file, node, src, true);
    return undefined;
  }
  report(file, 'warning', node, textProblems.foreignImage(quote(String(src ?? ''))));
  return typeof alt === 'string' && alt !== '' ? [{ type: 'text', value: alt }] : [];
}

function note(file: VFile, node: Element, href: string, image: boolean): void {
  file.data.bodyLinks ??= [];
  file.data.bodyLinks.push({ href, line: lineOf(node), image });
}

function quote(address: string): string {
  return address.length > QUOTED ? `${address.slice(0, QUOTED)}……` : address;
}
