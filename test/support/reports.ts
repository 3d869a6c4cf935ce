import { type Cell, cell, type Figures } from '#domain/annual-report/cells.ts';
import {
  APPLICANTS,
  DISCLOSURE_ROWS,
  type FormYear,
  LITIGATION_ROWS,
  leafRows,
  RULINGS,
} from '#domain/annual-report/form.ts';
import type { Agency, PortalDocument } from '#portal/portal.ts';
import type { AnnualReport } from '#portal/reports.ts';
import type { ReportTablesData } from '#schema/report-tables.ts';
import { document, office, transport } from './portal.ts';

/** The whole county, as an agency of its own. */
export const county: Agency = {
  ...office,
  id: 'county-government',
  name: '青屿县人民政府',
  shortName: '县政府',
  kind: 'government',
};

export { office, transport };

/** Six numbers, one for each kind of applicant. */
export type ByApplicant = readonly [number, number, number, number, number, number];

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * Tables in which everything adds up. What applications came to is made up from a number, `salt`; what
 * was received follows from it and from what was carried over.
 */
export function tablesOf(
  form: FormYear,
  salt: number,
  carried: { readonly in: ByApplicant; readonly out: ByApplicant },
  disclosure: Readonly<Record<string, readonly number[]>>,
): Figures {
  const figures = new Map<Cell, number>();
  for (const [row, columns] of Object.entries(DISCLOSURE_ROWS[form])) {
    for (const [at, column] of columns.entries()) {
      figures.set(cell('disclosure', row, column), disclosure[row]?.[at] ?? 0);
    }
  }
  const row = (id: string, numbers: readonly number[]) => {
    for (const [at, column] of APPLICANTS.entries()) {
      figures.set(cell('applications', id, column), numbers[at] ?? 0);
    }
    figures.set(cell('applications', id, 'total'), sum(numbers));
  };
  const leaves = leafRows(form).map((_, at) =>
    APPLICANTS.map((_applicant, column) => (at * 7 + column * 3 + salt) % 4),
  );
  const concluded = APPLICANTS.map((_, column) => sum(leaves.map((leaf) => leaf[column] ?? 0)));
  for (const [at, id] of leafRows(form).entries()) row(id, leaves[at] ?? []);
  row('concluded', concluded);
  row('carriedIn', carried.in);
  row('carriedOut', carried.out);
  row(
    'received',
    concluded.map((one, at) => one + (carried.out[at] ?? 0) - (carried.in[at] ?? 0)),
  );
  for (const [at, id] of LITIGATION_ROWS.entries()) {
    const rulings = RULINGS.map((_, column) => (at * 5 + column * 2 + salt) % 3);
    for (const [column, ruling] of RULINGS.entries()) {
      figures.set(cell('litigation', id, ruling), rulings[column] ?? 0);
    }
    figures.set(cell('litigation', id, 'total'), sum(rulings));
  }
  return figures;
}

/** The sum of tables, cell by cell; amounts have two places behind the point. */
export function sumOfTables(tables: readonly Figures[]): Figures {
  const [first = new Map()] = tables;
  return new Map(
    [...first.keys()].map((one) => [
      one,
      Math.round(sum(tables.map((figures) => figures.get(one) ?? 0)) * 100) / 100,
    ]),
  );
}

/** A report as a test says it; all else is as dull as possible. */
export interface ReportFacts {
  readonly kind?: AnnualReport['kind'];
  readonly form?: FormYear;
  readonly figures?: Figures;
  /** The agencies whose numbers it has, by id: its own when left out. */
  readonly covers?: readonly string[];
  readonly gathers?: readonly string[];
  readonly asPublished?: ReportTablesData['asPublished'];
  /** The paragraphs of its text, from line 1 on. */
  readonly lines?: readonly string[];
  readonly document?: PortalDocument;
}

/** The report of an agency on a year; without figures it has no tables. */
export function report(year: number, agency: Agency, facts: ReportFacts = {}): AnnualReport {
  const { kind = 'disclosure', form = year >= 2021 ? 2021 : 2019, figures, lines = [] } = facts;
  const { covers = [agency.id], gathers, asPublished } = facts;
  const path = `reports/${kind}/${year}/${agency.id}`;
  const given =
    facts.document ??
    document(year, {
      kind: 'annualReport',
      issuer: agency,
      title: `${agency.name}${year}年政府信息公开工作年度报告`,
      issuedOn: `${year + 1}-01-20` as never,
      publishedAt: `${year + 1}-01-20 10:00` as never,
    });
  return {
    kind,
    year,
    agency,
    document: { ...given, origin: { ...given.origin, file: `${path}.md` } },
    tables: figures && {
      form,
      figures,
      data: {
        form,
        activeDisclosure: {},
        applications: {},
        litigation: {},
        ...(gathers && { gathers: [...gathers] }),
        ...(asPublished && { asPublished }),
      },
      origin: { file: `${path}.yaml`, lineOf: () => 1 },
    },
    covers: new Set(covers),
    lines: lines.map((text, at) => ({ text, line: at + 1 })),
  };
}

/** A report with other numbers in some cells. */
export function withFigures(
  one: AnnualReport,
  changes: Readonly<Record<Cell, number | null>>,
): AnnualReport {
  const { tables } = one;
  if (!tables) throw new Error('A report without tables');
  const entries = Object.entries(changes) as [Cell, number | null][];
  return { ...one, tables: { ...tables, figures: new Map([...tables.figures, ...entries]) } };
}
