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
