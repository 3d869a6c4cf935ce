import { sideBySide } from './part-lists.ts';
import type { Quantity } from './quantities.ts';
import { between, clauseBefore, leavesOut, quote, type Reading, statisticAt } from './reading.ts';
import { inScaleOf, isSum, sumOfValues } from './rounding.ts';
import type { Statistic } from './statistic.ts';
import { isCounting } from './units.ts';

const TOTAL =
  /^[^,;、:\d]{0,6}[,、;](?:以上|上述|前后|[两二三四五六七八九]+[项者类])?(?:合计|共计|总计|总共|共)[为达有]?$/;
const EACH = /每|各|均|平均|其中|累计|同比|比上年|较上年/;
const MOST_PARTS = 30;
const MOST_PICKED = 8;

/**
 * Totals that follow their parts: 现场咨询331人次，电话咨询61人次，合计392人次.
 *
 * It is right when any numbers in a row before it, or any totals in a row, add up to it.
 */
export function readTotals(reading: Reading): Statistic[] {
  const totals = new Set<Quantity>();
  return reading.quantities.flatMap((total, index) => {
    const last = reading.quantities[index - 1];
    if (!last || !isCounting(total.unit) || last.unitClass !== total.unitClass) return [];
    const gap = between(reading, last, total);
    if (gap.length > 16 || !TOTAL.test(gap)) return [];
    const before = reading.quantities
      .slice(Math.max(0, index - MOST_PARTS), index)
      .filter(({ unitClass, aside }) => unitClass === total.unitClass && !aside);
    const subtotals = before.filter((one) => totals.has(one));
    const run = partsThatMake(reading, before, total) ?? rowToTheEnd(subtotals, total);
    const parts = run ?? before.slice(before.findLastIndex((one) => totals.has(one)) + 1);
    totals.add(total);
    if (parts.length < 2 || (!run && !isCertain(reading, parts, total))) return [];
    const start = (parts[0]?.start ?? 0) - clauseBefore(reading, parts[0]?.start ?? 0).length;
    const outcome = {
      stated: quote(total),
      working: parts.map(({ written }) => written).join('＋'),
      computed: inScaleOf(sumOfValues(parts), total) + total.unit,
      holds: run !== undefined,
    };
    const found = statisticAt(reading, 'sum', [start, total.end], outcome);
    return !run && leavesOut(reading, found) ? [] : [found];
  });
}

/**
 * Numbers that make the total: the last ones in a row, or every second one. Where the numbers are not
 * one list, also others in a row, or some of a few.
 */
function partsThatMake(
  reading: Reading,
  parts: readonly Quantity[],
  total: Quantity,
): readonly Quantity[] | undefined {
  const found = rowToTheEnd(parts, total) ?? everySecond(parts, total);
  if (found || isOneList(reading, parts)) return found;
  for (let end = parts.length - 1; end >= 2; end -= 1) {
    const row = rowToTheEnd(parts.slice(0, end), total);
    if (row) return row;
  }
  return parts.length <= MOST_PICKED ? pickThatMakes(parts, total) : undefined;
}

function isOneList(reading: Reading, parts: readonly Quantity[]): boolean {
  const list = sideBySide(reading, parts, '');
  return list.isUniform && list.parts.length === parts.length;
}

function rowToTheEnd(parts: readonly Quantity[], total: Quantity): readonly Quantity[] | undefined {
  let sum = 0;
  let slack = 2 * total.slack + 1;
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    const part = parts[start];
    if (!part) break;
    sum += part.value;
    slack += 2 * part.slack;
    if (sum > total.value + slack) break;
    const row = parts.slice(start);
    if (row.length >= 2 && sum >= total.value - slack && isSum(row, total)) return row;
  }
  return undefined;
}

/** 受理12件，办结8件，受理20件，办结15件，合计32件. */
function everySecond(parts: readonly Quantity[], total: Quantity): readonly Quantity[] | undefined {
  return [0, 1]
    .map((first) => parts.filter((_, index) => index % 2 === first))
    .find((row) => row.length >= 2 && isSum(row, total));
}

/** 许可1508项，列入审核842项；处罚14190项，列入审核9271项；合计15698项: not all are parts. */
function pickThatMakes(
  parts: readonly Quantity[],
  total: Quantity,
): readonly Quantity[] | undefined {
  for (let mask = 1; mask < 2 ** parts.length; mask += 1) {
    const picked = parts.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    if (picked.length >= 2 && isSum(picked, total)) return picked;
  }
  return undefined;
}

/** 每次3件，每周5件，共60件 is a product. */
function isCertain({ text }: Reading, parts: readonly Quantity[], total: Quantity): boolean {
  const [first] = parts;
  if (!first) return false;
  const words = text.slice(Math.max(0, first.start - 12), total.start);
  return !EACH.test(words) && [...parts, total].every(({ precision }) => precision === 'exact');
}
