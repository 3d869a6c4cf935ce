import { describe, expect, test } from 'vitest';
import { checkReportFigures } from '#checks/report-figures.ts';
import { partsOf } from '#domain/annual-report/cells.ts';
import { claimsIn } from '#domain/annual-report/claims.ts';
import { evaluateAll, IDENTITIES } from '#domain/annual-report/equation.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import { equationsWithin } from '#domain/annual-report/within.ts';
import { REPORT_KINDS, type Reporter, reportDeadline } from '#domain/report-deadlines.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { reportSchema } from '#schema/report.ts';
import { rowPlaces } from '#schema/report-cells.ts';
import { figuresOf, reportTablesSchema } from '#schema/report-tables.ts';
import {
  APPLICATION_LABELS,
  cellName,
  columnName,
  IDENTITY_TEXTS,
  LITIGATION_LABELS,
  rowLabel,
} from '#strings/annual-report.ts';
import { REPORT_WORDS } from '#strings/new-report.ts';
import { DEADLINE_LAWS } from '#strings/problems-reports.ts';
import { REPORT_FOLDERS, REPORT_NAMES, REPORT_SECTIONS } from '#strings/reports.ts';
import { problemsOf, rowDefects } from '../../support/manual-keys.ts';
import { keyRows, readManual, rowsOfTables, sectionOf, yamlBlocks } from '../../support/manuals.ts';
import {
  county,
  office,
  report,
  sumOfTables,
  transport,
  withFigures,
} from '../../support/reports.ts';

const MANUAL = readManual('reports/README.md');

/** The complete tables that the manual shows, by form. */
const EXAMPLES = new Map(
  yamlBlocks(MANUAL)
    .filter(({ yaml }) => yaml.startsWith('form:'))
    .map(({ yaml }) => {
      const source = { path: 'manual.yaml', bytes: Buffer.from(yaml) };
      const read = readYamlFile(reportTablesSchema, source);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return [read.entry.data.form, figuresOf(read.entry.data)] as const;
    }),
);

const example = (form: FormYear) => EXAMPLES.get(form) ?? new Map();

describe('the tables of the manual', () => {
  test.each([2021, 2019] as const)('have an example of %i in which everything adds up', (form) => {
    const evaluated = evaluateAll(equationsWithin(form), { own: example(form) });
    expect(evaluated.length).toBeGreaterThan(30);
    expect(evaluated.filter(({ result }) => result !== 'holds')).toEqual([]);
  });

  test.each([
    [2021, '4.2'],
    [2019, '4.5'],
  ] as const)('name each row of the first table of %i with its cells', (form, section) => {
    const rows = keyRows(sectionOf(MANUAL, section));
    const places = rowPlaces(form).filter(({ isArray }) => !isArray);
    const defects = places.flatMap(({ path, cells }) => {
      const [, label, columns = ''] = rows.get(String(path[1])) ?? [];
      const words = cells.map((one) => {
        const { column } = partsOf(one);
        const name = columnName('disclosure', column, form);
        return cells.length === 1 ? `一格：${name}` : `\`${column}\` ${name}`;
      });
      return label === rowLabel('disclosure', String(path[1])) && columns === words.join('、')
        ? []
        : [`${path.join('.')}: ${label} ${columns}`];
    });
    expect(defects).toEqual([]);
  });

  test.each([
    ['4.3', APPLICATION_LABELS],
    ['4.4', LITIGATION_LABELS],
  ])('name each row in %s, in order', (section, labels) => {
    const told = rowsOfTables(sectionOf(MANUAL, section)).slice(1);
    const rows = Object.entries(labels).map(([row, label]) => [
      `\`${row.split('.').pop()}\``,
      label,
    ]);
    expect(told).toEqual(rows);
  });

  test('have keys that are all explained', () => {
    const rows = keyRows(sectionOf(MANUAL, '4.1'));
    expect([...rows.keys()]).toEqual(Object.keys(reportTablesSchema.shape));
    const { asPublished } = reportTablesSchema.shape;
    const excuse = keyRows(sectionOf(MANUAL, '七、'));
    expect([...excuse.keys()]).toEqual(Object.keys(asPublished.unwrap().element.shape));
  });

  test('have parts that are read', () => {
    const parts = yamlBlocks(MANUAL).filter(({ yaml }) => !yaml.startsWith('form:'));
    const { gathers, asPublished } = reportTablesSchema.shape;
    const shape = reportSchema.pick({}).extend({ gathers, asPublished }).partial();
    expect(parts).toHaveLength(2);
    expect(parts.flatMap(({ yaml }) => problemsOf(shape, yaml))).toEqual([]);
  });
});

describe('the front matter', () => {
  const rows = keyRows(sectionOf(MANUAL, '三、'));
  const schemas = Object.entries(reportSchema.shape);

  test('that must be there is explained', () => {
    const needed = schemas.filter(([, schema]) => !schema.safeParse(undefined).success);
    expect(needed.map(([key]) => key).filter((key) => !rows.has(key))).toEqual([]);
  });

  test('has examples that are read', () => {
    const told = schemas.filter(([key]) => rows.has(key));
    expect(told).toHaveLength(rows.size);
    expect(told.flatMap(([key, schema]) => rowDefects(rows.get(key) ?? [], key, schema))).toEqual(
      [],
    );
  });
});

