import { describe, expect, test } from 'vitest';
import type { CheckContext } from '#checks/check.ts';
import { checkReportFigures } from '#checks/report-figures.ts';
import type { Cell } from '#domain/annual-report/cells.ts';
import { IDENTITIES } from '#domain/annual-report/equation.ts';
import { isoDate } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import type { Portal } from '#portal/portal.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { document, portalOf } from '../../support/portal.ts';
import { FORMS, NORMATIVE } from '../../support/report-years.ts';
import { county, office, report, tablesOf, transport, withFigures } from '../../support/reports.ts';

const reports = FORMS[2021];
const [county2024, office2024, , , office2025] = reports;
if (!county2024 || !office2024 || !office2025) throw new Error('No reports');

function findings(
  some: readonly AnnualReport[],
  divisionCode = '990100',
  { facts = {}, refused = [] }: { facts?: Partial<Portal>; refused?: readonly string[] } = {},
): readonly Problem[] {
  const agencies = [county, office, transport];
  const portal = portalOf(NORMATIVE, { agencies, reports: some, ...facts });
  const context = {
    portal: { ...portal, site: { ...portal.site, divisionCode } },
    sources: { refused: new Set(refused) },
    asOf: isoDate('2026-03-20'),
  };
  return checkReportFigures(context as unknown as CheckContext);
}

/** The reports with one that is otherwise. */
function changed(
  one: AnnualReport,
  by: Readonly<Record<Cell, number>>,
  more: Partial<AnnualReport> = {},
) {
  const figures = one.tables?.figures;
  const cells = Object.entries(by).map(([at, add]) => [at, (figures?.get(at as Cell) ?? 0) + add]);
  const wrong = { ...withFigures(one, Object.fromEntries(cells)), ...more };
  return reports.map((other) => (other === one ? wrong : other));
}

const rulesOf = (problems: readonly Problem[]) => problems.map(({ rule }) => rule);
const placesOf = (problems: readonly Problem[]) =>
  problems.map(({ rule, message }) => `${rule} ${/，“(.*?)”：/.exec(message)?.[1]}`);

