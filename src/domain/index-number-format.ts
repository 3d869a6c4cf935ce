import { USCC_FORM } from './uscc.ts';

/** What a placeholder in a format stands for. */
export type IndexNumberField = keyof typeof FIELDS;

/** The width of each placeholder, where it is fixed, and what may stand there. */
export const FIELDS = {
  uscc: { width: 18, pattern: USCC_FORM },
  orgcode: { width: 9, pattern: /^[0-9A-Z]{8}[0-9X]$/ },
  area: { width: 6, pattern: /^[1-9]\d{5}$/ },
  prefix: { width: undefined, pattern: /^[A-Z][0-9A-Z]*$/ },
  year: { width: 4, pattern: /^(?:19|20)\d\d$/ },
  yearmonth: { width: 6, pattern: /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/ },
  serial: { width: undefined, pattern: /^\d{1,10}$/ },
} as const;

/** The format that takes numbers of any system as they are, for imported documents. */
export const ANY_FORMAT = 'any';
/** What `any` takes. */
export const ANY = /^(?=.*[0-9A-Za-z])[0-9A-Za-z/\-_.〔〕]{1,40}$/;

/** A piece of a format: characters as they stand, or a placeholder. */
export type Part = { readonly literal: string } | Slot;

export interface Slot {
  readonly field: IndexNumberField;
  readonly width: number | undefined;
}

/**
 * The parts of a format: placeholders in braces and the characters between them.
 *
 * `{uscc}` 18 characters · `{orgcode}` 9 · `{area}` 6 digits · `{prefix}` capitals and digits ·
 * `{year}` · `{yearmonth}` · `{serial:5}` a serial of five digits, `{serial}` of any length.
 */
export function partsOf(format: string): Part[] | undefined {
  const parts: Part[] = [];
  for (const [text, field = '', digits] of format.matchAll(/\{(\w+)(?::(\d))?\}|[^{}]+|[{}]/g)) {
    if (Object.hasOwn(FIELDS, field)) {
      const slot = field as IndexNumberField;
      if (digits !== undefined && slot !== 'serial') return undefined;
      parts.push({ field: slot, width: digits ? Number(digits) : FIELDS[slot].width });
    } else if (/[{}\s]/.test(text)) {
      return undefined;
    } else {
      parts.push({ literal: text });
    }
  }
  return parts;
}

/** Whether `format` is one that `readIndexNumber` understands: exactly one serial, or `any`. */
export function isIndexNumberFormat(format: string): boolean {
  if (format === ANY_FORMAT) return true;
  const parts = partsOf(format) ?? [];
  return parts.filter((part) => 'field' in part && part.field === 'serial').length === 1;
}

/** Cuts a text at the literals of a format; placeholders that touch are cut by their width. */
export function patternOf(parts: readonly Part[]): RegExp {
  const isSlot = (index: number): boolean => 'field' in (parts[index] ?? {});
  const sources = parts.map((part, index) => {
    if ('literal' in part) return part.literal.replace(/[^0-9A-Za-z]/g, String.raw`\$&`);
    const touches = isSlot(index - 1) || isSlot(index + 1);
    return touches && part.width ? `(.{${part.width}})` : '(.*?)';
  });
  return new RegExp(`^${sources.join('')}$`);
}
