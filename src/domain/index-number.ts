import {
  ANY,
  ANY_FORMAT,
  FIELDS,
  type IndexNumberField,
  isIndexNumberFormat,
  type Part,
  partsOf,
  patternOf,
  type Slot,
} from './index-number-format.ts';
import { isOrgCode, isUscc, orgCodeCheckDigit, usccCheckDigit } from './uscc.ts';

const LONGEST = 100;

/** An index number (索引号), taken apart by the format that it follows. */
export interface IndexNumber {
  readonly text: string;
  readonly format: string;
  /** The agency in the number: USCC, organisation code, division code or letters. */
  readonly agencyCode?: string;
  /** `agencyCode` where it is a USCC. */
  readonly uscc?: string;
  readonly year?: number;
  /** 1 to 12, in formats with a month. */
  readonly month?: number;
  readonly serial?: number;
}

/** Why a text is no index number. */
export type IndexNumberDefect =
  /** Some character of a code is wrong: its check digit would have to be `expected`. */
  | {
      readonly defect: 'checkDigit';
      readonly field: 'uscc' | 'orgcode';
      readonly value: string;
      readonly expected: string;
    }
  /** One part is not what the format has there. */
  | {
      readonly defect: 'part';
      readonly field: IndexNumberField;
      readonly value: string;
      readonly width: number | undefined;
    }
  /** Right but for spaces, full width, small letters or another dash. */
  | { readonly defect: 'style'; readonly expected: string }
  /** Like none of the formats. */
  | { readonly defect: 'shape'; readonly formats: readonly string[] };

type CheckedIndexNumber =
  | { readonly indexNumber: IndexNumber }
  | { readonly defect: IndexNumberDefect };

/**
 * `text` read as an index number in one of the formats, or what is wrong with it.
 *
 * When it fits none, the defect is the one under the format that it comes nearest to.
 *
 * @param formats Formats as in `site.yaml`; each must pass `isIndexNumberFormat`.
 * @example
 * readIndexNumber('11330922090963010N/2022-29756', ['{uscc}/{year}-{serial:5}']);
 * // { defect: { defect: 'checkDigit', field: 'uscc', value: '11330922090963010N', expected: 'M' } }
 */
export function readIndexNumber(text: string, formats: readonly string[]): CheckedIndexNumber {
  if (text.length > LONGEST) return { defect: { defect: 'shape', formats } };
  const right = matching(text, formats);
  if (right) return { indexNumber: right };

  const tidy = tidied(text);
  const expected = matching(tidy, formats) ?? matching(tidy.toUpperCase(), formats);
  if (expected) return { defect: { defect: 'style', expected: expected.text } };

  const nearest = formats
    .flatMap((format) => read(tidy, format) ?? [])
    .sort((a, b) => distance(a.defects) - distance(b.defects))[0]?.defects[0];
  return { defect: nearest ?? { defect: 'shape', formats } };
}

/** How far a text is from a format: a wrong digit is near, a part of another length far. */
function distance(defects: readonly IndexNumberDefect[]): number {
  return defects.reduce((sum, defect) => {
    if (defect.defect !== 'part') return sum + 1;
    const { value, width = value.length } = defect;
    return sum + 2 + Math.abs(value.length - width);
  }, 0);
}

/** The number under the first format that it fits; `any` comes last, so that parts are known. */
function matching(text: string, formats: readonly string[]): IndexNumber | undefined {
  for (const format of formats) {
    const reading = read(text, format);
    if (reading?.defects.length === 0) return reading.indexNumber;
  }
  return formats.includes(ANY_FORMAT) && ANY.test(text) ? { text, format: ANY_FORMAT } : undefined;
}

/** The text cut up as the format has it, and what is wrong with each part; nothing if it cannot be cut. */
function read(
  text: string,
  format: string,
): { indexNumber: IndexNumber; defects: IndexNumberDefect[] } | undefined {
  const parts = format === ANY_FORMAT ? undefined : partsOf(format);
  const values = parts && patternOf(parts).exec(text)?.slice(1);
  if (!values) return undefined;
  const slots = parts.filter((part) => 'field' in part);
  const value = (...fields: IndexNumberField[]): string | undefined =>
    values[slots.findIndex(({ field }) => fields.includes(field))];
  const uscc = value('uscc');
  const agencyCode = value('uscc', 'orgcode', 'area', 'prefix');
  const period = value('year', 'yearmonth');
  const indexNumber: IndexNumber = {
    text,
    format,
    ...(agencyCode !== undefined && { agencyCode }),
    ...(uscc !== undefined && { uscc }),
    ...(period !== undefined && { year: Number(period.slice(0, 4)) }),
    ...(period?.length === 6 && { month: Number(period.slice(4)) }),
    serial: Number(value('serial')),
  };
  const defects = slots.flatMap((slot, index) => slotDefect(slot, values[index] ?? '') ?? []);
  return { indexNumber, defects };
}

