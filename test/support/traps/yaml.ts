import { added, edited, field } from '../content.ts';
import { NOTICE, OFFICE, SITE, sampleText } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const laughs = () => {
  const nine = (name: string) => `[${Array.from({ length: 9 }, () => `*${name}`).join(', ')}]`;
  return `a: &a 哈\nb: &b ${nine('a')}\nc: &c ${nine('b')}\nd: &d ${nine('c')}\n`;
};

/** YAML that clerks write by mistake, and YAML that attackers write on purpose. */
export const yaml: readonly Trap[] = [
  [
    'a key twice',
    added('title: 关于另一件事的通知'),
    `${NOTICE}:14 yaml/duplicate-key`,
    ['“title”', '第 2 行'],
  ],
  [
    'a key twice below another',
    edited(SITE, '  phone: 0000-8801016', '  name: 青屿县'),
    `${SITE}:11 yaml/duplicate-key`,
    ['第 9 行'],
  ],
  [
    '__proto__',
    added('__proto__: { title: 通知 }'),
    `${NOTICE}:14 yaml/reserved-key`,
    ['“__proto__”'],
  ],
  ['__proto__ in quotes', added('"__proto__": 通知'), `${NOTICE}:14 yaml/reserved-key`],
  ['constructor', added('constructor: 通知'), `${NOTICE}:14 yaml/reserved-key`, ['constructor']],
  [
    'prototype below another',
    edited(NOTICE, '  - file: 轮渡时刻表.pdf', '  - file: 轮渡时刻表.pdf\n    prototype: 一'),
    `${NOTICE}:14 yaml/reserved-key`,
    ['prototype'],
  ],
  [
    '__proto__ in braces',
    edited('topics.yaml', '{ id: transport,', '{ __proto__: 一, id: transport,'),
    'topics.yaml:2 yaml/reserved-key',
  ],
  ['an anchor', field('title', '&标题 关于轮渡的通知'), `${NOTICE}:2 yaml/alias`, ['&标题']],
  ['an anchor on a key', added('&x editor: 公开科'), `${NOTICE}:14 yaml/alias`, ['&x']],
  ['an alias', field('title', '*标题'), `${NOTICE}:2 yaml/alias`, ['*标题']],
  ['words in asterisks', field('title', '**关于轮渡**的通知'), `${NOTICE}:2 yaml/alias`, ['引号']],
  ['an alias for a key', added('*x : 公开科'), `${NOTICE}:14 yaml/alias`, ['*x']],
  ['a merge', added('<<: { editor: 公开科 }'), `${NOTICE}:14 yaml/alias`, ['<<']],
  ['a tag of the core', field('title', '!!str 2026'), `${NOTICE}:2 yaml/alias`, ['!!str']],
  [
    'a tag that turns text into a number',
    edited(SITE, 'listPageSize: 20', 'listPageSize: !!int "20"'),
    `${SITE}:17 yaml/alias`,
    ['!!int'],
  ],
  [
    'a function of JavaScript',
    field('title', '!!js/function "return 1"'),
    `${NOTICE}:2 yaml/alias`,
    ['!!js/function'],
  ],
  ['a tag of one’s own', field('title', '!notice 关于轮渡'), `${NOTICE}:2 yaml/alias`, ['!notice']],
  [
    'a billion laughs',
    { 'topics.yaml': laughs() },
    [1, 2, 3, 4].map((line) => `topics.yaml:${line} yaml/alias`),
    ['&a'],
  ],
  [
    'a second document',
    edited(SITE, 'validity:', '---\nvalidity:'),
    `${SITE}:14 yaml/several-documents`,
    ['---'],
  ],
  [
    'a second document after dots',
    { 'topics.yaml': `${sampleText('topics.yaml')}...\nmore: 1\n` },
    'topics.yaml:5 yaml/several-documents',
  ],
  [
    'a tab',
    edited(SITE, '  phone: 0000-8801016', '\tphone: 0000-8801016'),
    `${SITE}:11 yaml/tab`,
    ['Tab'],
  ],
  ['a tab before a list', edited(NOTICE, '  - file', '\t- file'), `${NOTICE}:13 yaml/tab`],
  [
    'a full-width colon',
    edited(NOTICE, 'topic: ', 'topic：'),
    `${NOTICE}:7 yaml/full-width-colon`,
    ['topic：交通运输', '半角冒号'],
  ],
  [
    'a full-width colon in the first line',
    edited(NOTICE, 'title: ', 'title：'),
    `${NOTICE}:2 yaml/full-width-colon`,
  ],
  [
    'full-width colons throughout',
    { [NOTICE]: sampleText(NOTICE).replace(/^(\w+): /gm, '$1：') },
    `${NOTICE}:2 yaml/full-width-colon`,
  ],
  [
    'no blank after a colon',
    edited(NOTICE, 'topic: ', 'topic:'),
    `${NOTICE}:7 yaml/syntax`,
    ['topic:交通运输', '空一格'],
  ],
  [
    'a colon in a value',
    field('title', '答复: 关于轮渡的建议'),
    `${NOTICE}:2 yaml/syntax`,
    ['加上引号'],
  ],
  [
    'a hash in a value',
    field('title', '关于 #3 泊位的通知'),
    `${NOTICE}:2 yaml/comment`,
    ['“#3 泊位的通知”', '引号'],
  ],
  [
    'a quote that stays open',
    field('title', '"关于轮渡的通知'),
    `${NOTICE}:2 yaml/open-quote`,
    ['"关于轮渡的通知'],
  ],
  ['words after a quote', field('title', '"轮渡"的通知'), `${NOTICE}:2 yaml/syntax`, ['引号']],
  [
    'brackets at the head of a title',
    field('title', '[2026]轮渡的通知'),
    `${NOTICE}:2 yaml/syntax`,
    ['加上引号'],
  ],
  [
    'a bracket that stays open',
    edited(OFFICE, '[青政办发]', '[青政办发'),
    `${OFFICE}:6 yaml/syntax`,
    ['括号'],
  ],
  [
    'a cell left blank',
    edited(OFFICE, '[青政办发]', '[青政办发, , 青办]'),
    `${OFFICE}:5 yaml/syntax`,
    ['有一格是空的'],
  ],
  ['an @ at the head of a title', field('title', '@全体居民'), `${NOTICE}:2 yaml/syntax`, ['“@”']],
  [
    'a backslash in double quotes',
    field('title', '"轮渡\\班次"'),
    `${NOTICE}:2 yaml/syntax`,
    ['单引号'],
  ],
  ['crooked indentation', edited(SITE, '  phone:', ' phone:'), `${SITE}:11 yaml/syntax`, ['缩进']],
  ['a list for a key', added('? [a, b]\n: 1'), `${NOTICE}:14 yaml/key`],
  [
    'a list where keys belong',
    { 'topics.yaml': '- 交通运输\n- 政务公开\n' },
    'topics.yaml:1 yaml/not-a-mapping',
    ['项目: 值'],
  ],
  [
    'words where keys belong',
    { 'topics.yaml': '交通运输\n政务公开\n' },
    'topics.yaml:1 yaml/not-a-mapping',
  ],
  ['100,000 brackets', field('title', '['.repeat(60_000)), `${NOTICE}:2 yaml/too-deep`, ['20 层']],
  [
    '100,000 dashes',
    { 'topics.yaml': `topics:\n${'- '.repeat(100_000)}\n` },
    'topics.yaml:1 yaml/too-deep',
  ],
  [
    '100,000 question marks',
    { 'topics.yaml': '? '.repeat(100_000) },
    'topics.yaml:1 yaml/too-deep',
  ],
  [
    'steps of indentation',
    { 'topics.yaml': Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n') },
    'topics.yaml:21 yaml/too-deep',
  ],
  [
    'a hundred thousand blank lines',
    { 'topics.yaml': `${'\n'.repeat(100_000)}${sampleText('topics.yaml')}` },
    [],
  ],
  [
    'an address of a megabyte',
    { 'topics.yaml': `topics:\n  - { id: ${'a'.repeat(200_000)}, name: 交通运输 }\n` },
    ['topics.yaml:2 field/not-an-id'],
    ['……'],
  ],
];
