import { foldBrackets } from './brackets.ts';
import { chineseNumber } from './chinese-number.ts';

/**
 * A document number (发文字号), taken apart.
 *
 * - `standard`: 嵊政办发〔2022〕70号. The prefix (机关代字) is empty where a page shows 〔2019〕4号 only.
 * - `yearly`: an announcement or order counted within a year, 青屿县财政局公告2023年第8号.
 * - `running`: an order counted through all years, 青屿县人民政府令第12号.
 */
export type DocNumber =
  | {
      readonly kind: 'standard' | 'yearly';
      readonly prefix: string;
      readonly year: number;
      readonly serial: number;
    }
  | {
      readonly kind: 'running';
      readonly prefix: string;
      readonly year?: never;
      readonly serial: number;
    };

// In a folded text: 〔 〕 are the only brackets, digits and letters are half-width.
const PREFIX = String.raw`(?<prefix>(?:[\p{Script=Han}A-Za-z\d][\p{Script=Han}A-Za-z\d\s]*(?:〔\s*\p{Script=Han}{1,4}\s*〕[\p{Script=Han}\s]*)?)?)`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const SERIAL = String.raw`(?<serial>\d{1,6})`;
const ANY_SERIAL = String.raw`(?<serial>\d{1,6}|[〇零一二两三四五六七八九十百千]{1,9})`;
const COUNTED = String.raw`(?<prefix>[\p{Script=Han}A-Za-z\d\s、·]*(?:令|公告|通告))`;
const whole = (source: string): RegExp => new RegExp(`^${source}$`, 'u');

const BRACKETED = whole(String.raw`${PREFIX}〔\s*${YEAR}\s*年?\s*〕\s*第?\s*${SERIAL}\s*号?`);
const LOOSE = whole(
  String.raw`(?<prefix>[\p{Script=Han}A-Za-z\d\s]*\p{Script=Han})\s*${YEAR}(?:\s*年?\s*第\s*|\s*年\s*|\s+|-(?=\d+号$))${SERIAL}\s*号?`,
);
const YEARLY = whole(String.raw`${COUNTED}\s*〔?\s*${YEAR}\s*年\s*第?\s*${ANY_SERIAL}\s*号\s*〕?`);
const RUNNING = whole(String.raw`${COUNTED}\s*〔?\s*第\s*${ANY_SERIAL}\s*号\s*〕?`);

const DAMAGED =
  /^(?<prefix>[\p{Script=Han}A-Za-z\d]*\p{Script=Han}|)(?<open>〔?)(?<before>[\dOoIl|]+)(?<close>〕?)第?(?<after>[\dOoIl|]*)号?文?件?$/u;

const LONGEST_PREFIX = 16;
const LONGEST_NUMBER = 80;

/**
 * The document number that is the whole of `text`, whatever brackets, widths, spaces and leading
 * zeros it is written with; nothing when it is none.
 *
 * @example
 * parseDocNumber('嵊政办发[2022]070号');
 * // { kind: 'standard', prefix: '嵊政办发', year: 2022, serial: 70 }
 */
export function parseDocNumber(text: string): DocNumber | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const folded = fold(text);
  return (
    read('yearly', YEARLY.exec(folded)) ??
    read('running', RUNNING.exec(folded)) ??
    read('standard', BRACKETED.exec(folded) ?? LOOSE.exec(folded))
  );
}

/** The number as GB/T 9704—2012 7.2.5 has it written: 〔〕, no leading zeros, no 第 after a bracket. */
export function formatDocNumber({ kind, prefix, year, serial }: DocNumber): string {
  if (kind === 'standard') return `${prefix}〔${year}〕${serial}号`;
  return kind === 'yearly' ? `${prefix}${year}年第${serial}号` : `${prefix}第${serial}号`;
}

/**
 * A key that is equal for all spellings of one number and different for different numbers; nothing
 * for a text that is no document number.
 *
 * @example
 * docNumberKey('嵊政办发 2022 70'); // '嵊政办发-2022-70'
 */
export function docNumberKey(text: string): string | undefined {
  const number = parseDocNumber(text);
  if (!number) return undefined;
  return `${number.prefix.toLowerCase()}-${number.year ?? ''}-${number.serial}`;
}

/**
 * What `text` was probably meant to be, likeliest first, in canonical form: for numbers that lost a
 * bracket or a digit on the way. Empty when there is no good guess.
 *
 * @example
 * suggestDocNumber('阜委发〔20177号'); // ['阜委发〔2017〕7号']
 * suggestDocNumber('阜委发〔20171〕7号'); // ['阜委发〔2017〕17号', '阜委发〔2017〕7号', '阜委发〔2011〕7号']
 */
export function suggestDocNumber(text: string): string[] {
  const parsed = parseDocNumber(text);
  if (parsed) return [formatDocNumber(parsed)];
  const groups = DAMAGED.exec(fold(text.slice(0, LONGEST_NUMBER)).replaceAll(' ', ''))?.groups;
  const { prefix = '', open, before = '', close, after = '' } = groups ?? {};
  if (!prefix && !open && !close) return [];
  const numbers = readings(digitsOf(before), digitsOf(after), Boolean(close))
    .filter(([year, serial]) => /^(?:19[5-9]|20[0-4])\d$/.test(year) && /^\d{1,4}$/.test(serial))
    .map(([year, serial]) => parseDocNumber(`${prefix}〔${year}〕${serial}号`));
  return [...new Set(numbers.flatMap((number) => (number ? formatDocNumber(number) : [])))];
}

/** What may stand in for what: full width for half, 號 for 号, any bracket for 〔〕, any dash for -. */
function fold(text: string): string {
  return foldBrackets(text.normalize('NFKC'))
    .replaceAll('號', '号')
    .replace(/[\p{Dash_Punctuation}−]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function read(kind: DocNumber['kind'], match: RegExpExecArray | null): DocNumber | undefined {
  if (!match?.groups) return undefined;
  const { prefix: spaced = '', year, serial: digits = '' } = match.groups;
  const prefix = spaced.replaceAll(' ', '').replace('〔', '（').replace('〕', '）');
  const serial = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
  if (!serial || (kind === 'standard' && prefix.length > LONGEST_PREFIX)) return undefined;
  return kind === 'running'
    ? { kind, prefix, serial }
    : { kind, prefix, year: Number(year), serial };
}

/** The years and serials that the digits before and after the closing bracket can stand for. */
function readings(left: string, right: string, closed: boolean): [year: string, serial: string][] {
  const joined = left + right;
  const split: [string, string] = [joined.slice(0, 4), joined.slice(4)];
  if (!closed || right === '') return [split];
  if (left.length === 2) return [[(left < '50' ? '20' : '19') + left, right]];
  if (left.length === 3 && left[1] !== '0') return [[`${left[0]}0${left.slice(1)}`, right]];
  if (left.length !== 5) return [split];
  const years = [4, 3, 2, 1, 0].map((drop) => left.slice(0, drop) + left.slice(drop + 1));
  return [split, ...years.map((year): [string, string] => [year, right])];
}

/** Letters that are read as digits: 2O17, 20l7. */
function digitsOf(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
}
