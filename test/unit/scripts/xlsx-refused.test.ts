import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../../scripts/lib/command.ts';
import { readWorkbook } from '../../../scripts/lib/xlsx-read.ts';
import { RefusedFileError } from '../../../src/site/office/safe-zip.ts';
import { workbookFile } from '../../support/workbooks.ts';

const ruleOf = async (bytes: Uint8Array) => {
  const refusal = await readWorkbook(bytes).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(RefusedFileError);
  return (refusal as RefusedFileError).finding.rule;
};

describe('files that are not read', () => {
  const good = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const bomb = new Uint8Array(2_000_000);
  const empty = new Uint8Array();
  const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

  /** A workbook whose directory says other sizes, or the like, than its parts have. */
  const forged = (change: (entry: DataView) => void) => {
    const file = workbookFile(good);
    const at = Buffer.from(file).lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    change(new DataView(file.buffer, file.byteOffset + at, 46));
    return file;
  };

  test.each<[string, string, Uint8Array]>([
    ['nothing', 'not-xlsx', empty],
    ['a web page that calls itself .xls', 'not-xlsx', strToU8('<html><table></table></html>')],
    ['another zip', 'not-xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['an .xls', 'old-format', oldOffice],
    [
      'one with a password',
      'encrypted',
      Buffer.concat([oldOffice, Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['one encrypted as zip', 'encrypted', forged((entry) => entry.setUint16(8, 1, true))],
    ['one with macros', 'macros', workbookFile(good, { 'xl/vbaProject.bin': empty })],
    [
      'one with macros of old',
      'macros',
      workbookFile(good, { 'xl/macrosheets/sheet1.xml': empty }),
    ],
    ['one in another', 'nested', workbookFile(good, { 'xl/embeddings/a.xlsx': empty })],
    ['a name that leads out', 'bad-part', workbookFile(good, { '../../etc/passwd': empty })],
    [
      'a name that leads out of Windows',
      'bad-part',
      workbookFile(good, { 'xl\\..\\..\\a.xml': empty }),
    ],
    [
      'too many parts',
      'too-large',
      workbookFile(
        good,
        Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`a${n}`, empty])),
      ),
    ],
    ['too much', 'too-large', forged((entry) => entry.setUint32(24, 100_000_001, true))],
    ['too dense', 'bomb', workbookFile(good, { 'a.xml': bomb })],
    ['more than it says', 'damaged', forged((entry) => entry.setUint32(24, 10, true))],
    ['less than it says', 'damaged', forged((entry) => entry.setUint32(24, 1000, true))],
    ['other bytes than it says', 'damaged', forged((entry) => entry.setUint32(16, 1, true))],
    ['a part beyond the end', 'damaged', forged((entry) => entry.setUint32(42, 1_000_000, true))],
    ['a packing that nobody knows', 'damaged', forged((entry) => entry.setUint16(10, 14, true))],
    ['a file cut off', 'not-xlsx', workbookFile(good).subarray(0, 900)],
    ['a file without its beginning', 'damaged', workbookFile(good).subarray(200)],
    [
      'a far corner',
      'too-many-cells',
      workbookFile(
        '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="200000"><c r="A200000"><v>1</v></c></row>',
      ),
    ],
    ['a row that Excel has not', 'unreadable', workbookFile('<row r="99999999999"></row>')],
    [
      'a cell that Excel has not',
      'unreadable',
      workbookFile('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    ],
    ['a cell without address', 'unreadable', workbookFile('<row><c><v>1</v></c></row>')],
    [
      'a text that is not there',
      'unreadable',
      workbookFile('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    ],
    ['entities of its own', 'unreadable', workbookFile('<!DOCTYPE a [<!ENTITY b "c">]>')],
    ['a comment left open', 'unreadable', workbookFile('<!-- ')],
    ['a tag left open', 'unreadable', workbookFile('<row r="1"><c r="A1"><v>1</v>')],
    [
      'no UTF-8',
      'unreadable',
      workbookFile(good, { 'xl/sharedStrings.xml': Uint8Array.of(0xb0, 0xa1) }),
    ],
  ])('%s: %s', async (_, rule, bytes) => {
    expect(await ruleOf(bytes)).toBe(`workbook/${rule}`);
  });

  // Whatever another reader may see in it: the room for it would fill the memory.
  test.each([
    ['too-many-cells', '<x:c r=\'XFD9\' a=">"><x:v>1</x:v></x:c>'],
    ['too-many-cells', '<c r="XFD9"><?a <c r="A9"> ?><v>1</v></c>'],
    ['too-many-cells', '<c r="XFD9"><!-- <c r="A9"> --><v><![CDATA[1]]></v></c>'],
    ['unreadable', '<c r="XFD9" r="A9"><v>1</v></c>'],
    ['unreadable', '<c r="XFD9" x:r="A9"><v>1</v></c>'],
    ['unreadable', '<c r="&#88;FD9"><v>1</v></c>'],
    ['unreadable', '<c r=XFD9><v>1</v></c>'],
    ['unreadable', '<c r="XFD9" a="<c r=\'A9\'>"><v>1</v></c>'],
  ])('a far corner in disguise: %s, %s', async (rule, corner) => {
    const last = '<row r="200000"><c r="A200000"><v>1</v></c></row>';
    expect(await ruleOf(workbookFile(`<row r="9">${corner}</row>${last}`))).toBe(
      `workbook/${rule}`,
    );
  });

  test.each(['test/no-such.xlsx', 'test'])('no file at %s', async (path) => {
    await expect(readWorkbook(path)).rejects.toMatchObject({ code: EXIT.usage });
  });

  test('any bytes are refused or read, never anything else', async () => {
    const file = workbookFile(good);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
        const spoilt = Uint8Array.from(file);
        spoilt[at] = byte;
        const outcome = await readWorkbook(spoilt).catch((error: unknown) => error);
        expect(outcome instanceof RefusedFileError || !(outcome instanceof Error)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
