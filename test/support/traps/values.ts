import { added, edited, field } from '../content.ts';
import { NOTICE, OFFICE, OFFICE_USCC, SITE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** Values of another kind than the schema wants, which a YAML reader would take silently. */
export const values: readonly Trap[] = [
  [
    'an unquoted code of 18 digits',
    edited(OFFICE, `"${OFFICE_USCC}"`, OFFICE_USCC),
    `${OFFICE}:6 yaml/unsafe-number`,
    [OFFICE_USCC, `"${OFFICE_USCC}"`],
  ],
  [
    'leading zeros',
    added('registrationNumber: 010'),
    `${NOTICE}:14 field/not-text`,
    ['010', '"010"', '文件登记号'],
  ],
  [
    'an identification code as a number',
    edited(SITE, '"9901220001"', '9901220001'),
    `${SITE}:4 field/not-text`,
    ['网站标识码', '9901220001'],
  ],
  ['true', field('title', 'true'), `${NOTICE}:2 field/not-text`, ['true']],
  ['a number for a title', field('title', '2026'), `${NOTICE}:2 field/not-text`, ['标题（title）']],
  ['nothing for a title', field('title', ''), `${NOTICE}:2 field/empty`, ['标题（title）']],
  ['null for a title', field('title', '~'), `${NOTICE}:2 field/empty`],
  [
    'a list for a title',
    field('title', '[关于, 通知]'),
    `${NOTICE}:2 field/shape`,
    ['一段文字', '["关于","通知"]'],
  ],
  [
    'a mapping for a title',
    field('title', '{ 关于: 通知 }'),
    `${NOTICE}:2 field/shape`,
    ['一段文字'],
  ],
  ['text for a list', added('keywords: 轮渡'), `${NOTICE}:14 field/shape`, ['一个列表', '轮渡']],
  [
    'a list for a mapping',
    edited(SITE, 'validity:\n  defaultYears: 5\n  trialYears: 2', 'validity: [5, 2]'),
    `${SITE}:14 field/shape`,
    ['“项目: 值”'],
  ],
  [
    'words for a number',
    edited(SITE, 'listPageSize: 20', 'listPageSize: 二十'),
    `${SITE}:17 field/shape`,
    ['数字', '二十'],
  ],
  [
    'half a year',
    edited(SITE, 'defaultYears: 5', 'defaultYears: 2.5'),
    `${SITE}:15 field/shape`,
    ['整数', '2.5'],
  ],
  [
    'no year at all',
    edited(SITE, 'defaultYears: 5', 'defaultYears: 0'),
    `${SITE}:15 field/out-of-range`,
    ['一般有效期', '不小于 1'],
  ],
  [
    'too many on a page',
    edited(SITE, 'listPageSize: 20', 'listPageSize: 5000'),
    `${SITE}:17 field/out-of-range`,
    ['5000', '不大于 100'],
  ],
  [
    'an empty list',
    edited(OFFICE, 'functions:\n  - 负责县政府信息公开工作。', 'functions: []'),
    [`${OFFICE}:11 field/too-few`],
    ['机构职能'],
  ],
  [
    'too many keywords',
    added(`keywords: [${'词,'.repeat(13)}]`),
    `${NOTICE}:14 field/too-many`,
    ['12'],
  ],
  ['blanks for a title', field('title', '"  "'), `${NOTICE}:2 field/empty`],
  [
    'an endless title',
    field('title', '长'.repeat(151)),
    `${NOTICE}:2 field/too-long`,
    ['151', '150'],
  ],
  [
    'an endless wrong word',
    field('type', '错'.repeat(50_000)),
    `${NOTICE}:6 field/not-allowed`,
    ['……'],
  ],
];
