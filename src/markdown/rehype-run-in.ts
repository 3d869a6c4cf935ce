import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { element, splitInline, textOf, withoutBold } from './hast-text.ts';
import { leadLength } from './sentence.ts';

/**
 * Mark the sentence that heads the paragraph it stands in, and give numbered paragraphs their ids.
 *
 *     （一）主动公开情况。全年公开信息120条。
 *
 * becomes `<p id="h-1-1"><strong class="run-in">（一）主动公开情况。</strong>全年公开信息120条。</p>`.
 */
export function rehypeRunIn() {
  return (_tree: Root, file: VFile): undefined => {
    for (const { item, id } of file.data.outline?.values() ?? []) {
      if (item.role !== 'runIn' && item.role !== 'item') continue;
      if (id !== undefined) item.element.properties['id'] = id;
      if (item.role === 'runIn') markLead(item.element, item.numbering?.rest ?? '');
    }
  };
}

function markLead(paragraph: Element, rest: string): void {
  const text = textOf(paragraph).trimEnd();
  const length = text.length - rest.trimEnd().length + leadLength(rest);
  const [lead, after] = splitInline(paragraph.children, length);
  paragraph.children = [element('strong', { className: ['run-in'] }, withoutBold(lead)), ...after];
}
