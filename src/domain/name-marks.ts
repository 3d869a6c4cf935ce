/** A pair of marks round a name, 《》 or 〈〉, from the opening mark to behind the closing one. */
export interface NameMarks {
  readonly start: number;
  readonly end: number;
  readonly mark: '《' | '〈';
}

/** A closing mark further from the opening one than this is not its partner. */
const FARTHEST = 120;

// A blank line ends a paragraph, and no name goes on behind it.
const MARK = /[《》〈〉]|\n[^\S\n]*\n/g;

/**
 * The pairs of 《》 and 〈〉 in a text, by where they start; a pair inside another comes after it.
 *
 * A mark without a partner is passed over, so that an unclosed 《 takes no other name with it.
 *
 * @example
 * nameMarks('《关于印发《办法》的通知》').length; // 2
 */
export function nameMarks(text: string): NameMarks[] {
  const pairs: NameMarks[] = [];
  let open: { mark: '《' | '〈'; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '《' || mark === '〈') {
      open.push({ mark, start: index });
    } else if (mark === '》' || mark === '〉') {
      if (mark === '》') while (open.at(-1)?.mark === '〈') open.pop();
      const partner = open.at(-1);
      if (partner?.mark !== (mark === '》' ? '《' : '〈')) continue;
      if (index - partner.start > FARTHEST) {
        open = [];
      } else {
        open.pop();
        pairs.push({ mark: partner.mark, start: partner.start, end: index + 1 });
      }
    } else {
      open = [];
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}
