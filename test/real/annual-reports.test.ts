import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Cell, cell, partsOf } from '#domain/annual-report/cells.ts';
import { equationsWithText } from '#domain/annual-report/claims.ts';
import { type Equation, type Evaluated, evaluateAll } from '#domain/annual-report/equation.ts';
import {
  ORGANISATIONS,
  RESULT_IDS,
  type ResultId,
  rowsOfResult,
} from '#domain/annual-report/form.ts';
import { equationsWithin } from '#domain/annual-report/within.ts';
import { APPLICANT_LABELS, LITIGATION_LABELS } from '#strings/annual-report.ts';
import {
  applicationFormOf,
  figuresOf,
  formOf,
  type PublishedReport,
  rowName,
} from './published-report.ts';
import { SHARED } from './score.ts';
import { sumsInText } from './text-sums.ts';

/** What is wrong: of what kind, where, and the numbers of both sides. */
type Violation = readonly [kind: string, place: string, numbers: readonly number[]];

/** The kinds, by the words with which the people who copied the reports name a rule. */
const KINDS: readonly [RegExp, string][] = [
  [/^row.*blank/, 'totalBlank'],
  [/^row/, 'I3'],
  [/^新收\+上年结转/, 'I1'],
  [/^sum of all outcomes/, 'I2'],
  [/^reconsideration\/litigation/, 'I4'],
  [/^narrative: /, 'sum'],
  [/^narrative /, 'I9'],
  [/^plausibility/, 'plausibility'],
];

function kindOf(rule: string): string {
  const kind = KINDS.find(([words]) => words.test(rule))?.[1];
  if (kind === undefined) throw new Error(`No kind of rule: ${rule}`);
  return kind;
}

/** `rule [place]: 392 != 372`, as the files write it. */
function read(written: string): Violation {
  const kind = kindOf(written);
  if (kind === 'plausibility') return [kind, '', []];
  const [, place = '', numbers = ''] = /^[^[]*\[([^\]]*)\](?:: (.*))?$/.exec(written) ?? [];
  return [kind, place, (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)];
}

/** What the names of numbers in a text mean in the tables. */
function cellsOfName(name: string, report: PublishedReport): Cell[] {
  const total = (...rows: string[]) => rows.map((row) => cell('applications', row, 'total'));
  const result = RESULT_IDS.find((id) => rowName(id) === name) as ResultId | undefined;
  if (result) return total(...rowsOfResult(result, applicationFormOf(report)));
  if (/^(?:本年)?新收|^依申请(?:收到|受理)/.test(name)) return total('received');
  if (/^上年(?:度)?结转/.test(name)) return total('carriedIn');
  if (/^办结$/.test(name)) return total('concluded');
  if (/^结转下年度/.test(name)) return total('carriedOut');
  if (name === '自然人') return [cell('applications', 'received', 'person')];
  if (name === '法人或其他组织') {
    return ORGANISATIONS.map((column) => cell('applications', 'received', column));
  }
  if (name === '行政复议') return [cell('litigation', 'reconsideration', 'total')];
  if (name === '行政诉讼') {
    return ['directSuit', 'suitAfterReconsideration'].map((row) =>
      cell('litigation', row, 'total'),
    );
  }
  const decisions: Readonly<Record<string, string>> = {
    行政许可: 'permits',
    行政处罚: 'penalties',
    行政强制: 'coercion',
  };
  const row = decisions[name];
  return row === undefined ? [] : [cell('disclosure', row, 'decisions')];
}

function verified(report: PublishedReport): Violation[] {
  const figures = figuresOf(report);
  const equations = [
    ...equationsWithin(applicationFormOf(report)),
    ...equationsWithText(
      Object.entries(report.narrative).flatMap(([text, value]) => {
        const cells = cellsOfName(text, report);
        return cells.length === 0 ? [] : [{ cells, value, text, line: 1 }];
      }),
    ),
  ];
  const wrong = evaluateAll(equations, { own: figures }).filter(({ result }) => result !== 'holds');
  const sums = sumsInText(new Map(Object.entries(report.narrative)));
  return [
    ...wrong.map(violationOf),
    ...sums
      .filter(({ leftSum, rightSum }) => leftSum !== rightSum)
      .map(({ leftSum, rightSum }): Violation => ['sum', 'narrative', [leftSum, rightSum]]),
    ...plausibility(report),
  ];
}

function violationOf(one: Evaluated): Violation {
  const isBlank = one.result === 'totalBlank';
  const numbers = isBlank ? [one.leftSum] : [one.leftSum, one.rightSum];
  return [isBlank ? 'totalBlank' : one.identity, placeOf(one), numbers];
}

function placeOf({ identity, right, words }: Equation): string {
  if (words) return words.text;
  const [term] = right;
  if (term?.of !== 'own') return '';
  const { table, row, column } = partsOf(term.cell);
  if (table === 'litigation') return LITIGATION_LABELS[row] ?? '';
  return identity === 'I3' ? rowName(row) : (APPLICANT_LABELS[column] ?? '');
}

/** 《立法法》第九十一条、第九十三条: no 规章 below a province or a city with districts. */
function plausibility(report: PublishedReport): Violation[] {
  const isBelow = /(?<!自治)[区县旗]|[乡镇]|街道?(?:办事处)?$/.test(report.unit);
  const rules = [...figuresOf(report)].filter(
    ([one, value]) => one.startsWith('disclosure/rules/') && value,
  );
  return isBelow && rules.length > 0 ? [['plausibility', '', []]] : [];
}

const folder = join(SHARED, 'annual-reports');
const reports = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /^\d+\.json$/.test(name))
      .sort()
      .map((name): [string, PublishedReport] => [
        name,
        JSON.parse(readFileSync(join(folder, name), 'utf8')),
      ])
  : [];

describe.skipIf(reports.length === 0)('reports that agencies have published', () => {
  test.each(reports)('%s is found to be wrong exactly where it is', (_, report) => {
    expect(verified(report).sort()).toEqual(report.violations.map(read).sort());
  });

  test.each(reports)('%s: whatever was checked by hand is checked', (_, report) => {
    const form = applicationFormOf(report);
    const tried = evaluateAll(equationsWithin(form), { own: figuresOf(report) });
    const count = (kind: string) =>
      report.checks.filter(({ rule }) => kindOf(rule) === kind).length;
    for (const kind of ['I1', 'I2', 'I3', 'I4']) {
      expect(tried.filter(({ identity }) => identity === kind).length).toBeGreaterThanOrEqual(
        count(kind),
      );
    }
  });

  test('at least one of them is complete', () => {
    expect(reports.filter(([, report]) => isComplete(report))).not.toEqual([]);
  });

  test.each(reports.filter(([, report]) => isComplete(report)))(
    '%s is complete: a change of any number is found',
    (_, report) => {
      const figures = figuresOf(report);
      const cells = [...figures.keys()].filter((one) => !one.startsWith('disclosure/'));
      for (const one of cells) {
        const changed = new Map(figures).set(one, (figures.get(one) ?? 0) + 1);
        const wrong = evaluateAll(equationsWithin(formOf(report)), { own: changed }).filter(
          ({ result }) => result === 'fails',
        );
        const named = wrong.flatMap(({ left, right }) =>
          [...left, ...right].flatMap((term) => (term.of === 'own' ? [term.cell] : [])),
        );
        expect(named).toContain(one);
      }
    },
  );
});

/** Whether every equation within the tables can be tried. */
function isComplete(report: PublishedReport): boolean {
  const equations = equationsWithin(formOf(report));
  return evaluateAll(equations, { own: figuresOf(report) }).length === equations.length;
}
