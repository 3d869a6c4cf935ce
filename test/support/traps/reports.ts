import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changes } from '../content.ts';
import type { Trap } from '../trap.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/reports');
const TEXT = 'reports/disclosure/2025/transport.md';
const TABLES = 'reports/disclosure/2025/transport.yaml';

/** A report of the invented county with which the sample content passes every check. */
const FILES = {
  [TEXT]: readFileSync(join(FIXTURES, '2025.md'), 'utf8'),
  [TABLES]: readFileSync(join(FIXTURES, '2025.yaml'), 'utf8')
    .replace(/gathers:[\s\S]*?(?=activeDisclosure:)/, '')
    .replace(
      'issued: 4\n    repealed: 1\n    inForce: 30',
      'issued: 0\n    repealed: 0\n    inForce: 0',
    ),
} as const;

type Slip = readonly [path: keyof typeof FILES, from: string, to: string];

/** The report with other words in some places. */
function slipped(...slips: readonly Slip[]): Readonly<Record<string, string>> {
  const files: Record<string, string> = { ...FILES };
  for (const [path, from, to] of slips) {
    const before = files[path] ?? '';
    if (!before.includes(from)) throw new Error(`No “${from}” in ${path}`);
    files[path] = before.replace(from, () => to);
  }
  return files;
}

/** A slip, and what is told: at the line of some words, a rule, with `warning` before it. */
function trap(
  name: string,
  slips: readonly Slip[],
  told: readonly (readonly [path: string, words: string, rule: string])[] = [],
  says: readonly string[] = [],
  more: Changes = {},
): Trap {
  const files = slipped(...slips);
  const problems = told.map(([path, words, rule]) => {
    const text = files[path] ?? '';
    if (!text.includes(words)) throw new Error(`No “${words}” in ${path}`);
    const [id = '', severity] = rule.split(' ').reverse();
    const line = text.slice(0, text.indexOf(words)).split('\n').length;
    return `${severity ? `${severity} ` : ''}${path}:${line} ${id}`;
  });
  return [name, { ...files, ...more }, problems, says];
}

const from2019 = readFileSync(join(FIXTURES, '2019.yaml'), 'utf8').replace(
  'made: 3, published: 3, total: 14',
  'made: 0, published: 0, total: 0',
);

/** Slips in yearly reports, read from their files. */
export const reports: readonly Trap[] = [
  trap('a report in order', []),
  trap(
    'a number in a leaf of the table of applications',
    [[TABLES, 'thirdParty: [1, 0', 'thirdParty: [2, 0']],
    [
      [TABLES, 'thirdParty', 'report/i3'],
      [TABLES, 'concluded', 'report/i2'],
    ],
    ['（三）不予公开4.保护第三方合法权益', '写的是 2，改成 1'],
  ),
  trap(
    'a ruling',
    [[TABLES, 'directSuit: [2,', 'directSuit: [3,']],
    [[TABLES, 'directSuit', 'report/i4']],
    ['未经复议直接起诉', '结果维持 3', '总计 2'],
  ),
  trap('a sum that was published wrong, and is excused', [
    [TABLES, 'directSuit: [2,', 'directSuit: [3,'],
    [
      TABLES,
      'activeDisclosure:',
      'asPublished:\n  - { identity: I4, place: 未经复议直接起诉, note: 原件如此。 }\nactiveDisclosure:',
    ],
  ]),
  trap(
    'an excuse for nothing',
    [
      [
        TABLES,
        'activeDisclosure:',
        'asPublished:\n  - { identity: I4, place: 未经复议直接起诉, note: 原件如此。 }\nactiveDisclosure:',
      ],
    ],
    [[TABLES, '- { identity', 'warning report/excuse-unused']],
    ['未经复议直接起诉'],
  ),
  trap(
    'a number in the text',
    [[TEXT, '行政许可决定5286件', '行政许可决定5268件']],
    [[TEXT, '行政许可决定5268件', 'report/i9']],
    ['正文 5268', '行政许可·本年处理决定数量 5286'],
  ),
  trap(
    'more documents than the catalogue has',
    [[TABLES, 'inForce: 0\n  permits', 'inForce: 1\n  permits']],
    [[TABLES, 'inForce: 1', 'report/i7']],
    ['本站目录中2025年12月31日现行有效的文件 0'],
  ),
  trap(
    'a county that makes 规章',
    [[TABLES, 'rules: { issued: 0', 'rules: { issued: 2']],
    [[TABLES, 'rules:', 'warning report/no-rule-power']],
    ['青屿县交通运输局', '规章·本年制发件数', '2'],
  ),
  trap(
    'a report of another agency',
    [
      [TEXT, 'agency: transport', 'agency: county-office'],
      [TEXT, '11990122731016559T/2026-00001', '119901227310014889/2026-00001'],
    ],
    [[TEXT, 'agency:', 'report/agency-path']],
    ['“county-office”', '“transport”'],
  ),
  trap(
    'an unknown agency that is gathered',
    [[TABLES, 'activeDisclosure:', 'gathers: [county-offices]\nactiveDisclosure:']],
    [[TABLES, 'gathers', 'agency/unknown']],
    ['county-offices'],
  ),
  trap(
    'its own agency gathered',
    [[TABLES, 'activeDisclosure:', 'gathers: [transport]\nactiveDisclosure:']],
    [[TABLES, 'gathers', 'report/gathers-self']],
  ),
  trap(
    'the form of another time',
    [
      [TABLES, FILES[TABLES], from2019],
      [TEXT, FILES[TEXT], FILES[TEXT].replace(/\d+(?:\.\d+)?(?=万?[件元])/g, '若干')],
    ],
    [[TABLES, 'form', 'warning report/form']],
    ['2025年的报告用的是 2019 年的格式', 'form: 2021'],
  ),
  trap(
    'the year of publication in the title',
    [[TEXT, '交通运输局2025年', '交通运输局2026年']],
    [[TEXT, 'title', 'report/title-year']],
    ['2025'],
  ),
  trap(
    'a day before the year was over',
    [[TEXT, 'issuedOn: 2026-01-16', 'issuedOn: 2025-12-30']],
    [
      [TEXT, 'issuedOn', 'warning calendar/missing-year'],
      [TEXT, 'issuedOn', 'report/year-not-over'],
    ],
    ['2025-12-30'],
  ),
  trap(
    'a part left out',
    [[TEXT, '五、存在的主要问题及改进情况', '五、问题']],
    [[TEXT, 'title', 'warning report/sections']],
    ['五、存在的主要问题及改进情况'],
  ),
  trap(
    'a day late',
    [[TEXT, '2026-01-20 09:30', '2026-02-01 09:30']],
    [[TEXT, 'publishedAt', 'warning report/late']],
    ['2026-01-31', '2026-02-01'],
  ),
  trap('tables without a text', [], [[TABLES, 'form', 'report/tables-alone']], [TEXT], {
    [TEXT]: undefined,
  }),
  trap('a text without tables', [], [[TEXT, 'title', 'warning report/no-tables']], [TABLES], {
    [TABLES]: undefined,
  }),
  trap(
    'tables that are kept out',
    [[TABLES, 'permits: 5286', 'permits: "5286"']],
    [[TABLES, 'permits', 'report/cell']],
  ),
  trap(
    'a text that is kept out',
    [[TEXT, 'topic: 政务公开', 'topics: 政务公开']],
    [[TEXT, 'topics', 'field/unknown']],
  ),
];
