import { type Cell, partsOf } from '#domain/annual-report/cells.ts';
import type { Equation, Evaluated, GivenId, Term } from '#domain/annual-report/equation.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import { cellName, columnName, rowLabel } from './annual-report.ts';

/** What the other reports of an equation are called. */
export interface ReportNames {
  readonly year: number;
  /** The reports that are gathered, in order. */
  readonly parts: readonly string[];
}

/** A number as a report prints it. */
export function figure(value: number): string {
  return String(value);
}

/** Where an equation stands, as a finding names it: 自然人, （一）予以公开, 行政规范性文件·现行有效件数. */
export function placeName({ identity, left, right, words }: Equation, form: FormYear): string {
  const own = [...left, ...right].find((term) => term.of === 'own');
  if (words || own?.of !== 'own') return words?.text ?? '';
  const { table, row, column } = partsOf(own.cell);
  switch (identity) {
    case 'I1':
    case 'I2':
    case 'I5':
      return columnName(table, column, form);
    case 'I3':
    case 'I4':
      return rowLabel(table, row);
    default:
      return cellName(own.cell, form);
  }
}

const GIVEN: Readonly<Record<GivenId, (year: number) => string>> = {
  issued: (year) => `本站目录中${year}年成文的文件`,
  inForce: (year) => `本站目录中${year}年12月31日现行有效的文件`,
  startedLater: (year) => `${year}年以前印发、当年起施行的文件`,
  notYetStarted: (year) => `${year}年印发、年末尚未施行的文件`,
  text: () => '正文',
};

/** Sums of more summands than this are told without their zeros, or by their first and last one. */
const FEW = 4;
const SOME = 8;

/** The two sides of an equation in words and numbers: 本年新收 41＋上年结转 3＝44. */
export function sidesOf(
  evaluated: Evaluated,
  form: FormYear,
  names: ReportNames,
  numberOf: (term: Term) => number,
): { readonly left: string; readonly right: string } {
  const side = (terms: readonly Term[], sum: number) =>
    sideText(evaluated, terms, sum, form, names, numberOf);
  return {
    left: side(evaluated.left, evaluated.leftSum),
    right:
      evaluated.result === 'totalBlank'
        ? `${termName(evaluated, evaluated.right[0], form, names)}是空白`
        : side(evaluated.right, evaluated.rightSum),
  };
}

function sideText(
  equation: Equation,
  terms: readonly Term[],
  sum: number,
  form: FormYear,
  names: ReportNames,
  numberOf: (term: Term) => number,
): string {
  const one = (term: Term, value: number) =>
    `${termName(equation, term, form, names)} ${figure(value)}`;
  const [first, last] = [terms[0], terms.at(-1)];
  if (terms.length === 1 && first) return one(first, sum);
  const told = terms.length > FEW ? terms.filter((term) => numberOf(term) !== 0) : terms;
  if (told.length > SOME || told.length === 0) {
    const from = first ? termName(equation, first, form, names) : '';
    const to = last ? termName(equation, last, form, names) : '';
    return `${from}至${to}共 ${terms.length} 项之和 ${figure(sum)}`;
  }
  const summands = told.map(
    (term, at) => `${term.minus ? '－' : at === 0 ? '' : '＋'}${one(term, numberOf(term))}`,
  );
  return told.length === 1 ? summands.join('') : `${summands.join('')}＝${figure(sum)}`;
}

function termName(
  { identity }: Equation,
  term: Term | undefined,
  form: FormYear,
  names: ReportNames,
): string {
  if (!term) return '';
  switch (term.of) {
    case 'given':
      return GIVEN[term.what](names.year);
    case 'part':
      return names.parts[term.part] ?? '';
    case 'before':
      return `${names.year - 1}年年报的${ownName(identity, term.cell, form)}`;
    case 'own':
      return ownName(identity, term.cell, form);
  }
}

function ownName(identity: Equation['identity'], one: Cell, form: FormYear): string {
  const { table, row, column } = partsOf(one);
  switch (identity) {
    case 'I1':
    case 'I2':
    case 'I5':
      return rowLabel(table, row);
    case 'I3':
    case 'I4':
      return columnName(table, column, form);
    case 'I6':
      return columnName(table, column, form);
    default:
      return cellName(one, form);
  }
}
