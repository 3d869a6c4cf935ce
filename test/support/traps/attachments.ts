import { edited, field } from '../content.ts';
import { NOTICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const listed = (name: string) => edited(NOTICE, '轮渡时刻表.pdf', name);
const PDF = 'notices/2026/轮渡时刻表.pdf';

/** Names and bytes of files that go with a document. */
export const attachments: readonly Trap[] = [
  [
    'a way out of the folder',
    listed('../site.yaml'),
    [`${NOTICE}:13 file-name/forbidden-character`],
    ['“../site.yaml”', '只写文件名'],
  ],
  ['dots', listed('..pdf'), `${NOTICE}:13 file-name/dots`],
  [
    'an absolute path',
    listed('/etc/passwd'),
    `${NOTICE}:13 file-name/forbidden-character`,
    ['“/etc/passwd”'],
  ],
  ['a drive', listed("'C:\\附件.pdf'"), `${NOTICE}:13 file-name/forbidden-character`],
  ['a folder', listed('附件/时刻表.pdf'), `${NOTICE}:13 file-name/forbidden-character`],
  [
    'a name that turns round',
    listed('时刻表\u202efdp.exe'),
    `${NOTICE}:13 file-name/invisible-character`,
    ['U+202E'],
  ],
  ['a device of Windows', listed('CON.pdf'), `${NOTICE}:13 file-name/device`, ['CON']],
  ['a program', listed('安装.exe'), `${NOTICE}:13 file-name/extension`, ['exe', 'pdf']],
  ['a page', listed('时刻表.html'), `${NOTICE}:13 file-name/extension`, ['html']],
  ['a drawing that can run scripts', listed('时刻表.svg'), `${NOTICE}:13 file-name/extension`],
  ['no extension', listed('时刻表'), `${NOTICE}:13 file-name/extension`, ['没有后缀']],
  [
    'one character wrong',
    listed('轮度时刻表.pdf'),
    [`warning ${PDF}:1 attachment/unlisted`, `${NOTICE}:13 attachment/missing`],
    ['“轮度时刻表.pdf”', '“轮渡时刻表.pdf”'],
  ],
  ['nowhere', { [PDF]: undefined }, `${NOTICE}:13 attachment/missing`, ['notices/2026/']],
  [
    'a web page that calls itself PDF',
    { [PDF]: '<!doctype html><p>404' },
    `${NOTICE}:13 attachment/wrong-kind`,
    ['轮渡时刻表.pdf', 'pdf'],
  ],
  ['an empty PDF', { [PDF]: '' }, `${NOTICE}:13 attachment/wrong-kind`],
  [
    'a file that no document lists',
    { 'notices/2026/底稿.docx': 'PK\u0003\u0004' },
    'warning notices/2026/底稿.docx:1 attachment/unlisted',
    ['底稿.docx'],
  ],
  [
    'a file whose document is broken is not told as well',
    field('type', '通知'),
    `${NOTICE}:6 field/not-allowed`,
  ],
];
