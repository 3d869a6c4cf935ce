import { isAgency } from './agencies.ts';
import { fold } from './characters.ts';
import { readDate } from './dates.ts';
import { isAddressee } from './kinds.ts';
import { scanLabels } from './label-scan.ts';
import { isDocumentNumber } from './numbers.ts';

/** The number of a heading, an article or an item at the start of a paragraph. */
const NUMBERING =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,5}[章节编条]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:\.\d{1,2}){0,3}[.、]?(?= ?\p{Script=Han}|$))/u;

/** Shorter lines are not documents; longer text without sentences is not prose. */
const MIN_DOCUMENT = 100;
const MIN_LENGTH = 30;
const REACH = 100;

/**
 * Cuts a line that holds a whole document, as pages laid out with tables are scraped, at the spaces
 * that were paragraph breaks. Any other line comes back as it is.
 *
 * @example
 * splitRunTogether('…号 各乡镇人民政府: 现将… 县人民政府 2016年12月7日 第一章 总则 第一条 …');
 * // ['…号', '各乡镇人民政府:', '现将…', '县人民政府', '2016年12月7日', '第一章 总则', '第一条 …']
 */
export function splitRunTogether(line: string): string[] {
  if (line.length < MIN_LENGTH || !line.includes(' ') || line.includes('|')) return [line];
  const tokens = line.split(' ');
  const sentences = line.match(/[。;；](?= )/g)?.length ?? 0;
  const whole = tokens.length > 4 && sentences > 1 && line.length >= MIN_DOCUMENT;
  const [first = '', second = ''] = tokens;
  const begins =
    (isAddressee(fold(first)) && scanLabels({ folded: fold(first) }).length === 0) ||
    (tokens.length > 2 && isDocumentNumber(first) && isAddressee(fold(second)));
  if (!whole && !begins) return [line];

  const pieces: string[][] = [];
  let tail = '';
  for (const [index, token] of tokens.entries()) {
    const next = fold(tokens[index + 1] ?? '');
    // Only the end of a long piece decides; all of it each time would be quadratic.
    if (index === 0 || breaksBetween(fold(tail), fold(token), next)) {
      pieces.push([token]);
      tail = token.slice(-REACH);
    } else {
      pieces.at(-1)?.push(token);
      tail = `${tail} ${token}`.slice(-REACH);
    }
  }
  return pieces.map((words) => words.join(' '));
}

function breaksBetween(before: string, after: string, next: string): boolean {
  if (/[。;!?:]$/.test(before)) return true;
  if (/^(?:第.{1,5}[章节编条]|\d[\d.]*[.、]?)$/.test(before)) return false;
  if (/^\d/.test(after) && /^(?:年|月|日|个|名|%)/.test(next)) return false;
  if (NUMBERING.test(after)) return true;
  const whole =
    before.length < 60 &&
    (isDocumentNumber(before) || isAgency(before) || readDate(before) !== undefined);
  if (whole || (after.length < 40 && (isAgency(after) || isDocumentNumber(after)))) return true;
  if (/^\d{4}年\d/.test(after) && readDate(after) !== undefined) return true;
  return NUMBERING.test(before) && before.length < 30 && after.length > 12;
}
