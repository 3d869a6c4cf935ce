import { field } from '../content.ts';
import { NOTICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** Characters that no reader sees as they are. */
export const characters: readonly Trap[] = [
  [
    'an escape sequence in a title',
    field('title', '"关于\\e[31m轮渡的通知"'),
    `${NOTICE}:2 field/control-character`,
    ['U+001B'],
  ],
  [
    'a line end in a title',
    field('title', '"关于\\n轮渡的通知"'),
    `${NOTICE}:2 field/control-character`,
    ['U+000A', '换行', '写成一行'],
  ],
  [
    'a title that turns round',
    field('title', '关于\u202e渡轮的通知'),
    `${NOTICE}:2 field/control-character`,
    ['U+202E'],
  ],
  [
    'zero width in a title',
    field('title', '关于\u200b轮渡的通知'),
    `${NOTICE}:2 field/control-character`,
    ['U+200B'],
  ],
  [
    'half a character in a title',
    field('title', '"关于\\uD800轮渡的通知"'),
    `${NOTICE}:2 field/control-character`,
    ['U+D800'],
  ],
  [
    'a control in a summary',
    field('summary', '"末班船\\x07提前"'),
    `${NOTICE}:8 field/control-character`,
    ['内容概述', 'U+0007'],
  ],
  [
    'a control of XML in a summary',
    field('summary', '"末班船\\uFFFE提前"'),
    `${NOTICE}:8 field/control-character`,
    ['U+FFFE'],
  ],
  ['a summary of two lines', field('summary', '|\n  末班船提前。\n  其他不变。'), []],
  ['a title that closes a script', field('title', '</script><script>alert(1)</script>'), []],
];
