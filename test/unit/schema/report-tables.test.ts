import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/annual-report/cells.ts';
import { type Read, type ReadEntry, readYamlFile } from '#reader/read-file.ts';
import { pathOfCell } from '#schema/report-cells.ts';
import { figuresOf, type ReportTablesData, reportTablesSchema } from '#schema/report-tables.ts';
import { told } from '../../support/told.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/reports');
const GOOD = {
  2021: readFileSync(join(FIXTURES, '2025.yaml'), 'utf8'),
  2019: readFileSync(join(FIXTURES, '2019.yaml'), 'utf8'),
} as const;

function read(text: string): Read<ReadEntry<ReportTablesData>> {
  return readYamlFile(reportTablesSchema, {
    path: 'report.yaml',
    bytes: new TextEncoder().encode(text),
  });
}

/** Other words in one place. */
type Slip = readonly [from: string, to: string];

function slipped(form: 2019 | 2021, [from, to]: Slip): string {
  if (!GOOD[form].includes(from)) throw new Error(`No “${from}”`);
  return GOOD[form].replace(from, () => to);
}

/** The line of some words, 1-based. */
const lineOf = (text: string, words: string) =>
  text.slice(0, text.indexOf(words)).split('\n').length;

/** A slip, the words at whose line it is told, the rule, and what the finding says. */
type Case = readonly [slip: Slip, at: string, rule: string, says: readonly string[]];

function expectTold(form: 2019 | 2021, [slip, at, rule, says]: Case): void {
  const text = slipped(form, slip);
  const result = read(text);
  const problems = result.ok ? [] : result.problems;
  expect(told(problems)).toEqual([`report.yaml:${lineOf(text, at)} ${rule}`]);
  const { message = '', fix = '' } = problems[0] ?? {};
  for (const words of says) expect(message + fix).toContain(words);
  for (const sentence of [message, fix]) {
    expect(sentence).toMatch(/\p{Script=Han}.*[。？]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Error|invalid|expected/i);
  }
}

const ZEROS = '[0, 0, 0, 0, 0, 0, 0]';
const REFUSED = GOOD[2021].slice(
  GOOD[2021].indexOf('  refused:\n'),
  GOOD[2021].indexOf('  unavailable:'),
);
const NORMATIVE = '  normative:\n    issued: 4\n    repealed: 1\n    inForce: 30\n';

describe.each([2021, 2019] as const)('the form of %s', (form) => {
  test('a good file passes, with every cell as it is written', () => {
    const result = read(GOOD[form]);
    expect(result.ok ? [] : told(result.problems)).toEqual([]);
    if (!result.ok) return;
    const figures = figuresOf(result.entry.data);
    expect([...figures.keys()]).toEqual(cellsOf(form));
    expect([...figures.values()].every((value) => typeof value === 'number')).toBe(true);
  });

  test('a cell has its own line', () => {
    const result = read(GOOD[form]);
    if (!result.ok) throw new Error('The good file does not pass');
    const { lineOf: line } = result.entry;
    expect(line(pathOfCell('applications/refused.thirdParty/company', form))).toBe(
      lineOf(GOOD[form], 'thirdParty'),
    );
    expect(line(pathOfCell('litigation/directSuit/total', form))).toBe(
      lineOf(GOOD[form], 'directSuit'),
    );
    expect(line(pathOfCell('disclosure/fees/amount', form))).toBe(lineOf(GOOD[form], 'fees'));
  });
});

test('the cells of the good file are those of the report', () => {
  const result = read(GOOD[2021]);
  if (!result.ok) throw new Error('The good file does not pass');
  const figures = figuresOf(result.entry.data);
  expect(figures.get('disclosure/normative/inForce')).toBe(30);
  expect(figures.get('disclosure/fees/amount')).toBe(94.6);
  expect(figures.get('applications/unavailable.notHeld/lawFirm')).toBe(1);
  expect(figures.get('applications/carriedOut/person')).toBe(2);
  expect(figures.get('litigation/reconsideration/corrected')).toBe(1);
});

