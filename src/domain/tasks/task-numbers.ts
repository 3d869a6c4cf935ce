import { NUMBERING_KINDS, type Numbering } from '../numbering.ts';

/** The number of an item, and those of the items that it stands under, from the outside in. */
export type NumberPath = readonly Numbering[];

/** The way to an item that follows others: whatever is no deeper than it has ended. */
export function pathTo(before: NumberPath, numbering: Numbering): NumberPath {
  const depth = depthOf(numbering);
  return [...before.filter((above) => depthOf(above) < depth), numbering];
}

function depthOf({ kind, path }: Numbering): number {
  return NUMBERING_KINDS.indexOf(kind) + (path ? path.length / 10 : 0);
}

/** The names of tasks: as short as tells them apart, from the inside out. */
export function taskNumbers(
  paths: readonly NumberPath[],
): { readonly number: string; readonly key: string }[] {
  const lengths = paths.map(() => 1);
  const keyOf = (index: number) =>
    (paths[index] ?? [])
      .slice(-(lengths[index] ?? 1))
      .map(digits)
      .join('-');
  for (let round = 1; round < NUMBERING_KINDS.length; round += 1) {
    const keys = paths.map((_, index) => keyOf(index));
    const counts = Map.groupBy(keys, (key) => key);
    for (const [index, key] of keys.entries()) {
      if ((counts.get(key)?.length ?? 0) > 1) lengths[index] = round + 1;
    }
  }
  const seen = new Map<string, number>();
  return paths.map((path, index) => {
    const key = keyOf(index);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const label = path
      .slice(-(lengths[index] ?? 1))
      .map(labelOf)
      .join('');
    // Two annexes may number alike all the way up.
    return nth === 1 ? { number: label, key } : { number: `${label}-${nth}`, key: `${key}-${nth}` };
  });
}

function digits({ number, path }: Numbering): string {
  return path ? path.join('-') : String(number);
}

/** 7. is task 7, 三、 is task 三; brackets stay: （三）. */
function labelOf({ label }: Numbering): string {
  return label
    .replace(/\s/g, '')
    .replace(/[、．.]+$/u, '')
    .replace('(', '（')
    .replace(')', '）');
}
