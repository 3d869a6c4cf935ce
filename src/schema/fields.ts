import * as z from 'zod';
import { type IsoDate, type IsoMinute, isIsoDate, isIsoMinute } from '#domain/date.ts';
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

/** One line of text without control characters; `max` counts characters. */
export function line(key: string, max = 200) {
  return z.string().superRefine((value, context) => {
    // U+202A–E and U+2066–9 turn the direction of what follows; a title must not be able to.
    const control = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]/u.exec(value);
    if (value.trim() === '') context.addIssue(findingIssue(schemaProblems.empty(key)));
    else if (control) {
      const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      context.addIssue(findingIssue(schemaProblems.controlCharacter(key, code)));
    } else if ([...value].length > max) {
      context.addIssue(findingIssue(schemaProblems.tooLong(key, [...value].length, max)));
    }
  });
}

/** Text of several lines. */
export function paragraph(key: string, max = 2000) {
  return z.string().superRefine((value, context) => {
    if (value.trim() === '') context.addIssue(findingIssue(schemaProblems.empty(key)));
    else if ([...value].length > max) {
      context.addIssue(findingIssue(schemaProblems.tooLong(key, [...value].length, max)));
    }
  });
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
    context.addIssue(findingIssue(schemaProblems.notAllowed(key, value, [...ids.keys()])));
    return z.NEVER;
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