describe('an identity that does not hold', () => {
  test.each<[string, AnnualReport, Readonly<Record<Cell, number>>, readonly string[]]>([
    [
      'received',
      office2025,
      { 'applications/received/company': 1 },
      ['report/i1 商业企业', 'report/i3 一、本年新收', 'report/i8 一、本年新收·商业企业'],
    ],
    [
      'a leaf',
      office2025,
      { 'applications/refused.thirdParty/person': 1 },
      [
        'report/i2 自然人',
        'report/i3 （三）不予公开4.保护第三方合法权益',
        'report/i8 （三）不予公开4.保护第三方合法权益·自然人',
      ],
    ],
    [
      'a ruling',
      office2025,
      { 'litigation/directSuit/upheld': 1 },
      ['report/i4 未经复议直接起诉', 'report/i8 未经复议直接起诉·结果维持'],
    ],
    [
      'what was carried over, in a whole column and its total',
      office2025,
      {
        'applications/carriedIn/person': 1,
        'applications/carriedIn/total': 1,
        'applications/received/person': -1,
        'applications/received/total': -1,
      },
      [
        'report/i5 总计',
        'report/i5 自然人',
        'report/i8 一、本年新收·总计',
        'report/i8 一、本年新收·自然人',
        'report/i8 二、上年结转·总计',
        'report/i8 二、上年结转·自然人',
      ],
    ],
    [
      'what is in force',
      office2025,
      { 'disclosure/normative/inForce': 1 },
      [
        'report/i6 行政规范性文件·现行有效件数',
        'report/i7 行政规范性文件·现行有效件数',
        'report/i8 行政规范性文件·现行有效件数',
        'report/i9 现行有效4件',
      ],
    ],
    [
      'what the text says',
      office2025,
      { 'disclosure/fees/amount': 1 },
      ['report/i8 行政事业性收费·本年收费金额（单位：万元）', 'report/i9 行政事业性收费88.25万元'],
    ],
  ])('%s', (_, one, by, expected) => {
    expect(placesOf(findings(changed(one, by))).sort()).toEqual([...expected].sort());
  });

  test('every identity is told by a case above, as an error but for I6', () => {
    const problems = [
      ...findings(changed(office2025, { 'disclosure/normative/inForce': 1 })),
      ...findings(changed(office2025, { 'applications/refused.thirdParty/person': 1 })),
      ...findings(changed(office2025, { 'applications/carriedIn/person': 1 })),
      ...findings(changed(office2025, { 'litigation/directSuit/upheld': 1 })),
    ];
    const told = new Map(problems.map(({ rule, severity }) => [rule, severity]));
    expect([...told.keys()].sort()).toEqual(IDENTITIES.map((id) => `report/${id.toLowerCase()}`));
    for (const [rule, severity] of told) {
      expect(severity).toBe(rule === 'report/i6' ? 'warning' : 'error');
    }
  });

  test.each<[string, readonly AnnualReport[], string, readonly string[]]>([
    [
      'I1 in full',
      changed(office2025, { 'applications/carriedOut/person': 1 }),
      'report/i1',
      [
        '一、本年新收',
        '二、上年结转',
        '（七）总计',
        '四、结转下年度',
        '每一列：本年新收＋上年结转＝（七）总计＋结转下年度',
        'asPublished',
        'identity: I1，place: 自然人',
      ],
    ],
    [
      'I5 with the year',
      changed(office2025, { 'applications/carriedIn/person': 1 }),
      'report/i5',
      ['二、上年结转 3；2024年年报的四、结转下年度 2'],
    ],
    [
      'I6 with every summand',
      changed(office2025, { 'disclosure/normative/inForce': 1 }),
      'report/i6',
      [
        '现行有效件数 5；2024年年报的现行有效件数 2＋本年制发件数 1－本年废止件数 0＋2025年以前印发、当年起施行的文件 1＝4',
      ],
    ],
    [
      'I7 with the catalogue',
      changed(office2025, { 'disclosure/normative/issued': 1 }),
      'report/i7',
      ['行政规范性文件·本年制发件数 2；本站目录中2025年成文的文件 1'],
    ],
    [
      'I8 with the agencies',
      changed(office2025, { 'disclosure/permits/decisions': 1 }),
      'report/i8',
      ['行政许可·本年处理决定数量 5799；青屿县人民政府办公室 5402＋青屿县交通运输局 398＝5800'],
    ],
    [
      'I9 with its words',
      changed(office2025, { 'disclosure/permits/decisions': 1 }),
      'report/i9',
      ['“行政许可决定5401件”：正文 5401；行政许可·本年处理决定数量 5402'],
    ],
  ])('%s', (_, some, rule, says) => {
    const problem = findings(some).find((one) => one.rule === rule);
    for (const words of says) expect(`${problem?.message}${problem?.fix}`).toContain(words);
  });

  test('is told in the table or, for words, in the text', () => {
    const problems = findings(changed(office2025, { 'disclosure/permits/decisions': 1 }));
    expect(problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
      'reports/disclosure/2025/county-government.yaml:1 report/i8',
      'reports/disclosure/2025/county-office.md:4 report/i9',
    ]);
  });

  test('where only some of the parts are there, a sum may be more and not less', () => {
    const some = reports.filter(({ agency }) => agency !== transport);
    expect(rulesOf(findings(some))).toEqual([]);
    const less = some.map((one) =>
      one === county2024 ? withFigures(one, { 'disclosure/permits/decisions': 5000 }) : one,
    );
    const [problem] = findings(less).filter(({ rule }) => rule === 'report/i8');
    expect(problem?.message).toContain('汇总数不能比其中几份之和还小');
  });
});

describe('a total that was left blank', () => {
  const blank = reports.map((one) =>
    one === office2024 ? withFigures(one, { 'applications/granted/total': null }) : one,
  );

  test('is told with the sum of its row', () => {
    const problem = findings(blank).find(({ rule }) => rule === 'report/total-blank');
    expect(problem?.message).toContain('（一）予以公开');
    expect(problem?.message).toContain('总计是空白');
    expect(problem?.severity).toBe('error');
  });

  test('does not make other sums wrong', () => {
    const own = findings(blank).filter(({ file }) => file.includes('county-office'));
    expect(rulesOf(own)).toEqual(['report/total-blank']);
  });
});

