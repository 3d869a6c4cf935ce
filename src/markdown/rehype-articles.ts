import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import {
  element,
  isHeading,
  isPlainParagraph,
  splitInline,
  withoutLeadingBlank,
} from './hast-text.ts';
import { articleNumber } from './rehype-headings.ts';

const CONTENT = /^(?:p|ol|ul|dl|table|blockquote|pre|details|figure)$/;

/**
 * Make each article a section of its own, with the paragraphs and items that belong to it.
 *
 *     第五条　行政机关公开政府信息……
 *
 * becomes `<section class="article" id="art-5"><p><span class="article-number">第五条</span>　行政机关……`.
 */
export function rehypeArticles() {
  return (tree: Root, file: VFile): undefined => {
    const outline = file.data.outline;
    const children: Root['children'] = [];
    let article: Element | undefined;
    for (const child of tree.children) {
      if (child.type !== 'element') continue;
      const anchored = outline?.get(child);
      if (anchored?.item.role === 'article') {
        const { id } = anchored;
        article = element('section', { className: ['article'], ...(id ? { id } : {}) }, [child]);
        if (child.position) article.position = child.position;
        markNumber(child, anchored.item.numbering?.label.length ?? 0);
        children.push(article);
      } else if (article && belongs(child)) {
        article.children.push({ type: 'text', value: '\n' }, child);
      } else {
        article = undefined;
        children.push(child);
      }
    }
    tree.children = children;
  };
}

function belongs(block: Element): boolean {
  if (isHeading(block) || !CONTENT.test(block.tagName)) return false;
  return block.tagName !== 'p' || isPlainParagraph(block);
}

function markNumber(paragraph: Element, length: number): void {
  const [number, text] = splitInline(withoutLeadingBlank(paragraph.children), length);
  paragraph.children = [
    articleNumber(number),
    { type: 'text', value: '　' },
    ...withoutLeadingBlank(text),
  ];
}
