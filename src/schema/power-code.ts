import * as z from 'zod';
import { type PowerCode, parsePowerCode } from '#domain/power-code.ts';
import { isUscc } from '#domain/uscc.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { POWER_TYPES, type PowerLevel, type PowerType } from '#strings/vocabulary-powers.ts';
import { findingIssue } from './fields.ts';

/** The digits of each type: 01 行政许可 … 10 其他行政权力, in the order of the vocabulary. */
export const TYPE_DIGITS = Object.fromEntries(
  Object.keys(POWER_TYPES).map((type, index) => [type, String(index + 1).padStart(2, '0')]),
) as Readonly<Record<PowerType, string>>;

/** The digits of 公共服务, which is no power. */
export const SERVICE_DIGITS = '20';

/** 行使层级. */
export const LEVEL_DIGITS = { county: '4', town: '5' } as const satisfies Record<
  PowerLevel,
  string
>;

/** A code of 31 characters whose body is known by a sound 统一社会信用代码. */
export const powerCode = z.string().superRefine((text, context) => {
  const code = parsePowerCode(text);
  if (!code) context.addIssue(findingIssue(powerProblems.codeUnreadable(text)));
  else if (!isUscc(code.uscc)) {
    context.addIssue(findingIssue(powerProblems.codeUscc(text, code.uscc)));
  }
});

/** The parts of a code that the schema has passed. */
export function codeOf(text: string): PowerCode {
  const code = parsePowerCode(text);
  if (!code) throw new TypeError(`not a code of a power: ${text}`);
  return code;
}
