import type { Quantity } from './quantities.ts';
import { between, quote, type Reading, statisticAt } from './reading.ts';
import { type Interval, inScaleOf, intervalOf, isStated, quotient, twoPlaces } from './rounding.ts';
import type { Statistic } from './statistic.ts';
import { CHANGE_NOUN, CHANGE_VERB, directionOf } from './words-of-change.ts';

/** A change from one number to another, and where the words for it begin. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly start: number;
}

const SIZE = new RegExp(
  [
    String.raw`^[^,;、:\d]{0,10}?[,、]?(?:相比,?)?(?:共|共计|累计|合计|总体|整体|净|直接|大幅|即)?`,
    '(?:[比较](?:原来|之前|此前|改革前|原有))?',
    `(?:${CHANGE_VERB}|${CHANGE_VERB}?${CHANGE_NOUN}|[多少高低])`,
    '(?:达到|高达|达|为|了|是|约|近|超过|逾)*$',
  ].join(''),
);
/** The size as a multiple of what was before: 是原来的3倍. */
const RATIO =
  /^[,、]?(?:约|仅|已)?(?:是|为|相当于|达到?)(?:原来|原先|此前|之前|改革前|[上去]年)的$/;
/** Another base is meant: the same time of the year before, each year, each month. */
const OTHER_BASE = /同比|环比|年均|月均|日均|平均|上年|去年|同期|其中|分别|各/;
const MOST_STATEMENTS = 3;
const LONGEST_GAP = 24;

/**
 * What is said of the size of a change directly behind it: 减少141项，减幅达41%.
 *
 * @param next The place of the first quantity behind the change.
 * @param said Which way the change goes by its own word; 0 when that is left to what follows.
 */
export function readStatements(
  reading: Reading,
  change: Change,
  next: number,
  said: -1 | 0 | 1,
): Statistic[] {
  const found: Statistic[] = [];
  let last = change.to.start > change.from.start ? change.to : change.from;
  for (const stated of reading.quantities.slice(next, next + MOST_STATEMENTS)) {
    const gap = between(reading, last, stated);
    if (gap.length > LONGEST_GAP) break;
    const span = [change.start, stated.end] as const;
    if (RATIO.test(gap)) {
      const outcome = multiple(change, stated);
      if (outcome) found.push(statisticAt(reading, 'change', span, outcome));
      break;
    }
    if (!SIZE.test(gap) || OTHER_BASE.test(gap)) break;
    const way = directionOf(gap);
    if (said !== 0 && way !== 0 && way !== said) break;
    const outcome = sizeOf(change, stated);
    if (outcome) found.push(statisticAt(reading, 'change', span, outcome));
    const rise = change.to.value - change.from.value;
    if (said === 0 && way * rise < 0 && outcome?.holds) {
      found.push(statisticAt(reading, 'direction', span, wrongWay(change, gap)));
    }
    last = stated;
  }
  return found;
}

/** What is said of a change of which the words go the other way. */
export function wrongWay({ from, to }: Change, words: string) {
  const rise = to.value - from.value;
  return {
    stated: new RegExp(CHANGE_VERB).exec(words)?.[0] ?? words.replace(/[,、]/g, ''),
    working: `${from.written}→${to.written}`,
    computed: `${rise > 0 ? '＋' : '－'}${inScaleOf(Math.abs(rise), to)}${to.unit}`,
    holds: false,
  };
}

function sizeOf({ from, to }: Change, stated: Quantity) {
  if (stated.unit === '%') return percentage(from, to, stated);
  if (stated.unitClass === '百分点') {
    return from.unit === '%' ? difference(from, to, stated) : undefined;
  }
  if (stated.unit === '倍') return times(from, to, stated);
  return stated.unitClass === from.unitClass ? difference(from, to, stated) : undefined;
}

function percentage(from: Quantity, to: Quantity, stated: Quantity) {
  if (from.value === 0 || from.precision !== 'exact' || to.precision !== 'exact') return undefined;
  const change = difference(from, to, stated);
  // 由61%提高到86%，提高25% means percentage points, by those who do not mind the difference.
  if (from.unit === '%' && change?.holds) return change;
  const relative = quotient(gapBetween(from, to), intervalOf(from), 100);
  const [high, low] = from.value > to.value ? [from, to] : [to, from];
  return {
    stated: quote(stated),
    working: `（${high.written}－${low.written}）÷${from.written}`,
    computed: `${twoPlaces((100 * Math.abs(to.value - from.value)) / from.value)}%`,
    holds: isStated(stated, relative),
  };
}

function difference(from: Quantity, to: Quantity, stated: Quantity) {
  if (from.precision !== 'exact' || to.precision !== 'exact') return undefined;
  const [high, low] = from.value > to.value ? [from, to] : [to, from];
  return {
    stated: quote(stated),
    working: `${high.written}－${low.written}`,
    computed: inScaleOf(high.value - low.value, stated) + stated.unit,
    holds: isStated(stated, gapBetween(from, to)),
  };
}

function times(from: Quantity, to: Quantity, stated: Quantity) {
  if (from.value === 0 || to.value < from.value) return undefined;
  if (from.precision !== 'exact' || to.precision !== 'exact') return undefined;
  return {
    stated: quote(stated),
    working: `（${to.written}－${from.written}）÷${from.written}`,
    computed: `${twoPlaces((to.value - from.value) / from.value)}倍`,
    holds: isStated(stated, quotient(gapBetween(from, to), intervalOf(from))),
  };
}

function multiple({ from, to }: Change, stated: Quantity) {
  if (from.precision !== 'exact' || to.precision !== 'exact' || from.value === 0) return undefined;
  if (stated.unit !== '倍' && stated.unit !== '%') return undefined;
  const factor = stated.unit === '%' ? 100 : 1;
  return {
    stated: quote(stated),
    working: `${to.written}÷${from.written}`,
    computed: twoPlaces((factor * to.value) / from.value) + stated.unit,
    holds: isStated(stated, quotient(intervalOf(to), intervalOf(from), factor)),
  };
}

function gapBetween(from: Quantity, to: Quantity): Interval {
  const gap = Math.abs(to.value - from.value);
  const slack = from.slack + to.slack;
  return { low: Math.max(0, gap - slack), high: gap + slack };
}
