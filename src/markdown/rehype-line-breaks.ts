import type { Element, Root, Text } from 'hast';
import { eachElement } from './walk.ts';

declare module 'hast' {
  interface TextData {
    /** Where in the text lines of the source began that were joined to the ones before. */
    joinedAt?: number[];
  }
}

const TEXT_BLOCK = /^(?:p|li|td|th|dt|dd|h[1-6]|caption|figcaption|summary)$/;
const CHINESE = /[\p{Script=Han}，。；：、？！“”‘’《》〈〉（）〔〕【】—…　]/u;

/**
 * Join the lines of a paragraph that were broken between Chinese characters: a browser would show
 * a blank there.
 *
 *     为了规范政府
 *     信息公开  →  为了规范政府信息公开
 */
export function rehypeLineBreaks() {
  return (tree: Root): undefined => {
    eachElement(tree, (node) => {
      if (node.tagName === 'pre') return false;
      if (TEXT_BLOCK.test(node.tagName)) join(textsOf(node));
      return undefined;
    });
  };
}

/** The texts of a block; a hard break stands as a blank, so that what it ends is not joined. */
function textsOf(block: Element): Text[] {
  return block.children.flatMap((child): Text[] => {
    if (child.type === 'text') return child.value === '' ? [] : [child];
    if (child.type !== 'element' || TEXT_BLOCK.test(child.tagName)) return [];
    return child.tagName === 'br' ? [{ type: 'text', value: ' ' }] : textsOf(child);
  });
}

function join(texts: readonly Text[]): void {
  let before = '';
  for (const [index, text] of texts.entries()) {
    const { value } = text;
    const next = texts[index + 1]?.value.at(0) ?? '';
    if (value.includes('\n')) {
      const joinedAt: number[] = [];
      text.value = value.replace(/\n/g, (feed, at: number) => {
        const left = at === 0 ? before : value.charAt(at - 1);
        const right = at === value.length - 1 ? next : value.charAt(at + 1);
        if (!CHINESE.test(left) || !CHINESE.test(right)) return feed;
        joinedAt.push(at - joinedAt.length);
        return '';
      });
      if (joinedAt.length > 0) text.data = { ...text.data, joinedAt };
    }
    before = value.at(-1) ?? before;
  }
}
