import * as z from 'zod';
import { type IsoDate, type IsoMinute, isIsoDate, isIsoMinute } from '#domain/date.ts';
import { nearest } from '#domain/edit-distance.ts';
import type { Finding } from '#domain/problem.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import { PENDING } from '#strings/vocabulary.ts';

/** A Zod issue that carries a finding in our own words. */
export function findingIssue(finding: Finding): {
  code: 'custom';
  message: string;
  params: { finding: Finding };
} {
  return { code: 'custom', message: finding.message, params: { finding } };
}

/**
 * Characters that no reader sees as they are: controls, which XML forbids; halves of surrogate pairs;
 * marks that turn the direction of what follows; zero width, which search and copying stumble over;
 * and what is left of a character that was lost.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\uffff]/u;

/** One line of visible text; `max` counts characters. */
export function line(key: string, max = 200) {
  return text(key, max, (value) => value);
}

/** Text of several lines. */
export function paragraph(key: string, max = 2000) {
  return text(key, max, (value) => value.replaceAll('\n', ''));
}

function text(key: string, max: number, visible: (value: string) => string) {
  return z.string().superRefine((value, context) => {
    const hidden = HIDDEN.exec(visible(value))?.[0];
    const length = [...value].length;
    if (value.trim() === '') context.addIssue(findingIssue(schemaProblems.empty(key)));
    else if (hidden) {
      const code = `U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      context.addIssue(findingIssue(schemaProblems.hiddenCharacter(key, code)));
    } else if (length > max) {
      context.addIssue(findingIssue(schemaProblems.tooLong(key, length, max)));
    }
  });
}

/**
 * A text that also has a form. A text that is none, or that nobody can read, is told once.
 *
 * @param unreadable What to say of a text of another form.
 */
export function ofForm(
  schema: z.ZodType<string, string>,
  isSound: (text: string) => boolean,
  unreadable: (text: string) => Finding,
) {
  const form = z.string().superRefine((value, context) => {
    if (!isSound(value)) context.addIssue(findingIssue(unreadable(value)));
  });
  return schema.pipe(form);
}

/** A day, `YYYY-MM-DD`. */
export const isoDate = z.string().transform((value, context): IsoDate => {
  if (isIsoDate(value)) return value;
  context.addIssue(findingIssue(schemaProblems.notADay(value)));
  return z.NEVER;
});

/** A day, or 待补 for one that is not known yet, which is read as nothing. */
export const isoDateOrPending = z.string().transform((value, context): IsoDate | undefined => {
  if (value === PENDING) return undefined;
  if (isIsoDate(value)) return value;
  context.addIssue(findingIssue(schemaProblems.notADay(value)));
  return z.NEVER;
});

/** A minute, or 待补. */
export const isoMinuteOrPending = z.string().transform((value, context): IsoMinute | undefined => {
  if (value === PENDING) return undefined;
  if (isIsoMinute(value)) return value;
  context.addIssue(findingIssue(schemaProblems.notAMinute(value)));
  return z.NEVER;
});

/** A word of a vocabulary, written in Chinese, read as its English id. */
export function wordOf<T extends string>(key: string, words: Readonly<Record<T, string>>) {
  const ids = new Map(Object.entries(words).map(([id, word]) => [word as string, id as T]));
  return z.string().transform((value, context): T => {
    const id = ids.get(value);
    if (id !== undefined) return id;
    const allowed = [...ids.keys()];
    const near = nearest(value.slice(0, 40), allowed);
    context.addIssue(findingIssue(schemaProblems.notAllowed(key, value, near, allowed)));
    return z.NEVER;
  });
}

/** Places behind the point that a number may have. */
const PLACES = 4;

/** A number as people write it: none that only a sum of fractions in a machine gives. */
export function decimal(key: string, number: z.ZodNumber): z.ZodNumber {
  return number.superRefine((value, context) => {
    if (Number(value.toFixed(PLACES)) === value) return;
    context.addIssue(findingIssue(schemaProblems.tooFine(key, String(value), PLACES)));
  });
}

/**
 * A list in which no value stands twice.
 *
 * @param words What a value is called, where it is read as an id.
 */
export function once<S extends z.ZodType<string>>(
  key: string,
  list: z.ZodArray<S>,
  words: Readonly<Record<string, string>> = {},
): z.ZodArray<S> {
  return list.superRefine((values, context) => {
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) === index) continue;
      const finding = schemaProblems.twice(key, words[value] ?? value);
      context.addIssue({ ...findingIssue(finding), path: [index] });
    }
  });
}

/** Part of an address: `county-office`. */
export function slug(key: string) {
  return z.string().superRefine((value, context) => {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(value)) {
      context.addIssue(findingIssue(schemaProblems.notAnId(key, value)));
    }
  });
}

/** An absolute address on the web, `https:` or `http:`, without a user name. */
export const webAddress = z.string().superRefine((value, context) => {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  const sound =
    parsed &&
    ['https:', 'http:'].includes(parsed.protocol) &&
    parsed.username === '' &&
    parsed.password === '' &&
    !/[\s\\]/.test(value);
  if (!sound) context.addIssue(findingIssue(schemaProblems.notAUrl(value)));
});
