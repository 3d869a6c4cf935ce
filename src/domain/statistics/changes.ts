import { type Change, readStatements, wrongWay } from './change-statements.ts';
import type { Quantity } from './quantities.ts';
import { between, clauseBefore, type Reading, statisticAt } from './reading.ts';
import type { Statistic } from './statistic.ts';
import { CHANGE_VERB, directionOf } from './words-of-change.ts';

const YEAR = String.raw`(?:[今本去当上]年|目前|现在|现有|如今|(?:19|20)\d\d年)`;
/** What leads in the number from which a change starts: 由原来的, 从2016年的. */
const LEAD = new RegExp(String.raw`(?:由|从|[将把]原[有来先]|原有)(?:${YEAR}|[^,;、:\d]){0,16}$`);
const TO = new RegExp(
  String.raw`^(?<noun>[^,;、:\d]{0,10}?),?(?:再|逐步|大幅)?(?<verb>${CHANGE_VERB})[到至为成](?:了)?${YEAR}?[底末初]?的?$`,
);
const RANK = /位次|名次|排名|排位|位列/;
const LONGEST_GAP = 30;

/** What a text says of changes from one number to another: 由351项减少到210项，减幅达41%. */
export function readChanges(reading: Reading): Statistic[] {
  const { quantities } = reading;
  return quantities.flatMap((from, index) => {
    const to = quantities[index + 1];
    if (!to || to.start - from.end > LONGEST_GAP) return [];
    const match = TO.exec(between(reading, from, to));
    const verb = match?.groups?.['verb'];
    if (verb === undefined || !isComparable(from, to)) return [];
    const start = startOfChange(reading, from, match?.groups?.['noun'] ?? '');
    if (start === undefined) return [];
    const change = { from: likeNext(from, to), to, start };
    const wrong = direction(reading, change, verb);
    return wrong ? [wrong] : readStatements(reading, change, index + 2, directionOf(verb));
  });
}

/** Where the statement begins; without 由 nothing may stand between a number and its change. */
function startOfChange(reading: Reading, from: Quantity, noun: string): number | undefined {
  const clause = clauseBefore(reading, from.start);
  const lead = LEAD.exec(clause);
  if (lead) return from.start - clause.length + lead.index;
  return noun === '' && !/[、和及]$/.test(clause) ? from.start : undefined;
}

function isComparable(from: Quantity, to: Quantity): boolean {
  if (from.precision === 'limit' || to.precision === 'limit') return false;
  return from.unit === '' ? to.scale === 1 && from.scale === 1 : from.unitClass === to.unitClass;
}

/** 由351减少到210项: the first number takes the unit of the second. */
function likeNext(from: Quantity, to: Quantity): Quantity {
  return from.unit === '' ? { ...from, unit: to.unit, unitClass: to.unitClass } : from;
}

function direction(reading: Reading, change: Change, verb: string): Statistic | undefined {
  const rise = change.to.value - change.from.value;
  if (rise * directionOf(verb) >= 0) return undefined;
  const before = reading.text.slice(Math.max(0, change.start - 40), change.to.end);
  if (RANK.test(before)) return undefined;
  const span = [change.start, change.to.end] as const;
  return statisticAt(reading, 'direction', span, wrongWay(change, verb));
}