function slotDefect({ field, width }: Slot, value: string): IndexNumberDefect | undefined {
  const wellFormed = FIELDS[field].pattern.test(value) && (width ?? value.length) === value.length;
  if (!wellFormed) return { defect: 'part', field, value, width };
  if (field === 'uscc' && !isUscc(value)) {
    const expected = usccCheckDigit(value.slice(0, 17)) ?? '';
    return { defect: 'checkDigit', field, value, expected };
  }
  if (field === 'orgcode' && !isOrgCode(value)) {
    const expected = orgCodeCheckDigit(value.slice(0, 8)) ?? '';
    return { defect: 'checkDigit', field, value, expected };
  }
  return undefined;
}

function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\p{Dash_Punctuation}−]/gu, '-')
    .replace(/[∕⁄]/g, '/');
}

/** What goes into the placeholders of a format. */
interface IndexNumberValues {
  readonly uscc?: string | undefined;
  readonly orgcode?: string | undefined;
  readonly area?: string | undefined;
  readonly prefix?: string | undefined;
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
}

/**
 * The next free index number: one more than the highest serial with the same agency and period.
 * Gaps are not filled, because a number that was once given is never given again.
 *
 * @throws {RangeError} When the format is `any`, a value is missing or the serials are used up.
 * @example
 * const format = '{uscc}/{year}-{serial:5}';
 * nextIndexNumber([], format, { uscc: '11330922090963010M', year: 2026 });
 * // '11330922090963010M/2026-00001'
 */
export function nextIndexNumber(
  existing: Iterable<string>,
  format: string,
  values: IndexNumberValues,
): string {
  if (format === ANY_FORMAT || !isIndexNumberFormat(format)) {
    throw new RangeError(`No numbers can be given in the format ${format}`);
  }
  const parts = partsOf(format) ?? [];
  const slot = parts.findIndex((part) => 'field' in part && part.field === 'serial');
  const head = parts
    .slice(0, slot)
    .map((part) => filled(part, values))
    .join('');
  const tail = parts
    .slice(slot + 1)
    .map((part) => filled(part, values))
    .join('');
  let last = 0;
  for (const text of existing) {
    const serial = text.slice(head.length, text.length - tail.length);
    if (text === head + serial + tail && /^\d{1,10}$/.test(serial)) {
      last = Math.max(last, Number(serial));
    }
  }
  const serialSlot = parts[slot] as Slot;
  const serial = String(last + 1).padStart(serialSlot.width ?? 1, '0');
  if (serial.length > (serialSlot.width ?? 10)) {
    throw new RangeError(`No serial left after ${head}${last}${tail}`);
  }
  return head + serial + tail;
}

function filled(part: Part, values: IndexNumberValues): string {
  if ('literal' in part) return part.literal;
  const { year, month, uscc, orgcode, area, prefix } = values;
  const yearmonth = year && month && `${year}${String(month).padStart(2, '0')}`;
  const value = { uscc, orgcode, area, prefix, year, yearmonth, serial: undefined }[part.field];
  if (!value) throw new RangeError(`No value for {${part.field}}`);
  return String(value);
}

/**
 * The part of a document's address that comes from its index number: what follows the last slash,
 * in small letters, with `-` for all but letters and digits. Never empty.
 *
 * @example
 * documentSlug('11330922090963010M/2022-29756'); // '2022-29756'
 * documentSlug('TCXXGK-2020-011721'); // 'tcxxgk-2020-011721'
 */
export function documentSlug(indexNumber: string): string {
  const own = slugged(indexNumber.slice(indexNumber.lastIndexOf('/') + 1));
  if (own !== '') return own;
  const codes = Array.from(indexNumber, (character) => character.codePointAt(0)?.toString(16));
  return slugged(indexNumber) || `n-${codes.join('-')}`;
}

function slugged(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
