import { added, type Changes, edited } from '../content.ts';
import { NORMATIVE, NOTICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const laws = (lines: string): Changes => ({ 'laws.yaml': `laws:\n  - ${lines}\n` });

const QUOTED = edited(
  NORMATIVE,
  '为了加强渡口管理，制定本规定。',
  '为了加强渡口管理，根据《东屿省渡口管理规定》，制定本规定。',
);

/** What texts rest on. */
export const basis: readonly Trap[] = [
  ['a provision that nobody knows', QUOTED, []],
  [
    'a provision that has been repealed',
    { ...QUOTED, ...laws('{ name: 东屿省渡口管理规定, repealedOn: 2026-01-01 }') },
    `warning ${NORMATIVE}:22 basis/ended-when-cited`,
    ['《东屿省渡口管理规定》', '2026-01-01'],
  ],
  [
    'a provision that was repealed afterwards',
    { ...QUOTED, ...laws('{ name: 东屿省渡口管理规定, repealedOn: 2026-03-01 }') },
    `warning ${NORMATIVE}:22 basis/ended`,
    ['《东屿省渡口管理规定》', '2026-03-01', '代替'],
  ],
  [
    'a provision that will be repealed',
    { ...QUOTED, ...laws('{ name: 东屿省渡口管理规定, repealedOn: 2026-03-21 }') },
    [],
  ],
  [
    'a provision that is in the table twice',
    laws(
      '{ name: 东屿省渡口管理规定 }\n  - { name: 《东屿省渡口管理规定》, repealedOn: 2026-01-01 }',
    ),
    'laws.yaml:3 law/duplicate',
    ['第 1 项'],
  ],
  [
    'a table of laws with a slip',
    laws('{ name: 东屿省渡口管理规定, repealedOn: 2026-2-1 }'),
    'laws.yaml:2 date/not-a-day',
    ['“2026-2-1”'],
  ],
  [
    'a notice that rests on what had been repealed',
    {
      ...edited(NOTICE, '现就轮渡班次调整通知如下：', '根据青政办发〔2026〕7号文件，通知如下：'),
      ...added('repealedOn: 2026-03-01', NORMATIVE),
    },
    `warning ${NOTICE}:18 basis/ended-when-cited`,
    ['青政办发〔2026〕7号', '2026-03-01', NORMATIVE],
  ],
];
