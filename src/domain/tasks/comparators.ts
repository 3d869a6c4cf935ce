import type { Comparator } from './task.ts';

/** Words before a number. What contains another word stands before it. */
const BEFORE: Readonly<Record<Comparator, string>> = {
  '≥': '不得低于|不得少于|不低于|不少于|不小于|不下于|至少达到|至少达|至少|最少|(?<!送)达到|(?<!送|到)达|提高到|提高至|提升到|提升至|增加到|增至|扩大到|扩大至',
  '≤': '不得超过|不得高于|不超过|不高于|不多于|不大于|最多|最高|控制在|控制到|压减到|压缩至|压缩到|缩短至|缩短到|降至|降到|下降到|下降至|降低到|降低至|减少到|减至',
  '=': '稳定在|保持在|维持在',
  '>': '超过|高于|突破|大于|多于',
  '<': '低于|小于|少于',
};
const WORDS = Object.values(BEFORE).join('|');
/** Up to the number stands no comma and no other number: 不少于本部门执法人员总数的5%. */
const WORD = new RegExp(`(?:${WORDS})(?!.*(?:${WORDS}))(?=[^，、\\d]{0,20}$)`, 'u');
const EACH = (Object.keys(BEFORE) as Comparator[]).map(
  (comparator) => [comparator, new RegExp(`^(?:${BEFORE[comparator]})$`, 'u')] as const,
);
const AFTER = /^(?:以上|以内|以下|之内|内)/u;
/** How far back words are read. */
const REACH = 40;

/** How a number is compared, and the words that say so. */
export interface Comparison {
  readonly comparator: Comparator;
  /** The words before the number, and where they begin; nothing when those after it say so. */
  readonly word?: string;
  readonly at?: number;
  /** How many characters after the number belong to it. */
  readonly tail: number;
}

/** What the words round a number say of it: 不低于…, …以内. Nothing when they say nothing. */
export function comparison(before: string, after: string): Comparison | undefined {
  const start = Math.max(0, before.length - REACH);
  const found = WORD.exec(before.slice(start));
  const end = AFTER.exec(after)?.[0];
  const tail = end?.length ?? 0;
  const said = found && { word: found[0], at: start + found.index };
  if (end === '以上') return { comparator: '≥', ...said, tail };
  if (said) {
    const comparator = EACH.find(([, words]) => words.test(said.word))?.[0] ?? '≥';
    return { comparator, ...said, tail };
  }
  if (end !== undefined) return { comparator: '≤', tail };
  if (before.endsWith('到')) return { comparator: '≥', word: '到', at: before.length - 1, tail };
  return undefined;
}
