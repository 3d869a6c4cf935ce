import { missing, type PowerSlip } from './slip.ts';

const CHANGE = '  - on: 2025-04-14';

/** What is wrong with duties and liability. */
export const duties: readonly PowerSlip[] = [
  ['duties', 'duties:', 'duty:', 'field/unknown', ['不认识的项目“duty”']],
  [
    'duties/stage',
    '  - stage: 受理\n    content:',
    '  - content:',
    ...missing('责任环节（stage）'),
  ],
  [
    'duties/content',
    '    content: 公示许可的条件、程序、期限和材料目录。\n',
    '',
    ...missing('内容（content）'),
    '  - stage: 受理',
  ],
  [
    'duties/legalBasis',
    '\n    legalBasis:\n      - name: 中华人民共和国行政许可法\n        article: 第三十条\n',
    '\n',
    ...missing('依据（legalBasis）'),
    '  - stage: 受理',
  ],
  ['liability', 'liability:', 'responsibility:', 'field/unknown', ['“responsibility”']],
  [
    'liability/persons',
    '  persons: 直接负责的主管人员和其他直接责任人员\n',
    '',
    ...missing('追责对象范围（persons）'),
    'liability:',
  ],
  [
    'liability/circumstances',
    '- 对符合条件的申请不予受理的',
    '- ""',
    'field/empty',
    ['追责情形（circumstances）'],
  ],
  [
    'liability/legalBasis',
    '    article: 第七十二条、第七十四条',
    '    article: 72',
    'field/not-text',
    ['条文（article）'],
  ],
];

/** What is wrong with adjustments. */
export const adjustments: readonly PowerSlip[] = [
  [
    'adjustments',
    'adjustments:\n',
    'adjustment:\n',
    'field/unknown',
    ['“adjustments”，即动态调整'],
  ],
  ['adjustments/on', `${CHANGE}\n    action:`, '  - action:', ...missing('调整日期（on）')],
  ['adjustments/on', CHANGE, '  - on: 2025.4.14', 'date/not-a-day', ['“2025.4.14”']],
  [
    'adjustments/action',
    `${CHANGE}\n    action: 变更\n`,
    `${CHANGE}\n`,
    ...missing('调整（action）'),
    CHANGE,
  ],
  [
    'adjustments/action',
    'action: 变更',
    'action: 修改',
    'field/not-allowed',
    ['调整（action）', '“新增”“承接”“变更”“取消”“下放”'],
  ],
  [
    'adjustments/document',
    '    document: 青政办发〔2025〕9号\n    note: 承诺',
    '    note: 承诺',
    ...missing('决定文件（document）'),
    CHANGE,
  ],
  ['adjustments/note', 'note: 列入清单。', 'note: ""', 'field/empty', ['调整说明（note）']],
  [
    'adjustments/was',
    '    was:\n      promisedLimit: 12个工作日\n',
    '',
    'adjustment/field',
    ['“变更”', '变更以前的值（was）', '请补上 was'],
    CHANGE,
  ],
  [
    'adjustments/was',
    'action: 变更',
    'action: 新增',
    'adjustment/field',
    ['变更以前的值（was）', '“变更”'],
    '    was:',
  ],
  [
    'adjustments/to',
    'action: 新增',
    'action: 下放',
    'adjustment/field',
    ['“下放”', '承接机关（to）', '请补上 to'],
    '  - on: 2024-06-03',
  ],
  [
    'adjustments/to',
    'note: 列入清单。',
    'to: beigang-town',
    'adjustment/field',
    ['承接机关（to）', '“下放”'],
  ],
  [
    'was/promisedLimit',
    '      promisedLimit: 12个工作日',
    '      promisedLimit: 12日',
    'power/limit',
    ['工作日'],
  ],
  ...(
    [
      ['name', '名称'],
      ['subItem', '子项名称'],
      ['office', '承办机构'],
      ['authority', '权限内容'],
      ['supervisionPhone', '监督电话'],
    ] as const
  ).map(
    ([key, label]): PowerSlip => [
      `was/${key}`,
      '      promisedLimit: 12个工作日',
      `      ${key}: ""`,
      'field/empty',
      [`${label}（${key}）`],
    ],
  ),
  [
    'was/statutoryLimit',
    '      promisedLimit: 12个工作日',
    '      statutoryLimit: 两个月',
    'power/limit',
    ['“两个月”'],
  ],
  ['was/steps', '      promisedLimit: 12个工作日', '      steps: 一', 'field/unknown', ['“steps”']],
];
