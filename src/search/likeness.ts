/**
 * How much of two texts is the same in the same order, from 0 to 1: twice the length of their longest
 * common subsequence by the length of both. A text with a word left out is very like itself.
 */
export function likenessOf(a: string, b: string): number {
  if (a.length + b.length === 0) return 0;
  let row = new Uint16Array(b.length + 1);
  for (const character of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1) {
      next[at] =
        b[at - 1] === character
          ? (row[at - 1] ?? 0) + 1
          : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** Whether a text is a title of which a little, a third at most, was left out. */
export function isShortened(text: string, title: string): boolean {
  if (text.length * 3 < title.length * 2) return false;
  let at = 0;
  for (let unit = 0; unit < title.length; unit += 1) if (title[unit] === text[at]) at += 1;
  return at === text.length;
}