describe('what was published wrong', () => {
  const by = { 'litigation/directSuit/upheld': 1 } as const;
  const excused = (
    asPublished: readonly { identity: 'I4' | 'I8'; place: string; note: string }[],
  ) => {
    const [, , , , own] = changed(office2025, by);
    if (!own?.tables) throw new Error('No tables');
    const tables = { ...own.tables, data: { ...own.tables.data, asPublished: [...asPublished] } };
    return findings(changed(office2025, by, { tables })).filter(({ file }) =>
      file.includes('office'),
    );
  };
  const note = '原件如此。';

  test('is an error unless the file says so', () => {
    expect(rulesOf(excused([]))).toEqual(['report/i4']);
    expect(excused([{ identity: 'I4', place: '未经复议直接起诉', note }])).toEqual([]);
  });

  test('an excuse at another place is told with the places that there are', () => {
    const problems = excused([{ identity: 'I4', place: '行政复议', note }]);
    expect(rulesOf(problems)).toEqual(['report/i4', 'report/excuse-unused']);
    expect(problems.at(-1)?.severity).toBe('warning');
    expect(problems.at(-1)?.fix).toContain('未经复议直接起诉');
  });

  test('an excuse for what adds up is to be taken away', () => {
    const problems = excused([
      { identity: 'I4', place: '未经复议直接起诉', note },
      { identity: 'I8', place: '行政复议·总计', note },
    ]);
    expect(rulesOf(problems)).toEqual(['report/excuse-unused']);
    expect(problems[0]?.fix).toContain('请删去');
  });
});

describe('规章', () => {
  const NONE = [0, 0, 0, 0, 0, 0] as const;
  const of = (rules: readonly number[], agency = transport) => [
    report(2025, agency, {
      figures: tablesOf(2021, 1, { in: NONE, out: NONE }, { rules, normative: [1, 1, 0] }),
    }),
  ];

  test.each([
    ['990122', 'a county', ['report/no-rule-power', 'report/no-rule-power']],
    ['990100', 'a city with districts', []],
    ['990000', 'a province', []],
  ])('%s, %s', (code, _, expected) => {
    expect(rulesOf(findings(of([2, 0, 2]), code))).toEqual(expected);
    expect(rulesOf(findings(of([0, 0, 0]), code))).toEqual([]);
  });

  test('a town has no power to make them anywhere', () => {
    const town = { ...transport, kind: 'town' } as const;
    const problems = findings(of([2, 0, 2], town), '990100');
    expect(rulesOf(problems)).toEqual(['report/no-rule-power', 'report/no-rule-power']);
    expect(problems[0]?.message).toContain('“规章·本年制发件数”写的是 2');
    expect(problems[0]?.severity).toBe('warning');
  });
});

test('a report without tables has nothing to verify', () => {
  expect(
    findings([report(2025, transport, { lines: ['一、总体情况', '新收申请46件。'] })]),
  ).toEqual([]);
});

describe('documents that the reports count', () => {
  const [first, ...others] = NORMATIVE;
  const repealed = NORMATIVE.find(({ data }) => data.repealedOn);
  if (!first || !repealed) throw new Error('No documents');

  test('one that cannot be read makes no report wrong', () => {
    const facts = { documents: others };
    expect(rulesOf(findings(reports, '990100', { facts }))).toContain('report/i7');
    for (const file of ['normative/2023/a.md', 'agencies/county-office.yaml', 'cleanups/2024.yaml'])
      expect(rulesOf(findings(reports, '990100', { facts, refused: [file] })), file).toEqual([]);
  });

  test('an agency that cannot be read is no missing summand', () => {
    const some = changed(county2024, { 'disclosure/permits/decisions': 1 });
    expect(rulesOf(findings(some))).toContain('report/i8');
    const refused = ['agencies/transport.yaml'];
    expect(rulesOf(findings(some, '990100', { refused }))).not.toContain('report/i8');
  });

  test('an act that is not out yet counts in the report on the year in which it acts', () => {
    const { issuedOn } = repealed.data;
    const life = document(9, { kind: 'normative', ...(issuedOn && { issuedOn }) }).life;
    const documents = NORMATIVE.map((one) => (one === repealed ? { ...one, life } : one));
    const planned = portalOf(NORMATIVE).planned;
    expect(findings(reports, '990100', { facts: { documents, planned } })).toEqual([]);
    const facts = { documents, planned: portalOf(documents).planned };
    expect(rulesOf(findings(reports, '990100', { facts }))).toContain('report/i7');
  });
});
