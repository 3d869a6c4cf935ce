import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { element, splitInline, withoutBold, withoutLeadingBlank } from './hast-text.ts';
import type { Placed } from './placed.ts';

/**
 * Make headings of the paragraphs that head something, on the level where their numbers put them.
 *
 *     一、总体要求      →  <h2 id="h-1">一、总体要求</h2>
 *     第二章  公开的主体  →  <h2 id="ch-2">第二章　公开的主体</h2>
 */
export function rehypeHeadings() {
  return (_tree: Root, file: VFile): undefined => {
    for (const { item, id } of file.data.outline?.values() ?? []) {
      if (item.role !== 'heading') continue;
      item.element.tagName = `h${item.level}`;
      item.element.children = headingContent(item);
      if (id !== undefined) item.element.properties['id'] = id;
    }
  };
}

function headingContent({ element: heading, numbering }: Placed): ElementContent[] {
  const children = withoutLeadingBlank(withoutBold(heading.children));
  if (!numbering || !/^第/.test(numbering.label) || numbering.rest === '') return children;
  const [before, after] = splitInline(children, numbering.label.length);
  const number = numbering.kind === 'article' ? [articleNumber(before)] : before;
  return [...number, { type: 'text', value: '　' }, ...withoutLeadingBlank(after)];
}

/** The number of an article, marked: `<span class="article-number">第五条</span>`. */
export function articleNumber(children: readonly ElementContent[]): Element {
  return element('span', { className: ['article-number'] }, withoutBold(children));
}
