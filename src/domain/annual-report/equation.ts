import type { Cell, Figures } from './cells.ts';

/**
 * The identities (勾稽关系) that a report must keep.
 *
 * - I1, per column: 新收 ＋ 上年结转 ＝ 总计 ＋ 结转下年度.
 * - I2, per column: 予以公开 … 其他处理 ＝ 总计.
 * - I3, per row: the six applicants ＝ 总计.
 * - I4, three times: 维持 ＋ 纠正 ＋ 其他结果 ＋ 尚未审结 ＝ 总计.
 * - I5, per column: 上年结转 ＝ 结转下年度 of the year before.
 * - I6: 现行有效 ＝ that of the year before ＋ 制发 － 废止; in the form of 2019, the number of items.
 * - I7: 制发 and 现行有效 ＝ what the catalogue of the portal says.
 * - I8, per cell: a report that gathers others ＝ their sum.
 * - I9: what the text says ＝ what the tables say.
 *
 * Source: the note in the form, 国办公开办函〔2021〕30号: 第一项加第二项之和，等于第三项加第四项之和.
 */
export const IDENTITIES = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9'] as const;

export type IdentityId = (typeof IDENTITIES)[number];

/** What an equation may count besides cells of the report itself. */
export type OtherSource =
  /** Of the report of the same agency on the year before. */
  | { readonly of: 'before'; readonly cell: Cell }
  /** Of a report that the report gathers, by the position of that in a list. */
  | { readonly of: 'part'; readonly part: number; readonly cell: Cell }
  /** A number from elsewhere: the catalogue, the text. */
  | { readonly of: 'given'; readonly what: GivenId; readonly value: number };

/** Numbers that stand in no table. */
export type GivenId = 'issued' | 'inForce' | 'startedLater' | 'notYetStarted' | 'text';

/** One summand. */
export type Term = { readonly minus?: boolean } & (
  | { readonly of: 'own'; readonly cell: Cell }
  | OtherSource
);

/** An identity at one place of a report. */
export interface Equation {
  readonly identity: IdentityId;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** `≥` where only some of the parts are known. */
  readonly relation: '=' | '≥';
  /** Which sum stands for the whole: a blank total beside filled parts is an omission. */
  readonly total?: 'right';
  /** For I9: the words of the text and their line there, 1-based. */
  readonly words?: { readonly text: string; readonly line: number };
}

/** An equation with the numbers of both sides. */
export interface Evaluated extends Equation {
  readonly leftSum: number;
  readonly rightSum: number;
  readonly result: 'holds' | 'fails' | 'totalBlank';
}

/** Where the numbers come from. */
export interface FigureSources {
  readonly own: Figures;
  readonly before?: Figures | undefined;
  readonly parts?: readonly Figures[];
}

/**
 * An equation with its numbers; nothing when a cell of it was not seen, or when a side was left blank
 * altogether, so that there is nothing to compare. A single blank counts as zero.
 */
export function evaluate(equation: Equation, sources: FigureSources): Evaluated | undefined {
  const left = equation.left.map((term) => numberOf(term, sources));
  const right = equation.right.map((term) => numberOf(term, sources));
  if ([...left, ...right].includes(undefined)) return undefined;
  const leftSum = sumOf(left, equation.left);
  const rightSum = sumOf(right, equation.right);
  const isBlank = (values: typeof left) => values.every((value) => value === null);
  if (isBlank(left)) return undefined;
  if (isBlank(right)) {
    if (equation.total !== 'right' || leftSum === 0) return undefined;
    return { ...equation, leftSum, rightSum, result: 'totalBlank' };
  }
  const holds = equation.relation === '=' ? leftSum === rightSum : leftSum >= rightSum;
  return { ...equation, leftSum, rightSum, result: holds ? 'holds' : 'fails' };
}

/**
 * Every equation that can be tried. A total that was left blank beside filled parts is told once: it is
 * no zero, so that whatever else counts it cannot be tried.
 */
export function evaluateAll(equations: readonly Equation[], sources: FigureSources): Evaluated[] {
  const all = equations.flatMap((equation) => evaluate(equation, sources) ?? []);
  const blank = new Set(
    all.filter(({ result }) => result === 'totalBlank').flatMap(({ right }) => ownCells(right)),
  );
  if (blank.size === 0) return all;
  return all.filter(
    ({ result, left, right }) =>
      result === 'totalBlank' || !ownCells([...left, ...right]).some((one) => blank.has(one)),
  );
}

function ownCells(terms: readonly Term[]): Cell[] {
  return terms.flatMap((term) => (term.of === 'own' ? [term.cell] : []));
}

function numberOf(term: Term, { own, before, parts }: FigureSources): number | null | undefined {
  switch (term.of) {
    case 'own':
      return own.get(term.cell);
    case 'before':
      return before?.get(term.cell);
    case 'part':
      return parts?.[term.part]?.get(term.cell);
    case 'given':
      return term.value;
  }
}

/** Amounts have places behind the point: they are added as ten-thousandths. */
const UNIT = 10_000;

function sumOf(values: readonly (number | null | undefined)[], terms: readonly Term[]): number {
  const units = values.reduce<number>(
    (sum, value, at) => sum + Math.round((value ?? 0) * UNIT) * (terms[at]?.minus ? -1 : 1),
    0,
  );
  return units / UNIT;
}
