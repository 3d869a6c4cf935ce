import { field } from '../content.ts';
import { NORMATIVE, NOTICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** 发文字号: their one right form, and one document for each. */
export const docNumbers: readonly Trap[] = [
  [
    'square brackets and a zero',
    field('docNumber', '"青政办发[2026]012号"'),
    `${NOTICE}:5 doc-number/style`,
    ['青政办发[2026]012号', '应写作 青政办发〔2026〕12号'],
  ],
  [
    'half a bracket',
    field('docNumber', '青政办发〔202612号'),
    `${NOTICE}:5 doc-number/unreadable`,
    ['“青政办发〔2026〕12号”'],
  ],
  [
    'round brackets',
    field('docNumber', '青政办发（2026）12号'),
    `${NOTICE}:5 doc-number/style`,
    ['青政办发〔2026〕12号'],
  ],
  [
    '第',
    field('docNumber', '青政办发〔2026〕第12号'),
    `${NOTICE}:5 doc-number/style`,
    ['青政办发〔2026〕12号'],
  ],
  [
    'no number',
    field('docNumber', '无'),
    `${NOTICE}:5 doc-number/unreadable`,
    ['“无”', '删去这一行'],
  ],
  ['a list', field('docNumber', '[青政办发〔2026〕12号]'), `${NOTICE}:5 field/shape`],
  [
    'twice',
    field('docNumber', '青政办发〔2026〕7号'),
    `${NOTICE}:5 doc-number/duplicate`,
    ['青政办发〔2026〕7号', `${NORMATIVE}:6`],
  ],
  [
    'of another agency',
    field('docNumber', '青交〔2026〕12号'),
    `warning ${NOTICE}:5 doc-number/prefix`,
    ['青政办发', 'docPrefixes'],
  ],
  [
    'of another year',
    field('docNumber', '青政办发〔2025〕12号'),
    `warning ${NOTICE}:5 doc-number/year`,
    ['2026-03-02'],
  ],
];
