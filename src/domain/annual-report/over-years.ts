import { cell } from './cells.ts';
import type { Equation, Term } from './equation.ts';
import { APPLICATION_COLUMNS, DISCLOSURE_ROWS, type FormYear } from './form.ts';

/** Documents that are made in one year and come into force in the next. */
export interface Transition {
  /** Issued before the year, first in force in it. */
  readonly startedLater: number;
  /** Issued in the year, not in force at its end. */
  readonly notYetStarted: number;
}

/**
 * I5 and I6: what must hold between a report and that on the year before.
 *
 * I6 holds for the stock of 行政规范性文件 only when what is issued and what is in force are told apart,
 * so the documents that start in another year than that of their issue are counted in. Between the two
 * forms it cannot be tried: the first one did not say what was repealed.
 */
export function equationsOverYears(
  form: FormYear,
  before: FormYear,
  transition: Transition,
): Equation[] {
  const carried = APPLICATION_COLUMNS.map(
    (column): Equation => ({
      identity: 'I5',
      left: [{ of: 'own', cell: cell('applications', 'carriedIn', column) }],
      right: [{ of: 'before', cell: cell('applications', 'carriedOut', column) }],
      relation: '=',
    }),
  );
  if (form !== before) return carried;
  return [...carried, ...(form === 2021 ? stocks(transition) : stocksOf2019())];
}

function stocks({ startedLater, notYetStarted }: Transition): Equation[] {
  return ['rules', 'normative'].map((row): Equation => {
    const own = (column: string): Term => ({ of: 'own', cell: cell('disclosure', row, column) });
    const moved: Term[] =
      row === 'rules'
        ? []
        : [
            { of: 'given', what: 'startedLater', value: startedLater },
            { of: 'given', what: 'notYetStarted', value: notYetStarted, minus: true },
          ];
    return {
      identity: 'I6',
      left: [own('inForce')],
      right: [
        { of: 'before', cell: cell('disclosure', row, 'inForce') },
        own('issued'),
        { ...own('repealed'), minus: true },
        ...moved.filter((term) => term.of === 'given' && term.value !== 0),
      ],
      relation: '=',
    };
  });
}

/** 上一年项目数量 follows from that of the year before; what is public grows by what was published. */
function stocksOf2019(): Equation[] {
  return Object.entries(DISCLOSURE_ROWS[2019]).flatMap(([row, columns]): Equation[] => {
    const own = (column: string): Term => ({ of: 'own', cell: cell('disclosure', row, column) });
    const before = (column: string): Term => ({
      of: 'before',
      cell: cell('disclosure', row, column),
    });
    if (columns.includes('previous')) {
      return [
        {
          identity: 'I6',
          left: [own('previous')],
          right: [before('previous'), before('change')],
          relation: '=',
        },
      ];
    }
    if (!columns.includes('published')) return [];
    return [
      {
        identity: 'I6',
        left: [own('total')],
        right: [before('total'), own('published')],
        relation: '=',
      },
    ];
  });
}
