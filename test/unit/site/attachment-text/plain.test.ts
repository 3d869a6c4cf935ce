import { describe, expect, test } from 'vitest';
import { extract } from '#site/attachment-text/extract.ts';
import { encode, GBK, utf16 } from '../../../support/encodings.ts';

const read = (bytes: Uint8Array, extension: string) => extract(bytes, extension);

describe('the text of a plain file', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', encode('青屿县通知\r\n\r\n　　第一条\n'), '青屿县通知\n第一条'],
    ['UTF-8 with a mark', encode('\ufeff青屿县通知'), '青屿县通知'],
    ['what Windows calls ANSI', GBK, '青屿县通知'],
    ['UTF-16', utf16('青屿县通知', true), '青屿县通知'],
    ['UTF-16, the other way round', utf16('青屿县通知', false), '青屿县通知'],
    ['nothing', new Uint8Array(), ''],
  ])('%s', async (_, bytes, text) => {
    expect(await read(bytes, 'txt')).toEqual({ text });
  });

  test.each<[string, string, string]>([
    ['rows', '海岛,人口\r\n东汐岛,874\n', '海岛\t人口\n东汐岛\t874'],
    ['empty cells', '合计,,46218\n', '合计\t46218'],
    ['cells in quotation marks', '"a,b","他说""好""",c\n', 'a,b\t他说"好"\tc'],
    ['a cell of two lines', '"灯塔街道、\n北港镇",1\n', '灯塔街道、北港镇\t1'],
    ['a mark that is never closed', 'a,"b,c\nd', 'a\tb\tc\nd'],
    ['a mark within a cell', '5"管,1', '5\t管\t1'],
  ])('a table: %s', async (_, table, text) => {
    expect(await read(encode(table), 'csv')).toEqual({ text });
  });

  test('a table in GB18030', async () => {
    expect(await read(Uint8Array.of(...GBK.subarray(0, 10), 0x2c, 0x31), 'csv')).toEqual({
      text: '青屿县通知\t1',
    });
  });

  test.each([
    ['no text', Uint8Array.of(0x00, 0x01, 0x02)],
    ['half a character', Uint8Array.of(0xc7, 0xe0, 0xd3)],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes, 'txt')).toEqual({ text: '', defect: 'damaged' });
  });

  test('more than is kept is cut, never through a character', async () => {
    const { text, defect } = await read(encode(`屿${'𬍛'.repeat(100_000)}`), 'txt');
    expect([text.length, text.endsWith('𬍛'), defect]).toEqual([199_999, true, 'cut']);
  });

  test.each(['doc', 'xls', 'zip', 'png', 'constructor'])('a .%s has no text', async (extension) => {
    expect(await read(encode('a'), extension)).toEqual({ text: '' });
  });
});