test('each kind has its folder, its word and its deadlines', () => {
  const day = (kind: AnnualReport['kind'], reporter: Reporter) => {
    const [, month, date] = reportDeadline(kind, reporter, 2025)?.day.split('-').map(Number) ?? [];
    return month === undefined ? undefined : `次年${month}月${date}日`;
  };
  const rows = rowsOfTables(sectionOf(MANUAL, '一、')).slice(1);
  const told = rows.map(([folder, name, word, government = '', department = '']) => [
    folder,
    name,
    word,
    ...[government, department].map((text) => (text.startsWith('次年') ? text : undefined)),
  ]);
  const kinds = REPORT_KINDS.map((kind, at) => [
    `\`${REPORT_FOLDERS[kind]}\``,
    REPORT_NAMES[kind],
    REPORT_WORDS[at],
    day(kind, 'government'),
    day(kind, 'department'),
  ]);
  expect(told).toEqual(kinds);
  const laws = REPORT_KINDS.flatMap((kind) => {
    const { law } = reportDeadline(kind, 'department', 2025) ?? {};
    return law ? [DEADLINE_LAWS[law]] : [];
  });
  const numbers = laws.map((law) => /国务院令第\d+号|.{1,3}〔\d+〕\d+号/.exec(law)?.[0] ?? law);
  expect(numbers.filter((number, at) => !rows[at]?.[5]?.includes(number))).toEqual([]);
});

test('the parts of a report are those that the check wants', () => {
  const section = MANUAL.slice(MANUAL.indexOf('## 三、'), MANUAL.indexOf('## 四、'));
  const names = [REPORT_SECTIONS.disclosure, REPORT_SECTIONS.ruleOfLaw].flatMap((one) => one ?? []);
  expect(names.filter(({ name }) => !section.includes(name))).toEqual([]);
});

describe('the identities', () => {
  test('are told in the words of the check', () => {
    const rows = rowsOfTables(sectionOf(MANUAL, '六、')).slice(1);
    expect(rows).toEqual(
      IDENTITIES.map((id) => [id, IDENTITY_TEXTS[id].name, IDENTITY_TEXTS[id].rule]),
    );
  });

  test('have examples that the check says of the example with a mistake in it', () => {
    const figures = example(2021);
    const base = report(2026, transport, { figures });
    const before = report(2025, transport, { figures });
    const both = withFigures(report(2026, county, { figures: sumOfTables([figures, figures]) }), {
      'disclosure/permits/decisions': 565,
    });
    const covers = (one: AnnualReport, ...ids: readonly string[]) => ({
      ...one,
      covers: new Set(ids),
    });
    const said = [
      [withFigures(base, { 'applications/carriedOut/company': 1 })],
      [withFigures(base, { 'applications/granted/person': 2 })],
      [withFigures(base, { 'litigation/reconsideration/total': 2 })],
      [before, withFigures(base, { 'applications/carriedIn/person': 2 })],
      [
        base,
        covers(report(2026, office, { figures }), office.id, county.id),
        covers(both, transport.id, office.id, county.id),
      ],
      [{ ...base, lines: [{ text: '新收政府信息公开申请9件。', line: 1 }] }],
    ].flatMap((reports) => messagesOn(reports));
    const told = [...MANUAL.matchAll(/^勾稽关系 (I\d)（.+$/gm)];
    expect(told.map(([, id]) => id)).toEqual(IDENTITIES);
    expect(told.map(([message]) => message).filter((message) => !said.includes(message))).toEqual(
      [],
    );
  });
});

/** What the check says of reports in a county that has published nothing else. */
function messagesOn(reports: readonly AnnualReport[]): string[] {
  const portal = { reports, documents: [], agencies: [], site: { divisionCode: '990122' } };
  const context = { portal, sources: { refused: new Set() } } as unknown as Parameters<
    typeof checkReportFigures
  >[0];
  return checkReportFigures(context).map(({ message }) => message);
}

describe('the words of a text', () => {
  const rows = rowsOfTables(sectionOf(MANUAL, '八、')).slice(1);
  const owner = { year: 2026, names: [transport.name] };
  const claimsOf = (section: string, words: string) =>
    claimsIn(
      [section, `${words}。`].map((text, at) => ({ text, line: at + 1 })),
      2021,
      owner,
    );

  test.each(rows)('in %s: %s is read as %s', (section = '', words = '', name) => {
    const [claim, ...others] = claimsOf(section, words.replaceAll('`', ''));
    const [first] = claim?.cells ?? [];
    expect(others).toEqual([]);
    const isSum = (claim?.cells.length ?? 0) > 1;
    expect(isSum ? name?.endsWith('之和') : first && cellName(first, 2021) === name).toBe(true);
    const sum = claim?.cells.reduce((all, one) => all + (example(2021).get(one) ?? 0), 0);
    expect(claim?.value).toBe(sum);
  });

  test.each([
    '新收政府信息公开申请30余件',
    '新收政府信息公开申请20件以上',
    '通过网络收到申请3件',
    '涉及征地的申请，新收申请2件',
    '上年新收政府信息公开申请8件',
    '预计新收政府信息公开申请8件',
  ])('%s is not', (words) => {
    expect(claimsOf('三、收到和处理政府信息公开申请情况', words)).toEqual([]);
  });
});
