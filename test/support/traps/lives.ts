import { added, type Changes, edited } from '../content.ts';
import { NORMATIVE, NOTICE, OFFICE_USCC, sampleText } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const RULES = '青政办发〔2026〕7号';
const acts = (lines: string): Changes => added(`effects:\n  - ${lines.replaceAll('\n', '\n    ')}`);
const act = (action: string, more = '', document = RULES): Changes =>
  acts(`action: ${action}\ndocument: ${document}${more}`);

/** What one document says that happens to another one. */
export const lives: readonly Trap[] = [
  [
    'an action that there is not',
    act('撤销'),
    `${NOTICE}:15 field/not-allowed`,
    ['“撤销”', '“代替”“延长有效期”'],
  ],
  [
    'a document that is not on the portal',
    act('废止', '', '青政办发〔2026〕8号'),
    `${NOTICE}:16 reference/unknown`,
    ['“青政办发〔2026〕8号”', RULES],
  ],
  [
    'a document that is kept out by a slip of its own, told once',
    {
      ...act('废止'),
      ...edited(NORMATIVE, 'disclosure: 主动公开', 'disclosure: 公开'),
    },
    `${NORMATIVE}:9 field/not-allowed`,
    ['“公开”'],
  ],
  [
    'a document that is kept out by its agency, told once',
    {
      ...act('废止'),
      ...edited(NORMATIVE, 'agency: county-office', 'agency: county-ofice'),
    },
    `${NORMATIVE}:3 agency/unknown`,
    ['“county-office”'],
  ],
  [
    'a document that acts on itself',
    act('废止', '', '青政办发〔2026〕12号'),
    `${NOTICE}:16 reference/self`,
    ['“青政办发〔2026〕12号”'],
  ],
  [
    'a partial repeal without articles',
    act('部分废止'),
    `${NOTICE}:15 life/key-missing`,
    ['articles', '第十二条'],
  ],
  [
    'articles where the whole document is repealed',
    act('废止', '\narticles: [第一条]'),
    `${NOTICE}:17 life/key-not-for-action`,
    ['“部分废止”', '“废止”'],
  ],
  [
    'an article by its digit',
    act('部分废止', '\narticles: ["1"]'),
    `${NOTICE}:17 life/article-name`,
    ['“1”', '第八条之一'],
  ],
  [
    'an article that the text does not have',
    act('部分废止', '\nfrom: 2026-05-01\narticles: [第一条, 第九条]'),
    `${NOTICE}:18 life/article-missing`,
    ['“第九条”', '第一条到第二条'],
  ],
  [
    'an extension without a last day',
    act('延长有效期'),
    `${NOTICE}:15 life/key-missing`,
    ['until'],
  ],
  [
    'an extension that is none',
    act('延长有效期', '\nuntil: 2031-03-31'),
    `${NOTICE}:15 life/not-longer`,
    ['2031-03-31', RULES],
  ],
  [
    'a repeal before the act that repeals',
    act('废止', '\nfrom: 2026-03-01'),
    `${NOTICE}:15 life/before-cause`,
    ['2026-03-01', '2026-03-02', `${NOTICE}:10`],
  ],
  [
    'an effect on a document that was not there yet',
    {
      ...act('修改', '\nfrom: 2026-03-04'),
      ...edited(NORMATIVE, 'issuedOn: 2026-02-09', 'issuedOn: 2026-03-05'),
    },
    [`${NORMATIVE}:11 date/published-before-issued`, `${NOTICE}:15 life/before-issue`],
    [],
  ],
  [
    'an amendment of what has been repealed',
    added(
      [
        'effects:',
        `  - { action: 废止, document: ${RULES}, from: 2026-04-10 }`,
        `  - { action: 修改, document: ${RULES}, from: 2026-04-11 }`,
      ].join('\n'),
    ),
    `${NOTICE}:16 life/after-end`,
    ['2026-04-11', '2026-04-10', `${NOTICE}:15`],
  ],
  [
    'two repeals',
    { ...act('废止'), ...added('repealedOn: 2026-05-01', NORMATIVE) },
    `${NORMATIVE}:20 life/contradiction`,
    ['2026-05-01', `${NOTICE}:15`],
  ],
  [
    'an amendment without the text that it makes',
    act('修改', '\nfrom: 2026-05-01'),
    `warning ${NOTICE}:15 version/missing`,
    [RULES, '2026-05-01', 'versions/'],
  ],
  [
    'a text without an amendment',
    { 'versions/a.md': `---\ndocument: ${RULES}\nfrom: 2026-05-01\n---\n\n第一条　甲。\n` },
    'versions/a.md:3 version/without-amendment',
    ['2026-05-01', 'effects'],
  ],
  [
    'two terms',
    added('term: 5年', NORMATIVE),
    `${NORMATIVE}:20 life/term-twice`,
    ['2031-03-31', 'term'],
  ],
  [
    'a term in months',
    edited(NORMATIVE, 'effectiveUntil: 2031-03-31', 'term: 18个月'),
    `${NORMATIVE}:13 life/term`,
    ['“18个月”', '长期'],
  ],
  [
    'a review after the decision',
    edited(NORMATIVE, 'legalityReviewed: 2026-01-20', 'legalityReviewed: 2026-02-08'),
    `${NORMATIVE}:18 stage/order`,
    ['集体审议 2026-02-06', '合法性审核 2026-02-08'],
  ],
  [
    'no review of legality',
    edited(NORMATIVE, '  legalityReviewed: 2026-01-20\n', ''),
    `warning ${NORMATIVE}:14 stage/missing`,
    ['合法性审核', '不涉及'],
  ],
  [
    'a stage with a word for a day',
    edited(NORMATIVE, 'filed: 2026-03-20', 'filed: 已备案'),
    `${NORMATIVE}:19 date/not-a-day`,
    ['“已备案”', '不涉及'],
  ],
  [
    'a fair competition review after the document',
    {
      [NORMATIVE]: sampleText(NORMATIVE)
        .replace(/fairCompetitionReviewed: .*/, 'fairCompetitionReviewed: 2026-02-10')
        .replace('  adopted: 2026-02-06\n', ''),
    },
    `${NORMATIVE}:17 stage/order`,
    ['2026-02-09', '2026-02-10'],
  ],
  [
    'a repeal of what had expired, as signed originals state it',
    {
      ...act('废止', '\nfrom: 2026-03-20'),
      ...edited(
        NORMATIVE,
        'effectiveFrom: 2026-04-01\neffectiveUntil: 2031-03-31',
        'effectiveFrom: 2026-02-10\neffectiveUntil: 2026-03-18',
      ),
    },
    `warning ${NOTICE}:15 life/after-end`,
    ['2026-03-18', RULES],
  ],
  [
    'an article that is repealed twice',
    act('部分废止', '\nfrom: 2026-05-01\narticles: [第一条, 第一条]'),
    `${NOTICE}:18 life/contradiction`,
    ['“第一条”', `${NOTICE}:18`],
  ],
  [
    'a text of an amendment that is empty',
    {
      ...act('修改', '\nfrom: 2026-05-01'),
      'versions/a.md': `---\ndocument: ${RULES}\nfrom: 2026-05-01\n---\n`,
    },
    'versions/a.md:3 version/empty',
    [RULES],
  ],
  [
    'an act that has been repealed before the day of its effect',
    {
      [NOTICE]: sampleText(NOTICE).replace(
        '\n---\n\n',
        `\nrepealedOn: 2026-05-01\neffects:\n  - { action: 废止, document: ${RULES}, from: 2026-06-01 }\n---\n\n`,
      ),
    },
    `${NOTICE}:16 life/actor-ended`,
    ['2026-06-01', '2026-05-01', `${NOTICE}:14`],
  ],
  [
    'a draft that acts while comments are taken',
    {
      [NOTICE]: sampleText(NOTICE)
        .replace('type: 通知公告', 'type: 征求意见')
        .replace(
          '\n---\n\n',
          `\nconsultation:\n  opensOn: 2026-03-03\n  closesOn: 2026-04-01\neffects:\n  - { action: 废止, document: ${RULES}, from: 2026-06-01 }\n---\n\n`,
        ),
    },
    `${NOTICE}:17 life/cannot-act`,
    ['“征求意见”', 'effects'],
  ],
  [
    'a term without its unit',
    edited(NORMATIVE, 'effectiveUntil: 2031-03-31', 'term: 5'),
    `${NORMATIVE}:13 life/term`,
    ['“5”', '“5年”'],
  ],
  [
    'a last day that says that there is none',
    edited(NORMATIVE, 'effectiveUntil: 2031-03-31', 'effectiveUntil: 长期'),
    `${NORMATIVE}:13 date/not-a-day`,
    ['“长期”', 'term: 长期'],
  ],
  [
    'feedback to a notice',
    added(`feedbackTo: [${OFFICE_USCC}/2026-00007]`),
    `${NOTICE}:14 consultation/feedback-to-other`,
    ['2026-00007'],
  ],
];
