/** A number, a sign or a bracket of an equation. */
export interface Token {
  /** The number, or nothing for a sign. */
  readonly value?: number;
  /** What its last place is worth; 1 for a whole number. */
  readonly step?: number;
  /** The sign, or the number as it is written with its unit. */
  readonly text: string;
  readonly unit?: string;
  readonly start: number;
  readonly end: number;
}

const PRECEDENCE: Readonly<Record<string, number>> = {
  '+': 1,
  '-': 1,
  '×': 2,
  '*': 2,
  '÷': 2,
  '/': 2,
};

/** Whether a token is one of ＋－×÷. */
export function isOperator({ text, value }: Token): boolean {
  return value === undefined && text in PRECEDENCE;
}

/**
 * The value of a side of an equation, or nothing when it is no whole expression. Brackets and
 * precedence are those of arithmetic.
 */
export function evaluate(tokens: readonly Token[]): number | undefined {
  const values: number[] = [];
  const signs: string[] = [];
  let wantsValue = true;
  const reduce = (): void => {
    const [right, left] = [values.pop() ?? Number.NaN, values.pop() ?? Number.NaN];
    values.push(apply(signs.pop() ?? '', left, right));
  };
  for (const { value, text } of tokens) {
    if (wantsValue !== (value !== undefined || text === '(')) return undefined;
    if (value !== undefined) {
      values.push(value);
      wantsValue = false;
    } else if (text === '(') {
      signs.push(text);
    } else if (text === ')') {
      while (signs.length > 0 && signs.at(-1) !== '(') reduce();
      if (signs.pop() === undefined) return undefined;
    } else {
      while ((PRECEDENCE[signs.at(-1) ?? ''] ?? 0) >= (PRECEDENCE[text] ?? 0)) reduce();
      signs.push(text);
      wantsValue = true;
    }
  }
  if (wantsValue || signs.includes('(')) return undefined;
  while (signs.length > 0) reduce();
  const [result] = values;
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}

function apply(sign: string, left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  return sign === '×' || sign === '*' ? left * right : left / right;
}
