import { evaluate, isOperator, type Token } from './arithmetic.ts';
import { type FoldedText, originalSpan } from './folded-text.ts';
import type { Statistic } from './statistic.ts';
import { unitAt } from './units.ts';

const TOKEN = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[^\d]/gu;
const SIGN = /^[-+×÷*/()=≈]$/;
const EQUAL = /^[=≈]$/;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, '%': 0.01 };
const MOST_TOKENS = 80;
const EPSILON = 1e-9;

/** Equations that are written out: 21＋8＋5＝34. Formulas with letters and mottoes in “” are none. */
export function readEquations(folded: FoldedText, original: string): Statistic[] {
  return runsOf(folded.text).flatMap((run) => {
    const sides = sidesOf(run);
    // What goes before is no number: x＋5＝8, ?page＝1＋2.
    if (evaluate(sides[0]?.tokens ?? []) === undefined) return [];
    return sides.flatMap(({ tokens, sign }, index) => {
      const next = sides[index + 1];
      return next ? compare(folded, original, tokens, next.tokens, sign) : [];
    });
  });
}

/** Numbers and signs without a break that hold = and one other sign. */
function runsOf(text: string): Token[][] {
  if (!/[=≈]/.test(text)) return [];
  const runs: Token[][] = [];
  let run: Token[] = [];
  let quoted = false;
  let last = '';
  const finish = (after: string): void => {
    const isFree = run.length <= MOST_TOKENS && !quoted && !/[A-Za-z^_]/.test(after);
    if (isFree && run.some(({ text: sign }) => EQUAL.test(sign)) && run.some(isOperator)) {
      runs.push(run);
    }
    run = [];
  };
  let skipTo = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (index < skipTo) continue;
    const token = tokenAt(text, found, index);
    if (token && (run.length > 0 || !/[A-Za-z^_.第]/.test(last))) {
      run.push(token);
      skipTo = token.end;
    } else {
      finish(found);
      if (found === '“') quoted = true;
      else if (found === '”') quoted = false;
    }
    // What stands behind a letter belongs to a formula to its end.
    if (!token || run.length > 0) last = found;
  }
  finish('');
  return runs;
}

function tokenAt(text: string, found: string, start: number): Token | undefined {
  if (SIGN.test(found)) return { text: found, start, end: start + 1 };
  if (!/^\d/.test(found)) return undefined;
  const digitsEnd = start + found.length;
  const word = text.charAt(digitsEnd);
  const factor = SCALES[word] ?? 1;
  const scaleEnd = digitsEnd + (word !== '' && word in SCALES ? 1 : 0);
  const unit = word === '%' ? '' : unitAt(text, scaleEnd);
  const end = scaleEnd + unit.length;
  const places = found.includes('.') ? found.length - found.indexOf('.') - 1 : 0;
  return {
    value: Number(found.replaceAll(',', '')) * factor,
    step: factor / 10 ** places,
    text: text.slice(start, end),
    unit,
    start,
    end,
  };
}

/** The sides of an equation, each with the sign of equality behind it. */
function sidesOf(run: readonly Token[]): { tokens: Token[]; sign: string }[] {
  const sides: { tokens: Token[]; sign: string }[] = [{ tokens: [], sign: '' }];
  for (const token of run) {
    const side = sides.at(-1);
    if (!side) break;
    if (EQUAL.test(token.text)) {
      side.sign = token.text;
      sides.push({ tokens: [], sign: '' });
    } else {
      side.tokens.push(token);
    }
  }
  // 1＋1＝2，100－1＝99: what comes behind the comma is another equation.
  const end = sides.findIndex(
    ({ tokens: [first, second] }, index) => index > 0 && second && first?.text.includes(','),
  );
  return sides
    .slice(0, end < 0 ? sides.length : end)
    .map((side) => ({ ...side, tokens: withoutLoneBrackets(side.tokens) }));
}

/** A bracket round the whole equation belongs to the sentence. */
function withoutLoneBrackets(tokens: Token[]): Token[] {
  const open = tokens.filter(({ text }) => text === '(').length;
  const closed = tokens.filter(({ text }) => text === ')').length;
  if (open > closed && tokens[0]?.text === '(') return tokens.slice(1);
  if (closed > open && tokens.at(-1)?.text === ')') return tokens.slice(0, -1);
  return tokens;
}

function compare(
  folded: FoldedText,
  original: string,
  left: readonly Token[],
  right: readonly Token[],
  sign: string,
): Statistic[] {
  const [a, b] = [evaluate(left), evaluate(right)];
  if (a === undefined || b === undefined || !(left.some(isOperator) || right.some(isOperator))) {
    return [];
  }
  const [stated, working] =
    right.some(isOperator) && !left.some(isOperator) ? [left, right] : [right, left];
  const [value, result] = stated === right ? [b, a] : [a, b];
  // 100－1＝0 is a motto, and 24小时×7天＝1周 counts in another unit.
  if (value === 0 || !haveUnits(stated, working)) return [];
  // 46＋3＝49，100%办结 goes on behind the comma.
  if (stated[0]?.text.includes(',') && Number(stated[0].text.split(',')[0]) === result) return [];
  const ends = [left[0]?.start ?? 0, right.at(-1)?.end ?? 0] as const;
  const span = originalSpan(folded, ...ends);
  return [
    {
      kind: 'equation',
      text: original.slice(span.start, span.end),
      ...span,
      stated: textOf(stated),
      working: textOf(working),
      computed: shown(result, stated),
      holds: isEqual(value, result, stated, working, sign),
    },
  ];
}

function haveUnits(stated: readonly Token[], working: readonly Token[]): boolean {
  const known = new Set(working.map(({ unit }) => unit).filter(Boolean));
  return known.size === 0 || stated.every(({ unit }) => !unit || known.has(unit));
}

function isEqual(
  value: number,
  result: number,
  stated: readonly Token[],
  working: readonly Token[],
  sign: string,
): boolean {
  const step = Math.min(...stated.map((token) => token.step ?? Infinity));
  const isWhole = !working.some(
    ({ text, step: own = 1 }) => text === '÷' || text === '/' || own !== 1,
  );
  const margin = EPSILON * Math.max(1, Math.abs(result));
  const near = sign === '≈' ? Math.max(step, 0.02 * Math.abs(result)) : 0;
  const isNear = (computed: number): boolean =>
    computed >= value - step / 2 - near - margin && computed < value + step + near - margin;
  if (isWhole && step >= 1 && sign !== '≈') return Math.abs(value - result) <= margin;
  // 91÷99×100＝91.92%.
  return isNear(result) || (stated.some(({ text }) => text.endsWith('%')) && isNear(result / 100));
}

function shown(result: number, stated: readonly Token[]): string {
  const last = stated.length === 1 ? stated[0] : undefined;
  const text = last?.text ?? '';
  if (text.endsWith('%')) return `${Number((100 * result).toFixed(2))}%`;
  const scale = /[万亿]/.exec(text)?.[0] ?? '';
  return Number((result / (SCALES[scale] ?? 1)).toFixed(4)) + scale + (last?.unit ?? '');
}

function textOf(tokens: readonly Token[]): string {
  const wide: Readonly<Record<string, string>> = {
    '+': '＋',
    '-': '－',
    '*': '×',
    '/': '÷',
    '(': '（',
    ')': '）',
  };
  return tokens
    .map(({ text, value }) => (value === undefined ? (wide[text] ?? text) : text))
    .join('');
}
