import { added } from '../content.ts';
import { NOTICE, sampleText } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** The block between the two lines of dashes. */
export const frontMatter: readonly Trap[] = [
  [
    'none',
    { [NOTICE]: '关于调整轮渡班次的通知\n' },
    `${NOTICE}:1 front-matter/missing`,
    ['---', '标题'],
  ],
  [
    'after a blank line',
    { [NOTICE]: `\n${sampleText(NOTICE)}` },
    `${NOTICE}:1 front-matter/missing`,
  ],
  [
    'not closed',
    { [NOTICE]: sampleText(NOTICE).replace('\n---\n\n', '\n\n') },
    `${NOTICE}:1 front-matter/not-closed`,
    ['---'],
  ],
  ['empty', { [NOTICE]: '---\n---\n正文\n' }, `${NOTICE}:2 yaml/not-a-mapping`],
  ['of 70 KB', added(`# ${'x'.repeat(70_000)}`), `${NOTICE}:1 front-matter/too-large`, ['65536']],
  ['blanks after the dashes', { [NOTICE]: sampleText(NOTICE).replaceAll('---\n', '---  \n') }, []],
];
