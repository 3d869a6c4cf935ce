import { NUMBERING_KINDS, type NumberingKind } from '#domain/numbering.ts';
import type { OutlineItem } from './outline-items.ts';

/** Styles whose order the law fixes: articles run on through chapters and never hold them. */
const FIXED = /^(?:part|volume|chapter|section|article)$/;

/** A way of heading: a numbering kind, or a number of `#` before a heading that has no number. */
export type Style = NumberingKind | `hashes-${number}`;

/**
 * How deep each style of one document stands, outermost first: two items of equal rank are on one
 * level, a greater rank nests in a smaller one.
 *
 * By convention 第一章 holds 一、, which holds （一）, 1. and （1）. A document in which （一） begins anew
 * below every 1. has it the other way round, and is taken as it is.
 */
export function nestingOrder(items: readonly OutlineItem[]): (item: OutlineItem) => number {
  const mates = hashMates(items);
  const styleOf = (item: OutlineItem): Style =>
    item.numbering?.kind ?? mates.get(item.hashes ?? 0) ?? (`hashes-${item.hashes ?? 0}` as const);
  const sequence = items.map((item) => ({ item, style: styleOf(item) }));
  const styles = [...new Set(sequence.map(({ style }) => style))];
  const hashesOf = new Map(
    items.flatMap((item) => (item.hashes ? [[styleOf(item), item.hashes] as const] : [])),
  );
  const convention = (style: Style): number => conventionalRank(style, hashesOf, items);
  const restarts = (outer: Style, inner: Style): number => {
    const above = Math.min(convention(outer), convention(inner));
    const within = sequence.map(({ item, style }) =>
      style === outer || style === inner || convention(style) < above ? { item, style } : undefined,
    );
    return restartsIn(
      within.filter((entry) => entry !== undefined),
      outer,
      inner,
    );
  };
  const order = styles.sort((a, b) => {
    const natural = convention(a) - convention(b);
    if (FIXED.test(a) && FIXED.test(b)) return natural;
    const [outer, inner] = natural <= 0 ? [a, b] : [b, a];
    const reversed = restarts(inner, outer) > 0 && restarts(outer, inner) === 0;
    return reversed ? -natural : natural;
  });
  return (item) => order.indexOf(styleOf(item)) * 10 + (item.numbering?.path?.length ?? 0);
}

/** The kind of number that headings of so many `#` have where they have one: they share its level. */
function hashMates(items: readonly OutlineItem[]): Map<number, Style> {
  const mates = new Map<number, Style>();
  for (const { hashes, numbering } of items) {
    if (hashes && numbering && !mates.has(hashes)) mates.set(hashes, numbering.kind);
  }
  return mates;
}

function conventionalRank(
  style: Style,
  hashesOf: ReadonlyMap<Style, number>,
  items: readonly OutlineItem[],
): number {
  if (style.startsWith('hashes-')) {
    // Above numbered paragraphs, and among numbered headings by the count of hashes.
    const hashes = Number(style.slice('hashes-'.length));
    const above = NUMBERING_KINDS.findLastIndex((kind) => (hashesOf.get(kind) ?? 9) < hashes);
    return above + hashes / 10;
  }
  const topDecimals = items.some(({ numbering }) => numbering?.path?.length === 1);
  if (style === 'decimal' && topDecimals) return NUMBERING_KINDS.indexOf('chinese') - 0.05;
  return NUMBERING_KINDS.indexOf(style as NumberingKind);
}

interface Entry {
  readonly item: OutlineItem;
  readonly style: Style;
}

/**
 * How often `inner` begins anew between one `outer` and the next, in a sequence of these two and of
 * styles above both, which end whatever they interrupt.
 */
function restartsIn(sequence: readonly Entry[], outer: Style, inner: Style): number {
  let count = 0;
  let open: OutlineItem | undefined;
  let begun = false;
  for (const { item, style } of sequence) {
    if (style === outer) {
      if (open && begun && follows(open, item)) count += 1;
      open = item;
      begun = false;
    } else if (style !== inner) {
      open = undefined;
    } else if ((item.numbering?.number ?? 1) === 1) {
      begun = true;
    }
  }
  return count;
}

function follows(previous: OutlineItem, next: OutlineItem): boolean {
  if (!previous.numbering || !next.numbering || next.numbering.path) return true;
  return next.numbering.number === previous.numbering.number + 1;
}
