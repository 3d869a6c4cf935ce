import { added, type Changes, edited } from '../content.ts';
import { NORMATIVE, NOTICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const FILE = 'cleanups/2026.yaml';
const CLEANUP = `title: 2026年行政规范性文件清理结果
decision: 青政办发〔2026〕12号
scope:
  issuedUntil: 2026-02-28
totals: { all: 3, kept: 1, amend: 0, repealed: 1, lapsed: 1 }
outcomes:
  - { document: 青政办发〔2026〕7号, outcome: 继续有效 }
  - { title: 青屿县舢板管理办法（青政发〔1998〕3号）, outcome: 废止 }
  - { title: 青屿县灯塔维护费用补助办法（青政发〔2001〕8号）, outcome: 失效 }
`;

/** The cleanup above with other words in one place. */
const cleanup = (from = '', to = ''): Changes => {
  if (!CLEANUP.includes(from)) throw new Error(`No “${from}” in the cleanup`);
  return { [FILE]: CLEANUP.replace(from, () => to) };
};

/** What a cleanup decided. */
export const cleanups: readonly Trap[] = [
  ['a cleanup that adds up', cleanup(), []],
  [
    'a cleanup that gives a term to a document without one',
    {
      ...cleanup('outcome: 继续有效 }', 'outcome: 继续有效, until: 2030-12-31 }'),
      ...edited(NORMATIVE, 'effectiveUntil: 2031-03-31', 'term: 长期'),
    },
    [],
  ],
  [
    'a cleanup that makes a term shorter',
    cleanup('outcome: 继续有效 }', 'outcome: 继续有效, until: 2030-12-31 }'),
    `${FILE}:7 life/not-longer`,
    ['2030-12-31', '2031-03-31'],
  ],
  [
    'one decision in two files',
    { ...cleanup(), 'cleanups/again.yaml': CLEANUP },
    'cleanups/again.yaml:2 cleanup/decision-twice',
    ['青政办发〔2026〕12号', `${FILE}:2`],
  ],
  [
    'a sum that does not add up, as a county published it in 2023',
    cleanup('all: 3', 'all: 288'),
    `${FILE}:5 cleanup/sum`,
    ['288', '1＋0＋1＋1', '3 件'],
  ],
  [
    'a document that was counted and not listed',
    cleanup('{ all: 3, kept: 1', '{ all: 4, kept: 2'),
    `${FILE}:5 cleanup/count`,
    ['继续有效 2 件', '列了 1 件', `${FILE}:`],
  ],
  [
    'one document twice',
    cleanup('{ title: 青屿县舢板管理办法（青政发〔1998〕3号）', '{ document: 青政办发〔2026〕7号'),
    [`${FILE}:7 cleanup/not-in-force`, `${FILE}:8 cleanup/twice`],
    ['青政办发〔2026〕7号', '已废止'],
  ],
  [
    'a decision that is not on the portal',
    cleanup('青政办发〔2026〕12号', '青政办发〔2026〕13号'),
    `${FILE}:2 reference/unknown`,
    ['“青政办发〔2026〕13号”'],
  ],
  [
    'a document that is not on the portal',
    cleanup('青政办发〔2026〕7号', '青政发〔2026〕70号'),
    `${FILE}:7 reference/unknown`,
    ['“青政发〔2026〕70号”'],
  ],
  [
    'neither document nor title',
    cleanup('document: 青政办发〔2026〕7号, ', ''),
    `${FILE}:7 cleanup/document-or-title`,
    ['document', 'title'],
  ],
  [
    'an outcome of another vocabulary',
    cleanup('outcome: 继续有效', 'outcome: 保留'),
    `${FILE}:7 field/not-allowed`,
    ['“保留”', '“修改”“废止”“失效”'],
  ],
  [
    'a document of after the cleanup',
    cleanup('issuedUntil: 2026-02-28', 'issuedUntil: 2026-02-08'),
    `${FILE}:7 cleanup/out-of-scope`,
    ['2026-02-09', '2026-02-08'],
  ],
  [
    'a document of the portal by its title',
    cleanup('document: 青政办发〔2026〕7号', 'title: 渡口管理规定（青政办发〔2026〕07号）'),
    `${FILE}:7 cleanup/on-portal`,
    ['document: 青政办发〔2026〕7号', `${NORMATIVE}:2`],
  ],
  [
    'a scope that ends after the decision',
    cleanup('issuedUntil: 2026-02-28', 'issuedUntil: 2026-12-31'),
    `${FILE}:4 cleanup/scope-after-decision`,
    ['2026-12-31', '2026-03-02'],
  ],
  [
    'a document of another agency',
    {
      ...cleanup('  issuedUntil', '  agencies: [transport]\n  issuedUntil'),
      ...edited(NORMATIVE, 'jointAgencies: [transport]\n', ''),
    },
    `${FILE}:8 cleanup/out-of-scope`,
    ['青屿县人民政府办公室'],
  ],
  [
    'a document that the agency signed with another',
    cleanup('  issuedUntil', '  agencies: [transport]\n  issuedUntil'),
    [],
  ],
  [
    'an agency that there is not',
    cleanup('  issuedUntil', '  agencies: [county-office, transprt]\n  issuedUntil'),
    `${FILE}:4 agency/unknown`,
    ['“transport”'],
  ],
  [
    'a document in scope without an outcome',
    cleanup(
      '{ document: 青政办发〔2026〕7号, outcome: 继续有效 }',
      '{ title: 青屿县小艇登记办法, outcome: 继续有效 }',
    ),
    // Not in force before April: nobody need go through it.
    [],
  ],
  [
    'what goes on although it has been repealed',
    { ...cleanup(), ...added('repealedOn: 2026-02-27', NORMATIVE) },
    `${FILE}:7 cleanup/not-in-force`,
    ['青政办发〔2026〕7号', '2026-03-02', '已废止'],
  ],
  [
    'a repeal in the cleanup and in another act',
    {
      ...cleanup('outcome: 继续有效', 'outcome: 废止'),
      ...added(
        'effects:\n  - { action: 废止, document: 青政办发〔2026〕7号, from: 2026-06-01 }',
        NOTICE,
      ),
      [FILE]: CLEANUP.replace('outcome: 继续有效', 'outcome: 废止').replace(
        'kept: 1, amend: 0, repealed: 1',
        'kept: 0, amend: 0, repealed: 2',
      ),
    },
    `${NOTICE}:15 life/contradiction`,
    [`${FILE}:7`],
  ],
];
