import { edited, field } from '../content.ts';
import { NOTICE, sampleText } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const body = (from: string, to: string) => edited(NOTICE, from, to);

/** What the text of a document says to its editor, on the line of the file. */
export const texts: readonly Trap[] = [
  [
    'a lost （二）',
    body('（二）停航时另行通知。\n\n', ''),
    `warning ${NOTICE}:22 heading/gap`,
    ['“（二）”', '（三）'],
  ],
  [
    'a bracket without its half',
    body('（三）其他航线不变。', '（三）其他航线（汐口除外不变。'),
    `warning ${NOTICE}:26 text/unbalanced-brackets`,
    ['“（”'],
  ],
  [
    'a document number that lost a bracket',
    body('请告知群众。', '按青政办发〔20267号办理。'),
    `warning ${NOTICE}:30 doc-number/bracket-lost`,
    ['〔2026〕7号'],
  ],
  [
    'half-width commas',
    body('请告知群众。', '请告知群众,并做好解释。'),
    `warning ${NOTICE}:30 text/half-width-punctuation`,
    ['1 处'],
  ],
  [
    'a script',
    body('请告知群众。', '请告知群众。<script>alert(1)</script>'),
    `warning ${NOTICE}:30 html/removed`,
    ['<script>'],
  ],
  [
    'a link to a page that is not there',
    body('请告知群众。', '请看[指南](/guied/)。'),
    `${NOTICE}:30 link/broken`,
    ['/guied/', '/guide/'],
  ],
  [
    'a link that does not begin with a slash',
    body('请告知群众。', '请看[班次表](班次表.pdf)。'),
    `${NOTICE}:30 link/relative`,
    ['班次表.pdf', 'attachments'],
  ],
  [
    'a link to an article that the text does not have',
    body('请告知群众。', '请看[第九条](#art-9)。'),
    `${NOTICE}:30 link/anchor`,
    ['#art-9'],
  ],
  [
    'a link to a list that has no such filter',
    body('请告知群众。', '请看[全部](/disclosure/all/latest/)。'),
    `${NOTICE}:30 link/broken`,
    ['/disclosure/all/latest/'],
  ],
  [
    'a link to a page of a list, which the build knows',
    body('请告知群众。', '请看[2026年](/disclosure/all/year-2026/2/)。'),
    [],
  ],
  [
    'a picture beside the text',
    body('请告知群众。', '![示意图](map.png)'),
    `${NOTICE}:30 image/relative`,
    ['map.png', 'attachments'],
  ],
  [
    'a picture that is not there',
    body('请告知群众。', '![示意图](/files/county-office/2026-00001/map.png)'),
    `${NOTICE}:30 link/broken`,
    ['map.png'],
  ],
  [
    'a script for a link',
    body('请告知群众。', '请[告知群众](javascript:alert)。'),
    `warning ${NOTICE}:30 link/unsafe`,
    ['javascript:alert'],
  ],
  [
    '5,000 quotations in one',
    body('请告知群众。', `${'>'.repeat(5000)} 群众`),
    `${NOTICE}:30 body/too-deep`,
    ['>>>>', '50 层'],
  ],
  [
    '20,000 asterisks',
    body('请告知群众。', '*a_'.repeat(20_000)),
    `${NOTICE}:30 body/too-many-pieces`,
  ],
  ['a megabyte', body('请告知群众。', '群众。\n\n'.repeat(91_000)), `${NOTICE}:15 body/too-large`],
  [
    'none',
    {
      [NOTICE]: `${sampleText(NOTICE).split('\n---\n')[0]}\n---\n`.replace(
        'attachments:\n  - file: 轮渡时刻表.pdf\n',
        '',
      ),
      'notices/2026/轮渡时刻表.pdf': undefined,
    },
    `warning ${NOTICE}:13 body/empty`,
    ['附件'],
  ],
  [
    '待补',
    { [NOTICE]: `${sampleText(NOTICE).split('\n---\n')[0]}\n---\n\n待补。\n` },
    `warning ${NOTICE}:15 field/pending`,
    ['正文'],
  ],
  [
    'digits before a title',
    field('title', '365备用关于调整轮渡班次的通知'),
    `warning ${NOTICE}:2 title/suspicious-prefix`,
    ['365备用', '“关于调整轮渡班次的通知”'],
  ],
];
