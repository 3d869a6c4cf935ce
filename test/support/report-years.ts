import { cell, type Figures } from '#domain/annual-report/cells.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import type { Agency } from '#portal/portal.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { type DocumentFacts, document } from './portal.ts';
import { county, office, report, sumOfTables, tablesOf, transport } from './reports.ts';

/** 行政规范性文件 of the two agencies: one comes into force, one will in the year after, one ends. */
export const NORMATIVE = (
  [
    [office, { issuedOn: '2023-05-08' }],
    [office, { issuedOn: '2024-03-11' }],
    [office, { issuedOn: '2024-11-20', effectiveFrom: '2025-01-01' }],
    [office, { issuedOn: '2025-04-02' }],
    [transport, { issuedOn: '2022-06-30', repealedOn: '2025-07-01' }],
    [transport, { issuedOn: '2025-12-15', effectiveFrom: '2026-02-01' }],
  ] as [Agency, DocumentFacts][]
).map(([issuer, facts], at) =>
  document(at + 1, {
    ...facts,
    kind: 'normative',
    issuer,
    publishedAt: `${facts.issuedOn} 10:00` as never,
  }),
);

const NONE = [0, 0, 0, 0, 0, 0] as const;

/** What the text of a report says about the first table: its numbers, in words. */
function textOf(form: FormYear, figures: Figures): string[] {
  const at = (row: string, column: string) => figures.get(cell('disclosure', row, column)) ?? 0;
  const stocks = (name: string, row: string) =>
    form === 2021
      ? `制发${name}${at(row, 'issued')}件、废止${at(row, 'repealed')}件、现行有效${at(row, 'inForce')}件。`
      : `新制作${name}${at(row, 'made')}件、新公开${at(row, 'published')}件、对外公开总数${at(row, 'total')}件。`;
  const change = (row: string) =>
    `本年${at(row, 'change') < 0 ? '减少' : '增加'}${Math.abs(at(row, 'change'))}项`;
  const list = (name: string, row: string) =>
    `${name}上一年项目数量${at(row, 'previous')}项，${change(row)}，处理决定${at(row, 'decisions')}件；`;
  const tail =
    form === 2021
      ? [
          `行政许可决定${at('permits', 'decisions')}件，行政处罚决定${at('penalties', 'decisions')}件，行政强制${at('coercion', 'decisions')}件，行政事业性收费${at('fees', 'amount')}万元。`,
        ]
      : [
          `${list('行政许可', 'permits')}${list('其他对外管理服务事项', 'otherServices')}${list('行政处罚', 'penalties')}${list('行政强制', 'coercion')}行政事业性收费上一年项目数量${at('fees', 'previous')}项，${change('fees')}。`,
          `政府集中采购项目${at('procurement', 'projects')}个、采购总金额${at('procurement', 'amount')}万元。`,
        ];
  return [
    '二、主动公开政府信息情况',
    stocks('规章', 'rules'),
    stocks('行政规范性文件', 'normative'),
    ...tail,
  ];
}

/** The reports on a year: those of two agencies, and that of the county, their sum. */
function reportsOn(
  year: number,
  parts: Readonly<Record<'office' | 'transport', Figures>>,
): AnnualReport[] {
  const form = year >= 2021 ? 2021 : 2019;
  const of = (agency: Agency, figures: Figures, covers: readonly string[]) =>
    report(year, agency, { figures, covers, lines: textOf(form, figures) });
  return [
    of(county, sumOfTables([parts.office, parts.transport]), [county.id, office.id, transport.id]),
    of(office, parts.office, [office.id, county.id]),
    of(transport, parts.transport, [transport.id]),
  ];
}

/** Two years of reports in each form; whatever can be verified holds. */
export const FORMS: Readonly<Record<FormYear, readonly AnnualReport[]>> = {
  2021: [
    ...reportsOn(2024, {
      office: tablesOf(
        2021,
        1,
        { in: NONE, out: [2, 1, 0, 0, 0, 1] },
        {
          rules: [1, 0, 3],
          normative: [2, 0, 2],
          permits: [5286],
          penalties: [983],
          coercion: [27],
          fees: [94.6],
        },
      ),
      transport: tablesOf(
        2021,
        2,
        { in: [1, 0, 0, 0, 0, 0], out: [0, 2, 0, 0, 1, 0] },
        {
          normative: [0, 0, 1],
          permits: [412],
          penalties: [66],
          fees: [0.1],
        },
      ),
    }),
    ...reportsOn(2025, {
      office: tablesOf(
        2021,
        3,
        { in: [2, 1, 0, 0, 0, 1], out: [3, 0, 0, 0, 0, 0] },
        {
          rules: [0, 1, 2],
          normative: [1, 0, 4],
          permits: [5401],
          penalties: [1020],
          coercion: [31],
          fees: [88.25],
        },
      ),
      transport: tablesOf(
        2021,
        0,
        { in: [0, 2, 0, 0, 1, 0], out: NONE },
        {
          normative: [1, 1, 0],
          permits: [398],
          penalties: [71],
          fees: [0.2],
        },
      ),
    }),
  ],
  2019: [
    ...reportsOn(2019, {
      office: tablesOf(
        2019,
        2,
        { in: NONE, out: [1, 0, 0, 0, 0, 0] },
        {
          rules: [1, 1, 2],
          permits: [210, 12, 4123],
          otherServices: [96, 0, 15],
          penalties: [140, -3, 803],
          coercion: [22, 1, 9],
          fees: [12, -1],
          procurement: [34, 2310.5],
        },
      ),
      transport: tablesOf(
        2019,
        1,
        { in: NONE, out: [0, 1, 0, 0, 0, 0] },
        {
          permits: [31, 0, 402],
          penalties: [18, 2, 64],
          procurement: [3, 120.75],
        },
      ),
    }),
    ...reportsOn(2020, {
      office: tablesOf(
        2019,
        0,
        { in: [1, 0, 0, 0, 0, 0], out: [2, 0, 0, 0, 0, 0] },
        {
          rules: [0, 1, 3],
          permits: [222, -5, 4207],
          otherServices: [96, 2, 18],
          penalties: [137, 4, 790],
          coercion: [23, 0, 7],
          fees: [11, 0],
          procurement: [29, 1984.2],
        },
      ),
      transport: tablesOf(
        2019,
        3,
        { in: [0, 1, 0, 0, 0, 0], out: NONE },
        {
          permits: [31, 1, 388],
          penalties: [20, 0, 59],
          procurement: [2, 88],
        },
      ),
    }),
  ],
};
