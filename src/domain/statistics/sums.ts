import { type ListRegion, listRegions } from './list-regions.ts';
import { type PartList, sideBySide, withoutSubparts } from './part-lists.ts';
import type { Quantity } from './quantities.ts';
import { clauseBefore, leavesOut, quote, type Reading, statisticAt } from './reading.ts';
import { inScaleOf, isSum, sumOfValues } from './rounding.ts';
import type { Statistic } from './statistic.ts';

const MOST_PARTS = 40;
/** What is said beside a list that leaves some cases out. */
const LEFT_OUT = /结转|未|尚|正在|待|另有|另外|不含|不包括|除/;

/**
 * What a text says of totals with their parts: 共收到317条，其中信函41条…
 *
 * It is right when the first parts, however many, make any total before the list. 其中 may leave parts
 * out: less than the total is wrong only where the list closes itself, or misses by a slip.
 *
 * @param reading The sentence and the one before, which may hold the total.
 * @param from Where the sentence begins.
 */
export function readSums(reading: Reading, from: number): Statistic[] {
  return listRegions(reading, from).flatMap((region) => {
    const found = readRegion(reading, region);
    return found ? [found] : [];
  });
}

function readRegion(reading: Reading, region: ListRegion): Statistic | undefined {
  const [first] = region.parts;
  if (!first) return undefined;
  const parts = region.parts.slice(0, MOST_PARTS);
  const list = sideBySide(reading, parts, reading.text.slice(region.start, first.start));
  const right = rightSum(region, parts, list);
  if (right) return sumOf(reading, right.parts, right.total, true);
  if (region.certainTotals.length === 0) return undefined;
  if (!areExact([...list.parts, ...region.certainTotals])) return undefined;
  const found = tooLargePart(reading, region, list) ?? wrongSum(reading, region, list);
  return found && !leavesOut(reading, found) ? found : undefined;
}

/** The parts from the first on that make a total; an enumeration does not end before its end. */
function rightSum({ totals, isPlain }: ListRegion, parts: readonly Quantity[], list: PartList) {
  const fewest = isPlain
    ? Math.max(3, parts.length)
    : Math.max(2, list.isEnumeration ? list.parts.length : 0);
  for (let count = parts.length; count >= fewest; count -= 1) {
    const head = parts.slice(0, count);
    const total = totals.findLast((one) => isSum(head, one));
    if (total) return { parts: head, total };
  }
  return undefined;
}

function areExact(quantities: readonly Quantity[]): boolean {
  return quantities.every(({ precision }) => precision === 'exact');
}

/** One part that is more than every number before the list. */
function tooLargePart(
  reading: Reading,
  { certainTotals }: ListRegion,
  { parts }: PartList,
): Statistic | undefined {
  const total = largest(certainTotals);
  const part = largest(parts);
  if (!total || !part || total !== certainTotals.at(-1)) return undefined;
  if (part.value - part.slack <= total.value + total.slack) return undefined;
  if (!countAlike(reading, total, part)) return undefined;
  return statisticAt(reading, 'part', [clauseStart(reading, total), part.end], {
    stated: quote(total),
    working: quote(part),
    computed: quote(part),
    holds: false,
  });
}

function wrongSum(reading: Reading, region: ListRegion, list: PartList): Statistic | undefined {
  const parts = withoutSubparts(list);
  if (parts.length < 2) return undefined;
  const sum = sumOfValues(parts);
  const { certainTotals: totals } = region;
  const nearest = [...totals].sort((a, b) => Math.abs(a.value - sum) - Math.abs(b.value - sum))[0];
  if (!nearest || totals.some((total) => isSum(parts, total))) return undefined;
  if (!parts.every((part) => countAlike(reading, nearest, part))) return undefined;
  const isWhole = parts.length === list.parts.length;
  const isMore = totals.every((total) => sum > total.value);
  const isSlip =
    parts.length >= 3 &&
    isWhole &&
    Math.abs(sum - nearest.value) <= Math.max(nearest.scale, nearest.value / 100) &&
    (sum > nearest.value || !LEFT_OUT.test(reading.text.slice(nearest.start, nearest.start + 200)));
  const isWrong =
    ((list.isClosed || region.isClosed) && isWhole) ||
    (isMore && !list.mayOverlap) ||
    (isSlip && !list.mayOverlap);
  return isWrong ? sumOf(reading, parts, nearest, false) : undefined;
}

function sumOf(
  reading: Reading,
  parts: readonly Quantity[],
  total: Quantity,
  holds: boolean,
): Statistic {
  const end = Math.max(total.end, parts.at(-1)?.end ?? 0);
  const start = Math.min(clauseStart(reading, total), parts[0]?.start ?? 0);
  return statisticAt(reading, 'sum', [start, end], {
    stated: quote(total),
    working: parts.map(({ written }) => written).join('＋'),
    computed: inScaleOf(sumOfValues(parts), total) + total.unit,
    holds,
  });
}

function clauseStart(reading: Reading, { start }: Quantity): number {
  return start - clauseBefore(reading, start).length;
}

function largest(quantities: readonly Quantity[]): Quantity | undefined {
  return quantities.reduce<Quantity | undefined>(
    (most, one) => (most && most.value >= one.value ? most : one),
    undefined,
  );
}

/** 6个县，其中甲县12个乡镇: 个 counts anything, and the nouns behind it must be the same. */
function countAlike({ text }: Reading, total: Quantity, part: Quantity): boolean {
  if (!/^[个种类次]$/.test(total.unit)) return true;
  const noun = nounBehind(text, part);
  const other = nounBehind(text, total);
  return noun === '' || other === '' || [...noun].some((character) => other.includes(character));
}

function nounBehind(text: string, { end }: Quantity): string {
  return /^\p{Script=Han}{0,6}/u.exec(text.slice(end, end + 6))?.[0] ?? '';
}