describe('in the form of 2021', () => {
  test.each<Case>([
    [
      ['  permits: 5286\n', ''],
      'activeDisclosure:',
      'report/row-missing',
      ['“行政许可”一行', 'activeDisclosure.permits', '写 0'],
    ],
    [[NORMATIVE, ''], 'activeDisclosure:', 'report/row-missing', ['“行政规范性文件”一行']],
    [
      ['    repealed: 1\n', ''],
      'normative:',
      'report/cell',
      ['“行政规范性文件·本年废止件数”是空的'],
    ],
    [
      [NORMATIVE, '  normative: [4, 1, 30]\n'],
      'normative:',
      'report/row-columns',
      [
        '“行政规范性文件”',
        '[4,1,30]',
        'normative: { issued: 0, repealed: 0, inForce: 0 }',
        '现行有效件数',
      ],
    ],
    [[NORMATIVE, '  normative: 4\n'], 'normative:', 'report/row-columns', ['“4”']],
    [
      ['  carriedIn: [3, 0, 0, 0, 0, 0, 3]\n', ''],
      'applications:',
      'report/row-missing',
      ['“二、上年结转”一行', 'applications.carriedIn'],
    ],
    [
      [`    duplicate: ${ZEROS}\n`, ''],
      'notProcessed:',
      'report/row-missing',
      ['2.重复申请”一行', 'applications.notProcessed.duplicate'],
    ],
    [
      [REFUSED, ''],
      'applications:',
      'report/row-missing',
      ['“（三）不予公开”下面各行', 'applications.refused'],
    ],
    [
      [REFUSED, `  refused: ${ZEROS}\n`],
      'refused:',
      'report/row-missing',
      ['“（三）不予公开”下面各行'],
    ],
    [
      ['[41, 3, 0, 0, 2, 0, 46]', '[41, 5, 46]'],
      'received:',
      'report/row-length',
      [
        '“一、本年新收”一行写了 3 格，应当是 7 格',
        '自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计',
      ],
    ],
    [['[41, 3, 0, 0, 2, 0, 46]', '46'], 'received:', 'report/row-length', ['写的是“46”', '7 格']],
    [
      ['[41, 3, 0, 0, 2, 0, 46]', '{ person: 41 }'],
      'received:',
      'report/row-length',
      ['写的是“{"person":41}”'],
    ],
    [
      ['[3, 1, 0, 0, 4]', '[3, 1, 0, 0, 0, 0, 4]'],
      'reconsideration:',
      'report/row-length',
      ['5 格', '结果维持、结果纠正、其他结果、尚未审结、总计'],
    ],
    [
      ['[41, 3, 0,', '[41, "3", 0,'],
      'received:',
      'report/cell',
      ['“一、本年新收·商业企业”写的是“3”', '不带引号'],
    ],
    [['[41, 3, 0,', '[41, /, 0,'], 'received:', 'report/cell', ['写的是“/”', '没有的写 0']],
    [['[41, 3, 0,', '[41, 3件, 0,'], 'received:', 'report/cell', ['写的是“3件”', '不带单位']],
    [['[41, 3, 0,', '[41, -3, 0,'], 'received:', 'report/cell', ['写的是“-3”']],
    [['[41, 3, 0,', '[41, 3.5, 0,'], 'received:', 'report/cell', ['写的是“3.5”']],
    [
      ['permits: 5286', 'permits: { decisions: 5286 }'],
      'permits:',
      'report/cell',
      ['“行政许可·本年处理决定数量”写的是“{"decisions":5286}”'],
    ],
    [['permits: 5286', 'permits: 0.5'], 'permits:', 'report/cell', ['0.5']],
    [
      ['issued: 4', 'issued: 四'],
      'issued: 四',
      'report/cell',
      ['行政规范性文件·本年制发件数', '四'],
    ],
    [['fees: 94.6', 'fees: 94.6万元'], 'fees:', 'report/cell', ['94.6万元', '万元为单位']],
    [['fees: 94.6', 'fees: -1'], 'fees:', 'report/cell', ['“-1”']],
    [['fees: 94.6', 'fees: 0.00001'], 'fees:', 'report/cell', ['行政事业性收费·本年收费金额']],
    [['permits:', 'permit: 1\n  permits:'], 'permit: 1', 'field/unknown', ['permit', 'permits']],
    [
      ['    stateSecret:', `    stateSecrets: ${ZEROS}\n    stateSecret:`],
      'stateSecrets',
      'field/unknown',
      ['stateSecrets', 'stateSecret'],
    ],
    [
      ['  carriedOut:', `  carriedout: ${ZEROS}\n  carriedOut:`],
      'carriedout',
      'field/unknown',
      ['carriedout', 'carriedOut'],
    ],
    [
      ['repealed: 0, inForce: 0', 'repealed: 0, inForce: 0, total: 0'],
      'rules:',
      'field/unknown',
      ['total'],
    ],
    [
      ['litigation:', 'litigations: {}\nlitigation:'],
      'litigations',
      'field/unknown',
      ['litigations', 'litigation'],
    ],
    [
      ['  penalties: 983', '  procurement: { projects: 1, amount: 1 }\n  penalties: 983'],
      'procurement',
      'field/unknown',
      ['procurement'],
    ],
  ])('%j at “%s” is told as %s', (...one) => {
    expectTold(2021, one);
  });

  test.each<[string, Slip]>([
    ['a fee of many places', ['fees: 94.6', 'fees: 94.1234']],
    ['no fees', ['fees: 94.6', 'fees: 0']],
    ['no gathering', ['gathers: [transport]\n', '']],
  ])('%s passes', (_, slip) => {
    expect(read(slipped(2021, slip)).ok).toBe(true);
  });
});

