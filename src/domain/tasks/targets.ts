import { comparison } from './comparators.ts';
import { dueYears } from './due-years.ts';
import { DURATION, QUANTITY } from './measures.ts';
import type { Target } from './task.ts';

/** Enough for any task; a text made to be slow has more. */
const MOST = 30;
/** No task has a longer text. */
const LONGEST = 20_000;
/** What is more is no figure but digits in a row. */
const LARGEST = 1e12;
/** How far back from a number words are read. */
const NEAR = 80;

const CHINESE = '一二两三四五六七八九十';
const AMOUNT = new RegExp(
  `${QUANTITY}|(?<chinese>[${CHINESE}])(?<measure>[次场期个名处座家成])|(?<all>全覆盖)`,
  'gu',
);
/** What makes digits part of something else: 第3、〔2021〕, 1:3, A4, a first of two values. */
const NO_AMOUNT = /(?:[第〔[\d.．\-—–/:：A-Za-z×]|由|从)$/u;

/**
 * What can be counted in the text of a task, in order.
 *
 * @param horizon The year by whose end the plan is to be done.
 * @example
 * targetsIn('到2025年底，律师万人比不低于3.5。', undefined);
 * // [{ text: '律师万人比不低于3.5', subject: '律师万人比', comparator: '≥', value: 3.5, unit: '', due: 2025 }]
 */
export function targetsIn(text: string, horizon: number | undefined): Target[] {
  const targets: Target[] = [];
  for (const sentence of text.slice(0, LONGEST).split(/[。；！？\n]/u)) {
    const years = dueYears(sentence);
    const dueAt = (at: number) =>
      (years.findLast((year) => year.at <= at) ?? years.at(0))?.year ?? horizon;
    for (const { clause, start } of clausesOf(sentence)) {
      for (const amount of amountsIn(clause)) {
        const due = dueAt(start + amount.at);
        targets.push({
          text: clause,
          subject: amount.subject || (start > 0 && targets.at(-1)?.subject) || '',
          comparator: amount.comparator,
          value: amount.value,
          unit: amount.unit,
          ...(due !== undefined && { due }),
        });
        if (targets.length === MOST) return targets;
      }
    }
  }
  return targets;
}

/** The parts of a sentence, cut at 、 too where each part counts something: 岸线6.8公里、沙滩3处. */
function clausesOf(sentence: string): { readonly clause: string; readonly start: number }[] {
  let start = 0;
  return sentence.split(/(?<=[，,])/u).flatMap((whole) => {
    const parts = whole.split(/(?<=、)/u);
    const pieces = parts.every((part) => amountsIn(bare(part)).length > 0) ? parts : [whole];
    return pieces.map((piece) => {
      const at = start;
      start += piece.length;
      return { clause: bare(piece), start: at };
    });
  });
}

function bare(clause: string): string {
  return clause.replace(/[，,、]$/u, '').trim();
}

type Amount = Pick<Target, 'subject' | 'comparator' | 'value' | 'unit'> & { readonly at: number };

interface Measured extends Omit<Amount, 'subject' | 'at'> {
  /** Where the words for what is counted end. */
  readonly subjectEnd: number;
  /** Whether what is counted may follow: 6个小岛. */
  readonly isPlain: boolean;
}

function amountsIn(clause: string): Amount[] {
  const amounts: Amount[] = [];
  let from = 0;
  for (const match of clause.matchAll(AMOUNT)) {
    if (amounts.length === MOST) break;
    const before = clause.slice(Math.max(from, match.index - NEAR), match.index);
    const after = clause.slice(match.index + match[0].length);
    const amount = amountOf(match, before, after);
    if (!amount) continue;
    const { subjectEnd, isPlain, ...rest } = amount;
    const counted = isPlain ? /^[\p{Script=Han}][^，、]{1,20}/u.exec(after)?.[0] : undefined;
    const subject = counted ?? subjectOf(before.slice(0, subjectEnd));
    amounts.push({ ...rest, subject, at: match.index });
    from = match.index + match[0].length;
  }
  return amounts;
}

function amountOf(
  { groups = {} }: RegExpExecArray,
  before: string,
  after: string,
): Measured | undefined {
  const { number, unit = '', chinese, measure = '', all } = groups;
  if (all !== undefined) {
    const stated = /\d[%％]$/u.test(before);
    return stated ? undefined : whole(before.length);
  }
  const compared = comparison(before, after);
  const rest = after.slice(compared?.tail ?? 0);
  if (rest.startsWith('的') || (chinese === undefined && NO_AMOUNT.test(before))) return undefined;
  const subjectEnd = compared?.at ?? before.length;
  if (chinese !== undefined) {
    const isTenth = measure === '成';
    const said = isTenth ? compared?.tail : /少|多|不超过/u.test(compared?.word ?? '');
    if (!said || !compared) return undefined;
    const value = chinese === '两' ? 2 : CHINESE.replace('两', '').indexOf(chinese) + 1;
    return { comparator: compared.comparator, value, unit: measure, subjectEnd, isPlain: false };
  }
  const value = Number(number);
  if (value > LARGEST) return undefined;
  if (unit === '' && (!compared || !/^(?:[”“\s（(]|$)/u.test(rest))) return undefined;
  if (unit === '' && value > 1900 && value < 2100) return undefined;
  if (/^(?:％|%)$/u.test(unit) && value === 100 && compared?.comparator !== '≤') {
    return whole(subjectEnd);
  }
  const isSpan = DURATION.test(unit) || unit === '级';
  if (isSpan && !compared) return undefined;
  if (after.startsWith('内') && !DURATION.test(unit) && compared?.at === undefined)
    return undefined;
  return {
    comparator: compared?.comparator ?? '=',
    value,
    unit: unit === '％' ? '%' : unit,
    subjectEnd,
    isPlain: !compared && !/[%％‰点]$/u.test(unit),
  };
}

/** 全覆盖 and 100% are one. */
function whole(subjectEnd: number): Measured {
  return { comparator: '=', value: 100, unit: '%', subjectEnd, isPlain: false };
}

const LEAD =
  /^(?:[、和及并]|其中|(?:到|至)?20\d\d年(?:\d{1,2}月)?(?:底|末)?(?:以?前)?|力争|确保|实现|推动|推进|达到|每年|全县|累计)+/u;
const END = /(?:[“、约共达为占到的各]|实现|累计|总计|超过)+$/u;

function subjectOf(words: string): string {
  return words.replace(LEAD, '').replace(END, '').trim();
}
