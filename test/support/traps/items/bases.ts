import { edited } from '../../content.ts';
import { NORMATIVE, NOTICE } from '../../content-files.ts';
import { INSPECTION, listFile, PENALTY } from '../../item-files.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap, type Slip } from './item-trap.ts';

const LAW: Slip = [INSPECTION, '中华人民共和国行政处罚法', '中华人民共和国物权法'];
const QUOTE = 'text: 为了加强渡口管理，制定本规定。';
const PENALTY_BASIS = '- name: 国内水路运输管理条例\n    article: 第三十三条';
const RULES = '- name: 青屿县渡口管理规定\n    number: 青政办发〔2026〕7号\n    article: 第二条';
/** The basis of a proof and of an intermediary service, in their lists. */
const ROW_BASES = [
  ['proofs', '      - name: 国内水路运输管理条例\n        article: 第八条'],
  ['intermediaries', '      - name: 国内水路运输管理条例\n        article: 第六条'],
] as const;
const COUNTY = '      - name: 青屿县渡口管理规定\n        article: 第二条';

const ENDS =
  'supervisionPhone: 0000-8802009\nadjustments:\n  - { on: 2026-01-05, action: 取消, document: 青政办发〔2025〕9号 }\n';

/** What acts on 青政办发〔2026〕7号. */
const act = (line: string, from = '2026-03-10') =>
  edited(
    NOTICE,
    '\n---\n\n',
    `\neffects:\n  - { ${line}, document: 青政办发〔2026〕7号, from: ${from} }\n---\n\n`,
  );

/** What powers and lists rest on. */
export const itemBases: readonly Trap[] = [
  itemTrap(
    'a law that has been repealed',
    [LAW],
    [[INSPECTION, '物权法', 'warning basis/ended']],
    ['《中华人民共和国物权法》', '2021-01-01', '已废止'],
  ),
  itemTrap(
    'a document that another one has repealed',
    [act('action: 废止')],
    [[INSPECTION, '- name: 青屿县渡口管理规定', 'warning basis/ended']],
    ['《青屿县渡口管理规定》', '2026-03-10', '已废止', `${NORMATIVE}:2`],
  ),
  itemTrap('what has left the list with a law that was repealed', [
    LAW,
    [INSPECTION, 'supervisionPhone: 0000-8802009\n', ENDS],
    // The plan of inspections follows.
    { [listFile('inspections')]: undefined },
  ]),
  itemTrap(
    'a number of another document',
    [[INSPECTION, '- name: 青屿县渡口管理规定', '- name: 青屿县渔港管理办法']],
    [[INSPECTION, 'number: 青政办发〔2026〕7号', 'warning basis/other-number']],
    ['《青屿县渔港管理办法》', '“青政办发〔2026〕7号”是', '青屿县渡口管理规定', `${NORMATIVE}:2`],
  ),
  itemTrap('a law with its own number', [
    [
      PENALTY,
      '国内水路运输管理条例\n    article: 第三十三条',
      '国内水路运输管理条例\n    number: 国务院令第625号\n    article: 第三十三条',
    ],
  ]),
  itemTrap(
    'a quotation that is none',
    [[INSPECTION, QUOTE, 'text: 为了加强渡口的管理，制定本规定。']],
    [[INSPECTION, 'text:', 'warning basis/quote']],
    ['《青屿县渡口管理规定》', `${NORMATIVE}:2`, 'gist'],
  ),
  itemTrap('a quotation with other blanks and marks', [
    [INSPECTION, QUOTE, 'text: |-\n      第一条 为了加强渡口管理，\n      制定本规定。'],
  ]),
  itemTrap(
    'an article that the document does not have',
    [[INSPECTION, 'article: 第一条', 'article: 第一条、第三条']],
    [[INSPECTION, 'article:', 'warning basis/article-missing']],
    ['“第三条”', '《青屿县渡口管理规定》', `${NORMATIVE}:2`],
  ),
  itemTrap('an article that the document will have, of an item that is ahead', [
    act('action: 修改', '2026-04-10'),
    [INSPECTION, 'article: 第一条', 'article: 第三条'],
    [INSPECTION, QUOTE, 'text: 渡口由镇管理。'],
    {
      'versions/渡口.md':
        '---\ndocument: 青政办发〔2026〕7号\nfrom: 2026-04-10\n---\n\n第一条　为了加强渡口管理，制定本规定。\n\n第二条　本规定自2026年4月1日起施行。\n\n第三条　渡口由镇管理。\n',
    },
  ]),
  itemTrap(
    'a penalty that rests on a document of the county alone',
    [[PENALTY, PENALTY_BASIS, RULES]],
    [[PENALTY, 'legalBasis:', 'power/basis-rank']],
    ['“行政处罚”', '《青屿县渡口管理规定》', '规范性文件不能设定行政处罚'],
  ),
  itemTrap(
    'a penalty that rests on a document of the State Council’s office alone',
    [
      [
        PENALTY,
        PENALTY_BASIS,
        '- name: 国务院办公厅关于推广随机抽查规范事中事后监管的通知\n    article: 第一条',
      ],
    ],
    [[PENALTY, 'legalBasis:', 'power/basis-rank']],
    ['规范性文件'],
  ),
  itemTrap('a penalty that rests on a law and on a document of the county', [
    [PENALTY, PENALTY_BASIS, `${RULES}\n    gist: 规定渡口。\n  ${PENALTY_BASIS}`],
  ]),
  ...ROW_BASES.flatMap(([kind, basis]) => [
    itemTrap(
      `${kind} that rest on a document of the county alone`,
      [[listFile(kind), basis, COUNTY]],
      [[listFile(kind), 'legalBasis:', 'list/basis-rank']],
      ['《青屿县渡口管理规定》', '县里的文件不能设定', '从清单里删去'],
    ),
    itemTrap(`${kind} that rest on a law and on a document of the county`, [
      [listFile(kind), basis, `${basis}\n${COUNTY}`],
    ]),
  ]),
  itemTrap('a penalty that is cancelled because it rests on a document alone', [
    [PENALTY, PENALTY_BASIS, RULES],
    [PENALTY, 'supervisionPhone: 0000-8802009\n', ENDS],
    {
      [listFile('discretion')]: undefined,
      [listFile('leniency')]: undefined,
      [listFile('enforcement')]: undefined,
    },
  ]),
];
