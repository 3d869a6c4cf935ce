import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { anchors } from './anchors.ts';
import { type Break, breaks, type NumberedList } from './continuity.ts';
import { blocksOf, hasClass } from './hast-text.ts';
import { outline } from './outline.ts';
import { partsOf } from './parts.ts';
import type { Placed } from './placed.ts';
import { report } from './report.ts';

/** An item of the outline and the id under which it is found; an item without one has none. */
export interface Anchored {
  readonly item: Placed;
  readonly id: string | undefined;
}

declare module 'vfile' {
  interface DataMap {
    outline: ReadonlyMap<Element, Anchored>;
  }
}

const QUOTED = 30;

/**
 * Read the numbering of a text, for the plugins after this one, and report what is missing in it:
 * （三） and then （五）, 第三条 and then 第五条, a number used twice.
 */
export function rehypeOutline() {
  return (tree: Root, file: VFile): undefined => {
    const found = new Map<Element, Anchored>();
    const blocks = blocksOf(tree).filter((block) => !hasClass(block, 'footnotes'));
    for (const part of partsOf(blocks)) {
      const items = outline(part.blocks, part.base);
      const ids = anchors(items, part.prefix);
      for (const item of items) found.set(item.element, { item, id: ids.get(item) });
      for (const defect of breaks(items, listsOf(part.blocks))) reportBreak(file, defect);
    }
    file.data.outline = found;
  };
}

function listsOf(blocks: readonly Element[]): NumberedList[] {
  return blocks.flatMap((block, index) => {
    if (block.tagName !== 'ol') return [];
    let last = Number(block.properties['start'] ?? 1) - 1;
    for (const item of block.children) {
      if (item.type === 'element') last = Number(item.properties['value'] ?? last + 1);
    }
    return [{ index, last }];
  });
}

function reportBreak(file: VFile, { defect, item, previous, missing }: Break): void {
  const found = quote(item);
  if (defect === 'repeated') {
    const label = item.numbering?.label ?? '';
    report(file, 'warning', item.element, textProblems.headingRepeated(label, found));
    return;
  }
  const isLaw = item.numbering?.kind === 'article' || item.numbering?.kind === 'chapter';
  const problem = isLaw ? textProblems.articleGap : textProblems.headingGap;
  const numbers = textProblems.missingNumbers(missing);
  const place = (previous ?? item).element;
  report(file, 'warning', place, problem(numbers, previous && quote(previous), found));
}

function quote({ text }: Placed): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}……` : line;
}
