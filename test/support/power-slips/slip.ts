/**
 * A slip in the file of a power: the field, the words and what a clerk wrote instead, the rule, what
 * the clerk is told, and the words at whose line, if not at those that were written.
 */
export type PowerSlip = readonly [
  field: string,
  from: string,
  to: string,
  rule: string,
  says: readonly string[],
  at?: string,
];

/** What is told of a required field that is not there. */
export const missing = (label: string): readonly [rule: string, says: readonly string[]] => [
  'field/missing',
  [`缺少必填项“${label}”`],
];

/** Words at the beginning of the file. */
export const FIRST = 'code: "1199';
