import { chineseNumber } from '#domain/chinese-number.ts';
import { dayOf, type IsoDate } from '#domain/date.ts';
import { fold } from './characters.ts';

/** A day with the minute that may stand behind it, and where both stand in the text. */
export interface PrintedDate {
  readonly date: IsoDate;
  /** `HH:MM`. */
  readonly time?: string;
  readonly start: number;
  readonly end: number;
}

const CHINESE_DIGITS = '[〇○零OoＯ0一二三四五六七八九]';
const FORMS: readonly [RegExp, (match: readonly string[]) => IsoDate | undefined][] = [
  [
    /(?<!\d)((?:19|20)\d\d) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d{3})/,
    ([, year, month, day]) => numbers(year, month, day),
  ],
  [
    /(?<!\d)((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?(?:日|号|$)/,
    ([, year, month, day]) => numbers(year, month, day),
  ],
  [
    /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/,
    ([, day, month, year]) => numbers(year, month, day),
  ],
  [
    new RegExp(
      `(${CHINESE_DIGITS}{4}) ?年 ?([一二三四五六七八九十]{1,3}|元) ?月 ?([一二三四五六七八九十廿卅]{1,3}) ?[日号]`,
    ),
    ([, year, month, day]) => dayOf(chineseYear(year), chineseCount(month), chineseCount(day)),
  ],
  [
    /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
    ([, year, month, day]) => numbers(year, month, day),
  ],
];

/**
 * The first day printed in `text`, in any of the forms of government pages: 2022-01-07,
 * 2022/1/7, 2022.01.07, 2022年1月7日, 二〇二二年一月七日, 20220107 and, day first, 07.01.2022.
 *
 * @example
 * findDate('发布时间:2022-01-07 09:24:13'); // { date: '2022-01-07', time: '09:24', start: 5, end: 24 }
 */
export function findDate(text: string): PrintedDate | undefined {
  const folded = fold(text);
  let best: PrintedDate | undefined;
  for (const [form, read] of FORMS) {
    const match = form.exec(folded);
    if (!match || (best && match.index >= best.start)) continue;
    const date = read(match);
    if (!date) continue;
    const end = match.index + match[0].length;
    const clock = /^ *(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?/.exec(folded.slice(end, end + 24));
    const time = clock ? clockTime(clock[1], clock[2]) : undefined;
    best = {
      date,
      start: match.index,
      end: end + (time ? (clock?.[0].length ?? 0) : 0),
      ...(time ? { time } : {}),
    };
  }
  return best;
}

/** The day, when `text` is a day and nothing more (a time, brackets and spaces do not count). */
export function readDate(text: string): IsoDate | undefined {
  const found = text.length < 40 ? findDate(text) : undefined;
  if (!found) return undefined;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return /^[\s()（）[\]【】]*$/.test(rest) ? found.date : undefined;
}

/** A date of a signature that lost 年, 月 or 日 on the way, and the days it may have been. */
export interface DamagedDate {
  readonly printed: string;
  readonly readings: readonly IsoDate[];
}

/**
 * Reads what is left of a date whose signs were lost: 2018523 can only be 23 May, 2022117 is
 * 17 January or 7 November.
 */
export function readDamagedDate(text: string): DamagedDate | undefined {
  const bare = fold(text).replace(/[\s{}()]/g, '');
  const match = /^((?:19|20)\d\d)年?(\d{2,4}|\d{1,2}月\d{1,2}|\d{3,4}日)日?$/.exec(bare);
  if (!match || /^\d{4}年\d{1,2}月\d{1,2}日$/.test(bare)) return undefined;
  const [, year = '', rest = ''] = match;
  const digits = rest.replace('日', '');
  const spaced = /^\D*\d{4}\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(fold(text));
  const splits = spaced
    ? [[spaced[1], spaced[2]]]
    : digits.includes('月')
      ? [digits.split('月')]
      : [1, 2].map((at) => [digits.slice(0, at), digits.slice(at)]);
  const readings = splits.flatMap(([month, day]) =>
    day &&
    !/^0?$/.test(day) &&
    day.length < 3 &&
    (day.length === 1 || !day.startsWith('0') || digits.length === 4)
      ? (numbers(year, month, day) ?? [])
      : [],
  );
  return readings.length > 0
    ? { printed: text.trim(), readings: [...new Set(readings)] }
    : undefined;
}

function clockTime(hour = '', minute = ''): string | undefined {
  return Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute}`
    : undefined;
}

function numbers(year = '', month = '', day = ''): IsoDate | undefined {
  return dayOf(Number(year), Number(month), Number(day));
}

function chineseYear(text = ''): number {
  return chineseNumber(text.replace(/[○OoＯ0零]/g, '〇')) ?? 0;
}

function chineseCount(text = ''): number {
  if (text === '元') return 1;
  return chineseNumber(text.replace('廿', '二十').replace('卅', '三十')) ?? 0;
}
