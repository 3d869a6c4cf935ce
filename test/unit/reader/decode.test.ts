import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, MAX_FILE_BYTES } from '#reader/decode.ts';
import { encode, GBK, utf16, withBytes } from '../../support/encodings.ts';

const WORDS = '青屿县人民政府办公室\n关于调整冬季轮渡班次的通知\n各乡镇人民政府、街道办事处\n';

const refusal = (bytes: Uint8Array) => {
  const decoded = decodeUtf8(bytes);
  return 'finding' in decoded ? [decoded.finding.rule, decoded.line] : decoded.text;
};

test.each<[string, Uint8Array, string | [string, number]]>([
  ['UTF-8', encode(WORDS), WORDS],
  ['a byte order mark', encode(`\ufeff${WORDS}`), WORDS],
  ['CRLF', encode(WORDS.replaceAll('\n', '\r\n')), WORDS],
  ['CR', encode(WORDS.replaceAll('\n', '\r')), WORDS],
  ['rare characters', encode('㙍𠮷𪚥'), '㙍𠮷𪚥'],
  ['an honest U+FFFD', encode('\ufffd'), '\ufffd'],
  ['nothing', new Uint8Array(), ''],
  ['GBK', GBK, ['file/not-utf-8', 1]],
  ['UTF-16', utf16(WORDS, true), ['file/not-utf-8', 1]],
  ['UTF-16 from the other end', utf16(WORDS, false), ['file/not-utf-8', 1]],
  ['bytes of no encoding', Uint8Array.of(0xff, 0x80), ['file/not-utf-8', 1]],
  ['a NUL', encode('一\n\0'), ['file/nul-byte', 2]],
  ['an overlong slash', withBytes(WORDS, '乡', 0xc0, 0xaf), ['file/damaged', 3]],
  ['half a pair', withBytes(WORDS, '冬', 0xed, 0xa0, 0x80), ['file/damaged', 2]],
  ['a cut character', encode(WORDS).subarray(0, -2), ['file/damaged', 3]],
])('%s', (_, bytes, expected) => {
  expect(refusal(bytes)).toEqual(expected);
});

test('a file may have so many bytes and no more', () => {
  expect(refusal(new Uint8Array(MAX_FILE_BYTES).fill(0x61))).toHaveLength(MAX_FILE_BYTES);
  expect(refusal(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual(['file/too-large', 1]);
});

test('any text comes back, but for its line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      expect(refusal(encode(text))).toBe(text.replace(/\r\n?/g, '\n'));
    }),
    { numRuns: 500 },
  );
});