describe('in the form of 2019', () => {
  test.each<Case>([
    [
      ['total: 14', 'total: -14'],
      'normative:',
      'report/cell',
      ['行政规范性文件·对外公开总数量', '-14'],
    ],
    [['change: -3', 'change: -3.5'], 'penalties:', 'report/cell', ['行政处罚·本年增/减', '-3.5']],
    [
      ['amount: 2310.5', 'amount: 240万元'],
      'procurement:',
      'report/cell',
      ['政府集中采购·采购总金额', '240万元'],
    ],
    [['amount: 2310.5', 'amount: -1'], 'procurement:', 'report/cell', ['-1']],
    [['projects: 34', 'projects: 3.4'], 'procurement:', 'report/cell', ['采购项目数量', '3.4']],
    [
      ['  procurement: { projects: 34, amount: 2310.5 }\n', ''],
      'activeDisclosure:',
      'report/row-missing',
      ['政府集中采购'],
    ],
    [
      ['  other: [1, 0, 0, 0, 0, 0, 1]\n', ''],
      'applications:',
      'report/row-missing',
      ['（六）其他处理”一行'],
    ],
    [
      ['  other: [1, 0, 0, 0, 0, 0, 1]\n', `  other:\n    remaining: [1, 0, 0, 0, 0, 0, 1]\n`],
      'other:',
      'report/row-length',
      ['（六）其他处理', '7 格'],
    ],
    [['made: 3', 'issued: 3, made: 3'], 'normative:', 'field/unknown', ['issued']],
    [
      ['fees: { previous: 12, change: -1 }', 'fees: { previous: 12, change: -1, decisions: 2 }'],
      'fees:',
      'field/unknown',
      ['decisions'],
    ],
  ])('%j at “%s” is told as %s', (...one) => {
    expectTold(2019, one);
  });
});

describe('the other keys', () => {
  test.each<Case>([
    [
      ['form: 2021', 'form: 2020'],
      'form:',
      'report/form-unknown',
      ['“2020”', '2019 和 2021', 'form: 2021'],
    ],
    [['form: 2021', 'form: "2021"'], 'form:', 'report/form-unknown', ['“2021”', '不加引号']],
    [['form: 2021\n', ''], 'gathers', 'report/form-unknown', ['没有写', 'form: 2019']],
    [
      ['identity: I1', 'identity: I10'],
      'identity:',
      'field/not-allowed',
      ['勾稽关系（identity）', 'I10', 'I9'],
    ],
    [['    place: 自然人\n', ''], '- identity', 'field/missing', ['位置（place）']],
    [['place: 自然人', 'place: " "'], 'place:', 'field/empty', ['位置（place）']],
    [['note: 原件如此。', 'note: 5'], 'note:', 'field/not-text', ['说明（note）']],
    [
      ['gathers: [transport]', 'gathers: [transport, transport]'],
      'gathers',
      'field/twice',
      ['transport'],
    ],
    [
      ['gathers: [transport]', 'gathers: transport'],
      'gathers',
      'field/shape',
      ['汇总的机关（gathers）'],
    ],
    [
      [GOOD[2021].slice(GOOD[2021].indexOf('litigation:')), ''],
      'form',
      'field/missing',
      ['复议诉讼情况表（litigation）'],
    ],
    [
      [GOOD[2021].slice(GOOD[2021].indexOf('litigation:')), 'litigation: 4\n'],
      'litigation',
      'field/shape',
      ['复议诉讼情况表'],
    ],
  ])('%j at “%s” is told as %s', (...one) => {
    expectTold(2021, one);
  });
});

test('many slips are all told', () => {
  const text = GOOD[2021]
    .replace('permits: 5286', 'permits: 很多')
    .replace('[3, 1, 0, 0, 4]', '[3, 1]')
    .replace('  carriedOut: [2, 0, 0, 0, 0, 0, 2]\n', '');
  const result = read(text);
  expect(result.ok ? [] : told(result.problems).sort()).toEqual(
    [
      `report.yaml:${lineOf(text, 'applications:')} report/row-missing`,
      `report.yaml:${lineOf(text, 'permits:')} report/cell`,
      `report.yaml:${lineOf(text, 'reconsideration:')} report/row-length`,
    ].sort(),
  );
});
