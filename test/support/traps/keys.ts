import { added, edited, field } from '../content.ts';
import { NORMATIVE, NOTICE, OFFICE, SITE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const REQUIRED: readonly (readonly [label: string, key: string])[] = [
  ['索引号', 'indexNumber'],
  ['标题', 'title'],
  ['发布机构', 'agency'],
  ['成文日期', 'issuedOn'],
  ['公开方式', 'disclosure'],
  ['内容概述', 'summary'],
  ['发布时间', 'publishedAt'],
  ['信息类型', 'type'],
];

/** Keys that are missing or unknown, words outside their vocabulary, and 待补. */
export const keys: readonly Trap[] = [
  ...REQUIRED.map(
    ([label, key]): Trap => [
      `no ${key}`,
      field(key, undefined),
      `${NOTICE}:2 field/missing`,
      [`缺少必填项“${label}（${key}）”`, `${key}: ……`],
    ],
  ),
  [
    'another case',
    edited(NOTICE, 'docNumber:', 'docnumber:'),
    `${NOTICE}:5 field/unknown`,
    ['“docnumber”', '“docNumber”，即发文字号'],
  ],
  [
    'a slip in a required key',
    edited(NOTICE, 'summary:', 'sumary:'),
    [`${NOTICE}:2 field/missing`, `${NOTICE}:8 field/unknown`],
    ['内容概述'],
  ],
  [
    'a key in Chinese',
    added('文件登记号: 青规2026-1'),
    `${NOTICE}:14 field/unknown`,
    ['“文件登记号”', '“registrationNumber”'],
  ],
  [
    'a key like nothing',
    added('浏览量: 253'),
    `${NOTICE}:14 field/unknown`,
    ['“浏览量”', 'content/README.md'],
  ],
  [
    'a key of another folder',
    added('type: 通知公告', NORMATIVE),
    `${NORMATIVE}:20 field/unknown`,
    ['“type”'],
  ],
  ['a key of JavaScript', added('toString: 1'), `${NOTICE}:14 field/unknown`, ['“toString”']],
  [
    'a key below another',
    edited(NOTICE, '  - file: 轮渡时刻表.pdf', '  - file: 轮渡时刻表.pdf\n    titles: 时刻表'),
    `${NOTICE}:14 field/unknown`,
    ['“titles”', '“title”'],
  ],
  [
    'a type that there is not',
    field('type', '通知'),
    `${NOTICE}:6 field/not-allowed`,
    ['信息类型（type）', '“通知”', '“通知公告”“政府文件”'],
  ],
  ['an English type', field('type', 'notice'), `${NOTICE}:6 field/not-allowed`, ['“notice”']],
  [
    'a disclosure near one',
    field('disclosure', '主动公布'),
    `${NOTICE}:9 field/not-allowed`,
    ['是不是“主动公开”', '“依申请公开”'],
  ],
  [
    'a kind of agency that there is not',
    edited(OFFICE, 'kind: 政府办公室', 'kind: 办公厅'),
    `${OFFICE}:4 field/not-allowed`,
    ['政府工作部门'],
  ],
  [
    'an address that is none',
    edited(OFFICE, 'head:', 'website: www.qingyu.example\nhead:'),
    `${OFFICE}:10 field/not-a-url`,
    ['https://'],
  ],
  [
    'a script for an address',
    edited(OFFICE, 'head:', 'website: "javascript:alert(1)"\nhead:'),
    `${OFFICE}:10 field/not-a-url`,
    ['javascript:'],
  ],
  [
    'a password in an address',
    edited(OFFICE, 'head:', 'website: https://a:b@qingyu.example/\nhead:'),
    `${OFFICE}:10 field/not-a-url`,
  ],
  ['待补', field('issuedOn', '待补'), `warning ${NOTICE}:10 field/pending`, ['成文日期']],
  [
    '待补 twice',
    { ...edited(OFFICE, 'head: 汐明川（主任）', 'head: 待补') },
    `warning ${OFFICE}:10 field/pending`,
    ['负责人'],
  ],
  [
    '待补 below another',
    edited(SITE, '  phone: 0000-8801016', '  phone: 待补'),
    `warning ${SITE}:8 field/pending`,
    ['主办单位'],
  ],
];
