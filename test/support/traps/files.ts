import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CALENDAR, GUIDE, NOTICE, OFFICE, SITE, sampleText } from '../content-files.ts';
import { encode, GBK } from '../encodings.ts';
import type { Trap } from '../trap.ts';

const link = (target: string) => (path: string) => symlinkSync(target, path);
const folder = (path: string) => void mkdirSync(path, { recursive: true });

/** Names, places and kinds of files in the content folder. */
export const files: readonly Trap[] = [
  [
    '.markdown',
    { 'notices/2026/a.markdown': sampleText(NOTICE) },
    'notices/2026/a.markdown:1 file/unexpected',
    ['“notices/2026/a.markdown”', '.md'],
  ],
  ['.MD', { 'notices/2026/a.MD': sampleText(NOTICE) }, 'notices/2026/a.MD:1 file/unexpected'],
  [
    '.yml',
    { 'agencies/finance.yml': sampleText(OFFICE) },
    'agencies/finance.yml:1 file/unexpected',
    ['agencies/代号.yaml'],
  ],
  [
    'site.yml',
    { [SITE]: undefined, 'site.yml': sampleText(SITE) },
    ['site.yaml:1 file/missing', 'site.yml:1 file/unexpected'],
    ['site.yaml'],
  ],
  [
    'a notice in no folder',
    { '通知.md': sampleText(NOTICE) },
    '通知.md:1 file/unexpected',
    ['site.yaml、topics.yaml'],
  ],
  [
    'a folder of another name',
    { 'notice/2026/a.md': sampleText(NOTICE) },
    'notice/2026/a.md:1 file/unexpected',
    ['notices', 'normative'],
  ],
  [
    'a notice as YAML',
    { 'notices/2026/a.yaml': sampleText(OFFICE) },
    'notices/2026/a.yaml:1 file/unexpected',
    ['notices/ 里的 .md 文件'],
  ],
  [
    'a text file',
    { 'agencies/说明.txt': '说明' },
    'warning agencies/说明.txt:1 attachment/unlisted',
  ],
  [
    'an agency in capitals',
    { 'agencies/Finance.yaml': sampleText(OFFICE) },
    'agencies/Finance.yaml:1 file/not-an-id',
    ['“Finance.yaml”', '小写英文字母'],
  ],
  [
    'a power in a folder of its own',
    { 'powers/county-office/备案/备案.yaml': 'code: 1\n' },
    'powers/county-office/备案/备案.yaml:1 file/unexpected',
    ['powers/机关代号/', '直接放在机关的文件夹里'],
  ],
  [
    'a list that there is not',
    { 'lists/fee/county-office.yaml': 'items: []\n' },
    'lists/fee/county-office.yaml:1 file/unexpected',
    ['permits、fees、', 'lists/fees/transport.yaml'],
  ],
  ...['constructor', '__proto__', 'toString'].map(
    (name): Trap => [
      `a folder with a name of the language: ${name}`,
      { [`${name}/a.yaml`]: 'a: 1\n' },
      `${name}/a.yaml:1 file/unexpected`,
      ['notices', '这几个文件夹'],
    ],
  ),
  [
    'an agency in Chinese',
    { 'agencies/县财政局.yaml': sampleText(OFFICE) },
    'agencies/县财政局.yaml:1 file/not-an-id',
    ['“县财政局.yaml”'],
  ],
  [
    'an agency in a folder',
    { 'agencies/old/finance.yaml': sampleText(OFFICE) },
    'agencies/old/finance.yaml:1 file/unexpected',
  ],
  [
    'a page in Chinese',
    { 'pages/关于.md': sampleText(GUIDE) },
    'pages/关于.md:1 file/not-an-id',
    ['“关于.md”'],
  ],
  [
    'a year in words',
    { 'calendar/二〇二七.yaml': sampleText(CALENDAR) },
    'calendar/二〇二七.yaml:1 file/unexpected',
    ['calendar/年份.yaml'],
  ],
  [
    'a link to a file',
    { 'notices/2026/a.md': link('轮渡班次.md') },
    'notices/2026/a.md:1 file/symlink',
    ['链接'],
  ],
  [
    'a link out of the folder',
    { 'notices/2026/passwd.txt': link('/etc/passwd') },
    'notices/2026/passwd.txt:1 file/symlink',
  ],
  [
    'a folder that is a link to itself',
    { 'notices/2027': link('.') },
    'notices/2027:1 file/symlink',
  ],
  [
    'a link to nowhere',
    { 'notices/2026/a.md': link('nowhere.md') },
    'notices/2026/a.md:1 file/symlink',
  ],
  ['site.yaml as a link', { [SITE]: link('/etc/hostname') }, `${SITE}:1 file/symlink`],
  ['a folder that ends in .md', { 'notices/2026/a.md': folder }, []],
  [
    'a name that begins with a full stop',
    { 'notices/2026/.草稿.md': '草稿' },
    'notices/2026/.草稿.md:1 file/bad-name',
    ['“.草稿.md”'],
  ],
  [
    'a name that begins with a dash',
    { 'notices/2026/-rf.md': sampleText(NOTICE) },
    'notices/2026/-rf.md:1 file/bad-name',
  ],
  [
    'a folder with two full stops',
    { 'notices/a..b/c.md': sampleText(NOTICE) },
    'notices/a..b:1 file/bad-name',
  ],
  [
    'a blank at the end',
    { 'notices/2026/a.md ': sampleText(NOTICE) },
    'notices/2026/a.md :1 file/bad-name',
  ],
  [
    'a folder that turns round',
    { 'notices/\u202e6202/a.md': sampleText(NOTICE) },
    'notices/\u202e6202:1 file/bad-name',
  ],
  ['a backslash', { 'notices/a\\b.md': sampleText(NOTICE) }, 'notices/a\\b.md:1 file/bad-name'],
  [
    'a name in GBK',
    {
      'notices/2026/a.md': (path) =>
        writeFileSync(
          Buffer.concat([encode(`${dirname(path)}/`), GBK.subarray(0, 6), encode('.md')]),
          '',
        ),
    },
    'notices/2026/\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd.md:1 file/bad-name',
    ['乱码'],
  ],
  [
    'what systems leave behind',
    {
      '.DS_Store': 'x',
      'notices/Thumbs.db': 'x',
      'notices/2026/~$通知.docx': 'x',
      '.git/HEAD': 'x',
      'pages/.gitkeep': '',
    },
    [],
  ],
  [
    'explanations for editors',
    { 'README.md': '# 手册', 'notices/README.md': '# 说明', 'pages/rules/README.md': '# 说明' },
    [],
  ],
  [
    'no site.yaml',
    { [SITE]: undefined },
    'site.yaml:1 file/missing',
    ['site.yaml', 'content/README.md'],
  ],
];
