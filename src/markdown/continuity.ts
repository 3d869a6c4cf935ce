import { formatNumbering } from '#domain/numbering.ts';
import type { Placed } from './placed.ts';

/** Something wrong with the numbers of a part. */
export interface Break {
  readonly defect: 'gap' | 'repeated';
  readonly item: Placed;
  /** The item with the number before, if there is one. */
  readonly previous: Placed | undefined;
  /** Numbers that are missing, as they would be written. */
  readonly missing: readonly string[];
}

/** A Markdown list: its place among the blocks and its last number. */
export interface NumberedList {
  readonly index: number;
  readonly last: number;
}

/** A longer gap is a misread number, not a lost paragraph. */
const LONGEST_GAP = 30;

/**
 * Where the numbers of a part do not follow each other.
 *
 * Every style may begin anew under each parent, or run on through all of them as 1. to 24. often
 * does; both are usual and neither is a defect.
 *
 * @param lists The Markdown lists in between, in order: they count as 1. and 2. do.
 */
export function breaks(items: readonly Placed[], lists: readonly NumberedList[]): Break[] {
  const found: Break[] = [];
  const under = new Map<Placed | undefined, Map<string, Placed>>();
  const through = new Map<string, Placed>();
  const runsOn = new Set<string>();
  let list = 0;
  for (const item of items) {
    if (!item.numbering) continue;
    while ((lists[list]?.index ?? Number.POSITIVE_INFINITY) < item.index) list += 1;
    const style = styleOf(item);
    const scope = scopeOf(item);
    const lastHere = under.get(scope) ?? new Map<string, Placed>();
    under.set(scope, lastHere);
    const here = lastHere.get(style);
    const before = through.get(style);

    if (!here && !isFirst(item) && follows(item, before)) runsOn.add(style);
    const continues =
      (isFirst(item) && mayRestart(item, here)) ||
      follows(item, here) ||
      follows(item, before) ||
      followsList(item, lists[list - 1]);
    const previous = here ?? (runsOn.has(style) ? before : undefined);
    const defect = continues ? undefined : defectOf(item, previous);
    if (defect) found.push(defect);
    // After a repetition the count goes on from the highest number.
    if (defect?.defect === 'repeated') continue;
    lastHere.set(style, item);
    through.set(style, item);
  }
  return found;
}

function defectOf(item: Placed, previous: Placed | undefined): Break | undefined {
  const [number, sub] = countOf(item);
  const [last, lastSub] = previous ? countOf(previous) : [0, 0];
  if (number < last || (number === last && sub <= lastSub)) {
    return item.role === 'item' ? undefined : { defect: 'repeated', item, previous, missing: [] };
  }
  if (number - last > LONGEST_GAP) return undefined;
  const missing = missingBetween(item, last, lastSub);
  return { defect: 'gap', item, previous, missing };
}

function countOf({ numbering }: Placed): [number: number, sub: number] {
  return [numbering?.number ?? 0, numbering?.sub ?? 0];
}

function isFirst(item: Placed): boolean {
  const [number, sub] = countOf(item);
  return number === 1 && sub === 0;
}

function follows(item: Placed, previous: Placed | undefined): boolean {
  if (!previous) return false;
  const [number, sub] = countOf(item);
  const [last, lastSub] = countOf(previous);
  return sub > 0 ? last === number && lastSub === sub - 1 : last === number - 1;
}

function followsList(item: Placed, list: NumberedList | undefined): boolean {
  return item.numbering?.kind === 'arabic' && list?.last === item.numbering.number - 1;
}

/** Whether a style may begin again at 1: under a new parent, in a list, and in Arabic numbers always. */
function mayRestart(item: Placed, here: Placed | undefined): boolean {
  if (!here) return true;
  return item.role === 'item' || /^arabic/.test(item.numbering?.kind ?? '');
}

/** Decimals count within their own number: 1.2 after 1.1. */
function styleOf({ numbering }: Placed): string {
  return numbering?.path
    ? `decimal-${numbering.path.slice(0, -1).join('-')}`
    : (numbering?.kind ?? '');
}

/** Under which parent a number counts: articles count through chapters and sections. */
function scopeOf(item: Placed): Placed | undefined {
  if (item.numbering?.path) return undefined;
  let { parent } = item;
  if (item.numbering?.kind !== 'article') return parent;
  while (parent && /^(?:volume|chapter|section)$/.test(parent.numbering?.kind ?? '')) {
    parent = parent.parent;
  }
  return parent;
}

/** The numbers between the last one and that of `item`: 第五条之一 comes before 第五条之二. */
function missingBetween(item: Placed, last: number, lastSub: number): string[] {
  const { numbering } = item;
  if (!numbering) return [];
  const { kind, number, sub = 0, path } = numbering;
  const missing: string[] = [];
  const through = sub > 0 ? number : number - 1;
  for (let at = last + 1; at <= through; at += 1) {
    missing.push(path ? [...path.slice(0, -1), at].join('.') : formatNumbering(kind, at));
  }
  for (let at = number === last ? lastSub + 1 : 1; at < sub; at += 1) {
    missing.push(formatNumbering(kind, number, at));
  }
  return missing;
}
