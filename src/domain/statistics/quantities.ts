import { isMeasured, isWhole, unitAt, unitClass } from './units.ts';

/** A number of something in running prose. */
export interface Quantity {
  /** With its scale: 93.33万 is 933300. */
  readonly value: number;
  /** How far the true value may be from `value`; 0 for what is counted one by one. */
  readonly slack: number;
  /** Digits behind the point. */
  readonly places: number;
  /** 10000 for 万; 1 without. */
  readonly scale: number;
  /** The number and its scale as they are written: 93.33万. */
  readonly written: string;
  /** The unit as it is written, or nothing. */
  readonly unit: string;
  /** The same for all units that count the same things. */
  readonly unitClass: string;
  /** `about` for 约, 余 and 左右; `limit` for 不低于, 以上, and for what is said of each one. */
  readonly precision: 'exact' | 'about' | 'limit';
  /** A difference, a sum over years, a base or an average: 比上年增加3件, 累计30件, 平均7.7件. */
  readonly aside: boolean;
  /** From the first digit to the end of the unit, in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** Thousands stand apart by commas or, as GB/T 15835 has it, by blanks: 2 189人. */
const NUMBER = /\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const SCALE = /^([余多来]?)(万亿|百万|千万|亿|万|千|百)?([余多来]?)/;
/** What stands behind a number of a date, a time, a rank or a place, a name or a fraction. */
const NO_QUANTITY =
  /^(?:年|月|日|号|时(?!数)|点(?!位)|分(?!钟)|秒|世纪|周岁|岁|级|楼|室|路|届|版|章|节|层|度|线|[A-Za-z_°℃‰]|[:/]\d|\.\d)/;
/** What stands before a number in a name, a version, a fraction, a rank or an equation. */
const NAMED = /(?:[第〔【A-Za-z№#_.×÷*^=+]|\d[:/]|[-—–~])$/;
const OPERATED = /^[+×÷*=]/;
const RANGE = /^[-—–~至到]+(?:\d|约)/;
const RANGE_SIGN = /^[-—–~至到]+$/;
const ABOUT_BEFORE = /(?:约|近|接近|将近|大概)(?:为|达)?$/;
const LIMIT_BEFORE =
  /(?:超|超过|逾|突破|至少|最[多高低少]|不[少低高多大]于|不足|不超过|不到|[大小高低少多]于|满)(?:为|达)?$/;
const ABOUT_AFTER = /^(?:左右|上下|余(?!额))/;
const LIMIT_AFTER = /^(?:以上|以下|以内|之内|内(?![容部陆外])|及以上|及以下|不等|起步)/;
/** What leads in a difference, a sum over years, a base or an average: no part of anything. */
const ASIDE =
  /(?:比|较)[^,;:、]{0,16}(?:增|减|多|少|升|降|提高)[^,;:、]{0,4}$|(?:累计|占)[^,;:、]{0,12}$|(?:每|[人户年月日平]均)[^,;:、]{0,8}$/;

/**
 * The quantities of a folded sentence, in order: numbers with what they count.
 *
 * Years, dates, times, document and article numbers, ranges, ratios, versions and telephone numbers
 * are none. A number in an enumeration takes the unit of the next: 27、15、13件.
 */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  let lastEnd = 0;
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const quantity = readQuantity(text, digits, index);
    const endsRange = RANGE_SIGN.test(text.slice(Math.max(lastEnd, index - 3), index));
    lastEnd = quantity.end;
    if (!endsRange && isQuantity(text, digits, quantity)) found.push(quantity);
  }
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [quantity, next] = [found[index], found[index + 1]];
    if (!quantity || !next || quantity.unit !== '' || next.scale !== 1) continue;
    if (next.start !== quantity.end + 1 || text.charAt(quantity.end) !== '、') continue;
    found[index] = { ...quantity, unit: next.unit, unitClass: next.unitClass };
  }
  return found;
}

function readQuantity(text: string, digits: string, start: number): Quantity {
  const numberEnd = start + digits.length;
  const before = text.slice(Math.max(0, start - 24), start);
  const direct = unitAt(text, numberEnd);
  // 千克 and 百分点 begin like scales.
  const read = direct === '' ? SCALE.exec(text.slice(numberEnd, numberEnd + 4)) : null;
  const [marks = '', more = '', word = '', moreAfter = ''] = read ?? [];
  const unit = direct === '' ? unitAt(text, numberEnd + marks.length) : direct;
  const end = numberEnd + marks.length + unit.length;

  const scale = SCALES[word] ?? 1;
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const isRounded = places > 0 || scale > 1 || isMeasured(unit);
  return {
    value: Number(digits.replace(/[, ]/g, '')) * scale,
    slack: isRounded ? (0.5 * scale) / 10 ** places : 0,
    places,
    scale,
    written: digits + word,
    unit,
    unitClass: unitClass(unit),
    precision: precisionOf(before, text.slice(end, end + 6), more !== '' || moreAfter !== ''),
    aside: ASIDE.test(before) || (places > 0 && scale === 1 && isWhole(unit)),
    start,
    end,
  };
}

/** Whether a number counts anything, and no other number continues it. */
function isQuantity(text: string, digits: string, { start, end }: Quantity): boolean {
  const numberEnd = start + digits.length;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(numberEnd, numberEnd + 6);
  if (/^0\d/.test(digits) || NAMED.test(before) || OPERATED.test(after)) return false;
  if (NO_QUANTITY.test(after) || RANGE.test(after) || RANGE.test(text.slice(end, end + 3))) {
    return false;
  }
  // 1.25件 at the head of a sentence may be item 1 as well.
  const heads = before === '' || /[;。]$/.test(before);
  return (
    !heads || !(/^\d{1,2}\./.test(digits) || (/^\d{1,3}$/.test(digits) && /^[.、)]/.test(after)))
  );
}

function precisionOf(before: string, behind: string, isAbout: boolean): Quantity['precision'] {
  if (LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(behind)) return 'limit';
  return isAbout || ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(behind) ? 'about' : 'exact';
}
