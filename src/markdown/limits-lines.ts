/**
 * How deep the containers at the head of a line can nest: block quotes and list items written in a
 * row, and the lists above, each of which takes two columns of indentation.
 */
export function containers(line: string): number {
  const mark = /[>]|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/y;
  let depth = 0;
  let columns = 0;
  let index = 0;
  for (;;) {
    const character = line[index];
    if (character === ' ' || character === '\t') {
      columns += character === '\t' ? 4 : 1;
      index += 1;
      continue;
    }
    mark.lastIndex = index;
    const found = mark.exec(line);
    if (!found) return depth === 0 ? 0 : depth + columns / 2;
    depth += 1;
    index += found[0].length;
    // The blank after a mark belongs to it.
    if (line[index] === ' ') index += 1;
  }
}

/** About how many containers end before or in a line. */
export function containerEnds(line: string, previous = ''): number {
  const depth = containers(line);
  const begins = previous.trim() === '' && /^[ \t]*(?:>|\[\^)/.test(line);
  const changes = depth > 0 !== containers(previous) > 0 || begins;
  return (changes ? 1 : 0) + Math.max(0, Math.floor(depth) - 1);
}

const INLINE = /\[|<|@|\*+|_+|`+|~~|www\.|:\/\//gi;
const SMALL = /[&\\]/g;
/** An entity or an escape costs a tenth of a link. */
const SMALL_PER_PIECE = 10;

/** About how many nodes a line comes to. */
export function piecesOf(line: string): number {
  if (line.trim() === '') return 0;
  const inline = line.match(INLINE)?.length ?? 0;
  const small = line.match(SMALL)?.length ?? 0;
  return 1 + inline + small / SMALL_PER_PIECE;
}
