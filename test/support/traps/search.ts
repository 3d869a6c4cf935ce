import type { Changes } from '../content.ts';
import { NOTICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const SYNONYMS = 'search/synonyms.yaml';
const QUESTIONS = 'search/questions.yaml';

/** One group a line, each with the label 俗称. */
const groupLines = (...rows: string[]): Changes => ({
  [SYNONYMS]: `synonyms:\n${rows.map((row) => `  - { label: 俗称, ${row} }\n`).join('')}`,
});
const groups = (...terms: string[]) => groupLines(...terms.map((list) => `terms: ${list}`));

/** Words that mean the same. */
export const synonyms: readonly Trap[] = [
  ['no file of synonyms', {}, []],
  ['groups of words', groups('[轮渡, 渡船]', '[公积金, 住房公积金]', '[“三公”经费, 三公经费]'), []],
  ['no groups', { [SYNONYMS]: 'synonyms: []\n' }, []],
  [
    'a group with a note',
    { [SYNONYMS]: 'synonyms:\n  - label: 旧称\n    terms: [a1, b1]\n    note: 说明\n' },
    [],
  ],
  ['an empty word', groups('[轮渡, ""]'), `${SYNONYMS}:2 field/empty`, ['同义的词']],
  ['a word of one character', groups('[轮渡, 船]'), `${SYNONYMS}:2 synonym/too-short`, ['“船”']],
  ['a word of marks', groups('[轮渡, 《船》]'), `${SYNONYMS}:2 synonym/too-short`, ['“《船》”']],
  ['a word of 20 characters', groups(`[轮渡, ${'渡'.repeat(20)}]`), []],
  [
    'a word of 21 characters',
    groups(`[轮渡, ${'渡'.repeat(21)}]`),
    `${SYNONYMS}:2 synonym/too-long`,
    [`“${'渡'.repeat(21)}”有 21 个字，超过了 20 个字`],
  ],
  ['a number', groups('[报警, 110]'), `${SYNONYMS}:2 field/not-text`, ['"110"']],
  ['a word alone', groups('[轮渡]'), `${SYNONYMS}:2 synonym/alone`, ['“轮渡”', '至少写两个词']],
  [
    'words behind a full-width comma',
    groups('[轮渡，渡船]'),
    `${SYNONYMS}:2 synonym/alone`,
    ['“轮渡，渡船”', '用半角逗号隔开'],
  ],
  ['a group without words', groups('[]'), `${SYNONYMS}:2 synonym/alone`, ['一个词也没有']],
  [
    'a word twice in a group',
    groups('[轮渡, 渡船, 轮渡]'),
    `${SYNONYMS}:2 synonym/twice`,
    ['“轮渡”'],
  ],
  [
    'a word in two forms',
    groups('[5G基站, 移动基站, ５ｇ 基站]'),
    `${SYNONYMS}:2 synonym/respelt`,
    ['“５ｇ 基站”', '“5G基站”'],
  ],
  [
    'a word in two groups',
    groups('[轮渡, 渡船]', '[客船, 渡船]'),
    `${SYNONYMS}:3 synonym/two-groups`,
    ['“渡船”', `${SYNONYMS}:2`, '合并成一组'],
  ],
  [
    'a word in another form in two groups',
    groups('[WiFi, 无线网络]', '[wifi, 无线上网]'),
    `${SYNONYMS}:3 synonym/two-groups`,
    ['“wifi”', `${SYNONYMS}:2`, '“WiFi”'],
  ],
  [
    'near words that stand in other groups too',
    groupLines(
      'terms: [轮渡, 渡船]',
      'near: true, terms: [轮渡, 客船]',
      'near: true, terms: [客船, 轮渡]',
      'near: false, terms: [客船, 班船]',
    ),
    [],
  ],
  [
    'a near word twice in a group',
    groupLines('near: true, terms: [老人, 老年人, 老人]'),
    `${SYNONYMS}:2 synonym/twice`,
    ['“老人”'],
  ],
  [
    'a near word in two forms',
    groupLines('near: true, terms: [WiFi, 无线网络, wifi]'),
    `${SYNONYMS}:2 synonym/respelt`,
    ['“wifi”', '“WiFi”'],
  ],
  [
    'a word in two groups, neither of which is near',
    groupLines('terms: [轮渡, 渡船]', 'near: true, terms: [轮渡, 客船]', 'terms: [班船, 轮渡]'),
    `${SYNONYMS}:4 synonym/two-groups`,
    ['“轮渡”', `${SYNONYMS}:2`, '写 near: true'],
  ],
  [
    'a word in two groups that are said not to be near',
    groupLines('near: false, terms: [轮渡, 渡船]', 'terms: [班船, 轮渡]'),
    `${SYNONYMS}:3 synonym/two-groups`,
    ['“轮渡”'],
  ],
  [
    'near groups in Chinese',
    groupLines('near: 是, terms: [老人, 老年人]'),
    `${SYNONYMS}:2 field/shape`,
    ['只是相近（near）', '“true”'],
  ],
  ['a near word alone', groupLines('near: true, terms: [老人]'), `${SYNONYMS}:2 synonym/alone`],
  [
    'a group without a label',
    { [SYNONYMS]: 'synonyms:\n  - terms: [轮渡, 渡船]\n' },
    `${SYNONYMS}:2 field/missing`,
    ['几个词的关系（label）', 'content/search/README.md'],
  ],
  [
    'a key in Chinese',
    { [SYNONYMS]: 'synonyms:\n  - label: 俗称\n    同义的词: [轮渡, 渡船]\n' },
    [`${SYNONYMS}:2 field/missing`, `${SYNONYMS}:3 field/unknown`],
  ],
  [
    'a file of another name',
    { 'search/同义词.yaml': 'synonyms: []\n' },
    'search/同义词.yaml:1 file/unexpected',
    ['search/synonyms.yaml 和 search/questions.yaml'],
  ],
];

const ADDRESS = '/documents/county-office/2026-00012/';

/** One question a line. */
const questions = (...lines: string[]): Changes => ({
  [QUESTIONS]: `questions:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
});
const asked = (q: string, pages: string) => `{ q: ${q}, relevant: [${pages}] }`;
const page = (grade: number | string, url = ADDRESS) => `{ url: ${url}, grade: ${grade} }`;

/** Judged questions. */
export const judged: readonly Trap[] = [
  [
    'questions',
    questions(
      asked('轮渡班次', page(3)),
      asked('末班船', `${page(3)}, ${page(1, '/lists/fees/sf-1/')}`),
    ),
    [],
  ],
  [
    'a question twice',
    questions(asked('轮渡班次', page(3)), asked('轮渡班次', page(3))),
    `${QUESTIONS}:3 question/twice`,
    ['“轮渡班次”', '第 1 个'],
  ],
  [
    'a page twice',
    questions(asked('轮渡班次', `${page(3)}, ${page(2)}`)),
    `${QUESTIONS}:2 question/page-twice`,
    [ADDRESS],
  ],
  [
    'a question that nothing answers',
    questions(asked('轮渡班次', page(2))),
    `${QUESTIONS}:2 question/no-answer`,
    ['“轮渡班次”', 'grade: 3'],
  ],
  [
    'a grade that is none',
    questions(asked('轮渡班次', `${page(3)}, ${page(4, '/powers/transport/1/')}`)),
    `${QUESTIONS}:2 field/out-of-range`,
    ['分值（grade）', '4'],
  ],
  [
    'an address with a domain',
    questions(asked('轮渡班次', page(3, `"https://www.qingyu.example${ADDRESS}"`))),
    `${QUESTIONS}:2 question/address`,
    ['qingyu.example', '从浏览器的地址栏里复制域名以后的部分'],
  ],
  [
    'a path of a file',
    questions(asked('轮渡班次', page(3, NOTICE))),
    `${QUESTIONS}:2 question/address`,
    [NOTICE],
  ],
];
