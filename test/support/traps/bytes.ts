import { edited, field } from '../content.ts';
import { NOTICE, SITE, sampleText } from '../content-files.ts';
import { encode, GBK, utf16, withBytes } from '../encodings.ts';
import type { Trap } from '../trap.ts';

/** Files that are not UTF-8 text, or too much of it. */
export const bytes: readonly Trap[] = [
  [
    'GBK',
    { [NOTICE]: Buffer.concat([encode('---\ntitle: '), GBK, GBK, GBK]) },
    `${NOTICE}:1 file/not-utf-8`,
    ['GBK（ANSI）', '另存为', 'UTF-8'],
  ],
  ['GBK in site.yaml', { [SITE]: GBK }, `${SITE}:1 file/not-utf-8`, ['GBK']],
  [
    'UTF-16, low byte first',
    { [NOTICE]: utf16(sampleText(NOTICE), true) },
    `${NOTICE}:1 file/not-utf-8`,
    ['UTF-16 LE'],
  ],
  [
    'UTF-16, high byte first',
    { [NOTICE]: utf16(sampleText(NOTICE), false) },
    `${NOTICE}:1 file/not-utf-8`,
    ['UTF-16 BE'],
  ],
  [
    'UTF-16 without a mark',
    { [NOTICE]: utf16(sampleText(NOTICE), true).subarray(2) },
    `${NOTICE}:1 file/nul-byte`,
    ['空字节'],
  ],
  [
    'bytes of no text',
    { [NOTICE]: Uint8Array.of(0x89, 0x50, 0xff, 0xc0) },
    `${NOTICE}:1 file/not-utf-8`,
    ['无法读出文字'],
  ],
  [
    'a character cut in two',
    { [NOTICE]: withBytes(sampleText(NOTICE), '各', 0xe5, 0x90) },
    `${NOTICE}:16 file/damaged`,
    ['1 处', '损坏'],
  ],
  [
    'a file cut off',
    { [NOTICE]: encode(sampleText(NOTICE)).subarray(0, -2) },
    `${NOTICE}:36 file/damaged`,
    ['损坏'],
  ],
  [
    'half of a surrogate pair',
    { [NOTICE]: withBytes(sampleText(NOTICE), '告知', 0xed, 0xa0, 0x80) },
    `${NOTICE}:30 file/damaged`,
  ],
  [
    'a NUL',
    { [NOTICE]: sampleText(NOTICE).replace('请告知', '请\0告知') },
    `${NOTICE}:30 file/nul-byte`,
    ['空字节'],
  ],
  [
    '10 MB',
    { [NOTICE]: `${sampleText(NOTICE)}${'字'.repeat(3_500_000)}` },
    `${NOTICE}:1 file/too-large`,
    ['10500', '上限'],
  ],
  [
    '10 MB of YAML',
    { 'topics.yaml': `${sampleText('topics.yaml')}${'#'.repeat(10_000_000)}` },
    'topics.yaml:1 file/too-large',
  ],
  ['an empty file', { [NOTICE]: '' }, `${NOTICE}:1 front-matter/missing`, ['---']],
  ['an empty YAML file', { 'topics.yaml': '' }, 'topics.yaml:1 yaml/not-a-mapping'],
  [
    'U+FFFD in the text',
    edited(NOTICE, '请告知群众', '请告\ufffd群众'),
    `${NOTICE}:30 text/bad-character`,
    ['乱码', 'U+FFFD'],
  ],
  [
    'U+FFFD in the title',
    field('title', '关于\ufffd通知'),
    `${NOTICE}:2 field/control-character`,
    ['U+FFFD'],
  ],
];
