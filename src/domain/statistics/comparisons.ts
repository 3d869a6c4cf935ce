import { readStatements } from './change-statements.ts';
import type { Quantity } from './quantities.ts';
import { between, quote, type Reading, statisticAt } from './reading.ts';
import { type Interval, intervalOf, isStated, quotient, twoPlaces } from './rounding.ts';
import type { Statistic } from './statistic.ts';
import { isCounting } from './units.ts';
import { CHANGE_NOUN, CHANGE_VERB, directionOf } from './words-of-change.ts';

/** 8件，比上年的6件…: the number before is the later one. */
const COMPARED =
  /^[^,;、:\d]{0,8},?(?:比(?![例赛重如选对])|较(?![好大多为])|(?<with>[与同]))(?:(?:19|20)\d\d年|[^,;、:\d]){0,20}$/;
/** 568万元，比上年减少9万元: what follows is the difference itself. */
const DIFFERENCE = new RegExp(
  String.raw`^[^,;、:\d]{0,8},(?:同?比|较)(?:(?:19|20)\d\d年|[^,;、:\d]){0,14}?(?:${CHANGE_VERB}|[多少])了?$`,
);
/** 比预算增加0.1亿元，增长5.7%: the difference and the growth are against two things. */
const OTHER_MEASURE = /预算|计划|目标|任务|全国|全省|全市|平均|规定|法定/;
const SIZE = new RegExp(
  `^[,、](?:同比)?(?:${CHANGE_VERB}|${CHANGE_VERB}?${CHANGE_NOUN})(?:达到|高达|达|为|了|约|近)*$`,
);
const HAS_VERB = new RegExp(`${CHANGE_VERB}|[多少]$`);

/** What a text says of a number beside that of another time: 5件，比上年的8件减少37.5%. */
export function readComparisons(reading: Reading): Statistic[] {
  const { quantities } = reading;
  return quantities.flatMap((to, index) => {
    const other = quantities[index + 1];
    if (!other || other.unitClass !== to.unitClass || to.unit === '') return [];
    if (to.precision !== 'exact' || other.precision !== 'exact') return [];
    const gap = between(reading, to, other);
    if (gap.length > 40) return [];
    if (DIFFERENCE.test(gap)) return ofDifference(reading, index, gap);
    const compared = COMPARED.exec(gap);
    if (!compared || HAS_VERB.test(gap)) return [];
    const after = reading.text.slice(other.end, other.end + 6);
    if (compared.groups?.['with'] !== undefined && !/相比|比较/.test(after)) return [];
    return readStatements(reading, { from: other, to, start: to.start }, index + 2, 0);
  });
}

/**
 * 568万元，比上年减少9万元，下降1.6%: the base is 568＋9. Where other numbers of the unit stand before,
 * the difference may be one of theirs.
 */
function ofDifference(reading: Reading, index: number, words: string): Statistic[] {
  const way = directionOf(words);
  const [to, gap, stated] = reading.quantities.slice(index, index + 3);
  if (!to || !gap || stated?.unit !== '%' || !isCounting(to.unit) || way === 0) return [];
  if (OTHER_MEASURE.test(words)) return [];
  if (!SIZE.test(between(reading, gap, stated))) return [];
  const later = reading.quantities
    .slice(Math.max(0, index - 5), index + 1)
    .filter(({ unitClass }) => unitClass === to.unitClass);
  const holds = later.some((one) => isStated(stated, share(gap, one, way)));
  if (!holds && later.length > 1) return [];
  const sign = way > 0 ? '－' : '＋';
  const outcome = {
    stated: quote(stated),
    working: `${gap.written}÷（${to.written}${sign}${gap.written}）`,
    computed: `${twoPlaces((100 * gap.value) / (to.value - way * gap.value))}%`,
    holds,
  };
  return [statisticAt(reading, 'change', [to.start, stated.end], outcome)];
}

/** The difference in per cent of what was before. */
function share(gap: Quantity, to: Quantity, way: -1 | 1): Interval {
  const before = to.value - way * gap.value;
  if (before <= 0) return { low: 0, high: 0 };
  const slack = to.slack + gap.slack;
  return quotient(intervalOf(gap), { low: before - slack, high: before + slack }, 100);
}
