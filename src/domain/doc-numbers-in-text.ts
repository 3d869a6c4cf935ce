import { CLOSING_BRACKETS, OPENING_BRACKETS } from './brackets.ts';
import { type DocNumber, parseDocNumber } from './doc-number.ts';

// The text is not folded, so that places in it stay true.
const DIGIT = '[0-9０-９]';
const inClass = (brackets: string): string => brackets.replace(/[[\]]/g, String.raw`\$&`);
const COUNT = String.raw`(?:${DIGIT}{1,6}|[〇零一二三四五六七八九十百千]{1,9})\s{0,2}[号號]`;
const IN_YEAR = String.raw`(?:${DIGIT}{4}\s{0,2}年\s{0,2}第?|第)\s{0,2}${COUNT}`;
const CORE = new RegExp(
  [
    String.raw`(?<year>[${inClass(OPENING_BRACKETS)}]\s{0,2}${DIGIT}{4}\s{0,2}[${inClass(CLOSING_BRACKETS)}])\s{0,2}第?\s{0,2}${DIGIT}{1,6}\s{0,2}[号號]`,
    String.raw`(?<noun>令|公告|通告)\s{0,2}(?:[（(]\s{0,2}${IN_YEAR}\s{0,2}[）)]|${IN_YEAR})`,
    String.raw`${DIGIT}{4}\s{0,2}年\s{0,2}第?\s{0,2}${DIGIT}{1,6}\s{0,2}[号號]`,
  ].join('|'),
  'gu',
);
const LONGEST_NAME = 80;
const NAME_BEFORE = /[\p{Script=Han}A-Za-z\d]+$/u;
// The last word that leads in a number; at least two characters must remain.
const LEAD_IN =
  /^.*(?:\d[日月]|号|按照|根据|依据|依照|遵照|参照|关于|印发|转发|批转|执行|贯彻|落实|实施|结合|违反|适用|符合|废止|修改|同意|以及|通知|意见|决定|批复|文件|简称|[按据依见由对以的与及或为在等])(?=..)/u;

/** A document number in running prose. */
interface FoundDocNumber {
  /** As it stands in the prose. */
  readonly text: string;
  /** Where `text` begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly number: DocNumber;
  /** Whether the prefix is one of those given. If not, it was cut out by rules and may be too long. */
  readonly known: boolean;
}

/**
 * The document numbers in running prose, in order. Only numbers that end in 号 count.
 *
 * The words before a number are written without a break: 根据青政发〔2022〕7号. A prefix from
 * `knownPrefixes` is recognised whatever stands before it. For others the words that usually lead in
 * are cut away.
 *
 * @param knownPrefixes 机关代字, and 令 or 公告 with the agency's name in front.
 * @example
 * findDocNumbers('按照青政发〔2022〕7号要求', ['青政发'])[0].text; // '青政发〔2022〕7号'
 */
export function findDocNumbers(
  text: string,
  knownPrefixes: readonly string[] = [],
): FoundDocNumber[] {
  const found: FoundDocNumber[] = [];
  const byLength = [...knownPrefixes].sort((a, b) => b.length - a.length);
  let from = 0;
  for (const core of text.matchAll(CORE)) {
    const sliceStart = Math.max(from, core.index - LONGEST_NAME);
    const before = text.slice(sliceStart, core.index).trimEnd();
    const { year, noun = '' } = core.groups ?? {};
    const known = byLength.find((prefix) => `${before}${noun}`.endsWith(prefix));
    // 2022年第7号 without a bracket can be the number of anything.
    if (known === undefined && !year && !noun) continue;
    const name = NAME_BEFORE.exec(before)?.[0] ?? '';
    const stem =
      known?.slice(0, known.length - noun.length) ??
      withoutLeadIn(name, from > 0 && name.length === before.length);
    const start = stem === '' ? core.index : sliceStart + before.length - stem.length;
    const end = core.index + core[0].length;
    const number = parseDocNumber(text.slice(start, end));
    if (!number) continue;
    found.push({ text: text.slice(start, end), start, end, number, known: known !== undefined });
    from = end;
  }
  return found;
}

/** The end of `name` that can be a prefix; a conjunction joins it to the number before. */
function withoutLeadIn(name: string, afterNumber: boolean): string {
  const joined = afterNumber ? name.replace(/^[和及与或]/, '') : name;
  return joined.replace(LEAD_IN, '');
}
