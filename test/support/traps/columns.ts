import type { Trap } from '../trap.ts';

const tree = (children: string) => ({
  'columns.yaml': `columns:\n  - id: basis\n    name: 履职依据\n    children:\n${children}`,
});
const ALL =
  '      - { id: normative, name: 规范性文件, includes: normative }\n      - { id: notice, name: 通知, types: [通知公告] }\n';

/** `columns.yaml`. */
export const columns: readonly Trap[] = [
  ['well', tree(ALL), []],
  [
    'an unknown topic',
    tree(`${ALL}      - { id: sea, name: 海洋, topics: [海洋] }\n`),
    ['warning columns.yaml:7 column/blank', 'columns.yaml:7 column/unknown-topic'],
    ['“海洋”'],
  ],
  [
    'an unknown type',
    tree(`${ALL}      - { id: sea, name: 海洋, types: [海洋] }\n`),
    'columns.yaml:7 field/not-allowed',
    ['“海洋”'],
  ],
  [
    'an unknown list',
    tree(`${ALL}      - { id: sea, name: 海洋, includes: sea }\n`),
    'columns.yaml:7 field/not-allowed',
    ['“normative”“agencies”'],
  ],
  [
    'an id twice',
    tree(`${ALL}      - { id: notice, name: 公告, types: [通知公告] }\n`),
    'columns.yaml:7 column/duplicate-id',
    ['“notice”'],
  ],
  [
    'the id of the group above',
    tree(`${ALL}      - { id: basis, name: 公告, types: [通知公告] }\n`),
    'columns.yaml:7 column/duplicate-id',
    ['“basis”'],
  ],
  [
    'the id of everything',
    tree(`${ALL}      - { id: all, name: 公告, types: [通知公告] }\n`),
    'columns.yaml:7 column/reserved-id',
    ['“all”'],
  ],
  [
    'blank',
    tree(`${ALL}      - { id: plan, name: 规划, types: [规划计划] }\n`),
    'warning columns.yaml:7 column/blank',
    ['“规划”'],
  ],
  [
    'none for a type',
    tree('      - { id: normative, name: 规范性文件, includes: normative }\n'),
    'columns.yaml:1 column/none-for-type',
    ['“通知公告”', 'types'],
  ],
  [
    'no children',
    { 'columns.yaml': 'columns:\n  - id: basis\n    name: 履职依据\n' },
    'columns.yaml:2 field/missing',
    ['children'],
  ],
  ['broken, told once', tree('      - { id: notice }\n'), 'columns.yaml:5 field/missing'],
];
