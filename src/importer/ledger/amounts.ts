import { chineseNumber } from '#domain/chinese-number.ts';
import { cellProblems } from '#strings/ledger-cell-problems.ts';
import { LIMIT_UNITS } from '#strings/time-limit.ts';
import { AT_ONCE, NO_LIMIT } from '#strings/vocabulary-powers.ts';
import { readDate } from '../dates.ts';
import { compact } from './plain.ts';
import { UnreadableCell } from './unreadable.ts';

const NUMERAL = '[〇零一二两三四五六七八九十百千]+';
const AT_ONCE_WORDS =
  /^(?:即时|即办|即办件|当场|当日|当天|立即|当场办结|当场办理|即时办结|即时办理|0个?工作日)$/;
const NO_LIMIT_WORDS = /^(?:无|没有|无规定|没有规定|未规定|无时限|无法定时限|不限|\/|-+|—+)$/;
const LIMIT = new RegExp(
  `^(?:自.{1,20}之日起|从.{1,20}之日起)?(?:在)?(\\d+(?:\\.5)?|${NUMERAL})(个?工作日|个?(?:自然|日历)?[日天]|个?月|年)(?:以?内)?(?:办结|完成|作出决定)?$`,
);
const MONTHS_A_YEAR = 12;

/**
 * A time limit as the files write it: 20 工作日, 二十个工作日, 20工作日内 are 20个工作日.
 *
 * @throws {UnreadableCell}
 */
export function limitIn(text: string): string {
  const wanted = compact(text);
  if (AT_ONCE_WORDS.test(wanted)) return AT_ONCE;
  if (NO_LIMIT_WORDS.test(wanted)) return NO_LIMIT;
  const [, digits = '', unit = ''] = LIMIT.exec(wanted) ?? [];
  const amount = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
  if (!amount) throw new UnreadableCell(cellProblems.notALimit(text));
  if (unit.includes('工作')) return `${amount}${LIMIT_UNITS.workingDay}`;
  if (unit.endsWith('月')) return `${amount}${LIMIT_UNITS.month}`;
  if (unit === '年') return `${amount * MONTHS_A_YEAR}${LIMIT_UNITS.month}`;
  return `${amount}${LIMIT_UNITS.day}`;
}

const COUNT = /^(\d+(?:\.\d+)?(?:e-?\d+)?)(?:个?工作日|[个人名户家次项份件天日])?$/i;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+/;

/**
 * A number, with or without what it counts. 当日 is none.
 *
 * @throws {UnreadableCell}
 */
export function numberIn(text: string): number {
  const wanted = compact(text).replace(THOUSANDS, (digits) => digits.replaceAll(',', ''));
  const digits = COUNT.exec(wanted)?.[1];
  const number = digits === undefined ? inNumerals(wanted) : Number(digits);
  if (number === undefined) throw new UnreadableCell(cellProblems.notANumber(text));
  return number;
}

function inNumerals(text: string): number | undefined {
  if (/^(?:当日|当天|当场|即时)$/.test(text)) return 0;
  return chineseNumber(
    new RegExp(`^(${NUMERAL})(?:个?工作日|[个人名户家次项份件])?$`).exec(text)?.[1] ?? '',
  );
}

/**
 * A percentage, 5 or 5%. Excel keeps 5% as 0.05, which may as well be meant as it stands.
 *
 * @throws {UnreadableCell}
 */
export function percentIn(text: string): number {
  const wanted = compact(text);
  const percent = /^(\d+(?:\.\d+)?(?:e-?\d+)?)(%?)$/i.exec(wanted);
  if (percent) {
    const number = Number(percent[1]);
    if (percent[2] === '' && number < 1)
      throw new UnreadableCell(cellProblems.unclearPercent(text));
    return number;
  }
  const [, share = ''] = /^百分之(.+)$/.exec(wanted) ?? [];
  const number = /^\d+(?:\.\d+)?$/.test(share) ? Number(share) : chineseNumber(share);
  if (number === undefined) throw new UnreadableCell(cellProblems.notANumber(text));
  return number;
}

/**
 * A day: 2026-03-01, 2026/3/1, 2026年3月1日起施行.
 *
 * @throws {UnreadableCell}
 */
export function dayIn(text: string): string {
  const wanted = text
    .replace(/^自/, '')
    .replace(/(?:起施行|起实施|起)$/, '')
    .trim();
  const day = readDate(wanted);
  if (day === undefined) throw new UnreadableCell(cellProblems.notADay(text));
  return day;
}

/**
 * A month: 2026-09, 2026年9月, and the first day of a month, which Excel makes of 2026-9.
 *
 * @throws {UnreadableCell}
 */
export function monthIn(text: string): string {
  const wanted = compact(text)
    .replace(/[—–－./年]/g, '-')
    .replace(/月$/, '');
  const [, year = '', month = ''] = /^((?:19|20)\d\d)-(\d{1,2})(?:-0?1)?$/.exec(wanted) ?? [];
  if (year === '' || Number(month) < 1 || Number(month) > 12) {
    throw new UnreadableCell(cellProblems.notAMonth(text));
  }
  return `${year}-${month.padStart(2, '0')}`;
}
