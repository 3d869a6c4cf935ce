/** Lines that are parsed together: from `from` up to and without `to`. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

// A bullet or a list that starts at 1 ends the paragraph before it, wherever it stands.
const NEW_ITEM = /^ {0,3}(?:[-+*]|1[.)])[ \t]+\S/;
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** The stretches of a text whose marks can pair with each other: cut at blank lines and new items. */
export function* blocksIn(lines: readonly string[]): Generator<LineRange> {
  let from = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    const blank = line === undefined || line.trim() === '';
    if (!blank && !NEW_ITEM.test(line)) continue;
    if (index > from) yield { from, to: index };
    from = blank ? index + 1 : index;
  }
}

// Up to the next blank line such a block is HTML, in which no marks pair.
const HTML_BLOCK =
  /^ {0,3}<\/?(?:blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|form|h[1-6]|hr|li|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s>]|\/>)/i;

/** How many marks of emphasis and code, and how many of links and HTML, a text has. */
export function crowdOf(text: string): { readonly emphasis: number; readonly brackets: number } {
  if (HTML_BLOCK.test(text)) return { emphasis: 0, brackets: 0 };
  return {
    emphasis: text.match(/\*+|_+|~+|`+/g)?.length ?? 0,
    brackets: text.match(/[[\]<]/g)?.length ?? 0,
  };
}

/** Whether the second line of a block makes a table of it. */
export function isTable(block: readonly string[]): boolean {
  const [head = '', delimiters = ''] = block;
  return head.includes('|') && delimiters.includes('|') && DELIMITER_ROW.test(delimiters);
}

/**
 * How many cells a block can grow to. Every row is filled up to the width of the head, so that
 * a wide head over many short rows makes more cells than the text has characters.
 */
export function tableCells(block: readonly string[]): number {
  let widest = 0;
  for (const line of block.slice(1)) {
    if (line.includes('-') && DELIMITER_ROW.test(line)) {
      widest = Math.max(widest, line.split('|').length);
    }
  }
  return widest < 2 ? 0 : widest * block.length;
}
