import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attachmentReader, attachmentText } from '#site/attachment-text/attachment-text.ts';
import { extract } from '#site/attachment-text/extract.ts';
import { attachmentNotSearchable } from '#strings/attachments.ts';
import { docxFile, paragraph } from '../../../support/docx-files.ts';
import { pdfFile, printedText } from '../../../support/pdfs.ts';
import { workbookFile } from '../../../support/workbooks.ts';

const good = docxFile(paragraph('青屿县海岛居民乘船卡申请表'));
const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const secret = Buffer.concat([oldOffice, Buffer.from('EncryptedPackage', 'utf16le')]);
const zeros = new Uint8Array(3_000_000);

/** A Word file whose directory says that its text has so many bytes. */
function withSize(size: number): Uint8Array {
  const file = Uint8Array.from(good);
  const at = Buffer.from(file).lastIndexOf('word/document.xml') - 46;
  new DataView(file.buffer).setUint32(at + 24, size, true);
  return file;
}

describe('files whose text cannot be searched', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['a Word file cut off', 'docx', good.subarray(0, 300), 'damaged'],
    ['a Word file without a text', 'docx', zipSync({ 'a.xml': strToU8('<a/>') }), 'damaged'],
    ['a Word file that ends in a paragraph', 'docx', docxFile('<w:p><w:r>'), 'damaged'],
    ['no XML', 'docx', docxFile('<w:p <w:t>'), 'damaged'],
    ['entities of its own', 'docx', docxFile('<!DOCTYPE a [<!ENTITY b "c">]>'), 'damaged'],
    ['a Word file with a password', 'docx', secret, 'encrypted'],
    ['a workbook with a password', 'xlsx', secret, 'encrypted'],
    ['an old file by a new name', 'docx', oldOffice, 'wrongKind'],
    ['an old workbook by a new name', 'xlsx', oldOffice, 'wrongKind'],
    ['zeros that unpack to much', 'docx', zipSync({ 'word/document.xml': zeros }), 'bomb'],
    ['a part of more than all may have', 'docx', withSize(100_000_001), 'tooLarge'],
    ['more than it says', 'docx', withSize(20), 'damaged'],
    [
      'a workbook with macros',
      'xlsx',
      workbookFile('', { 'xl/vbaProject.bin': zeros.subarray(0, 9) }),
      'macros',
    ],
    [
      'a shared text that is not there',
      'xlsx',
      workbookFile('<row><c t="s"><v>7</v></c></row>'),
      'damaged',
    ],
    ['a workbook for a Word file', 'docx', workbookFile(''), 'damaged'],
  ])('%s (%s)', async (_, extension, bytes, defect) => {
    expect(await extract(bytes, extension)).toEqual({ text: '', defect });
  });

  test('files within the file are left alone', async () => {
    const file = docxFile(paragraph('正文'), { 'word/embeddings/a.xlsx': 'x' });
    expect(await extract(file, 'docx')).toEqual({ text: '正文' });
  });

  test('more than twenty megabytes', async () => {
    const answer = await attachmentText(new Uint8Array(20_000_001), 'txt');
    expect(answer).toEqual({ text: '', defect: 'tooLarge' });
  });

  test.each([
    ['docx', good],
    ['xlsx', workbookFile('<row><c t="inlineStr"><is><t>东汐</t></is></c></row>')],
    ['pdf', pdfFile([printedText(700, '青屿县')], { encoding: 'Identity-H' })],
  ])('a .%s with a wrong byte is read or has a defect', async (extension, file) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
        const spoilt = Uint8Array.from(file);
        spoilt[at] = byte;
        const { text, defect } = await extract(spoilt, extension);
        expect(text !== '' || defect !== undefined || extension === 'xlsx').toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a reader', () => {
  test('gives up on a file that takes too long, and reads the next', async () => {
    const hasty = attachmentReader({ milliseconds: 1, memoryBytes: 1e9 });
    const slow = await hasty.read(pdfFile([printedText(700, '青屿县')]), 'pdf');
    expect(slow).toEqual({ text: '', defect: 'slow' });
    await hasty.close();

    const reader = attachmentReader();
    expect(await reader.read(good, 'docx')).toEqual({ text: '青屿县海岛居民乘船卡申请表' });
    expect(await reader.read(pdfFile([printedText(700, '青屿县')]), 'pdf')).toMatchObject({
      text: '青屿县',
    });
    await reader.close();
  });
});

describe('a PDF of a few kilobytes', () => {
  /** Blanks as a stream, in which every block is the same. */
  const blanks = (megabytes: number) => {
    const flush = { finishFlush: constants.Z_FULL_FLUSH };
    const block = deflateRawSync(Buffer.alloc(1_000_000, ' '), flush);
    const blocks = Array.from({ length: megabytes }, () => block);
    return Buffer.concat([Uint8Array.of(0x78, 0x01), ...blocks, Uint8Array.of(3, 0, 0, 0, 0, 0)]);
  };

  test('that unpacks to hundreds of megabytes is given up', { timeout: 60_000 }, async () => {
    const file = pdfFile([[]], {
      stream: { bytes: deflateSync(blanks(400)), filter: '[/FlateDecode/FlateDecode]' },
    });
    expect(file.length).toBeLessThan(20_000);
    const reader = attachmentReader({ milliseconds: 60_000, memoryBytes: 200_000_000 });
    expect(await reader.read(pdfFile([[]]), 'pdf')).toMatchObject({ defect: 'scan' });
    expect(await reader.read(file, 'pdf')).toEqual({ text: '', defect: 'tooLarge' });
    await reader.close();
  });
});

describe('what a clerk is told', () => {
  test('of a scan: what is wrong, what to give instead, and why', () => {
    const finding = attachmentNotSearchable('批复.pdf', 'scan');
    expect(finding.rule).toBe('attachment/scan');
    expect(finding.message).toBe('附件“批复.pdf”是扫描件，里面的字搜不到。');
    expect(finding.fix).toContain('请同时提供可复制文字的版本');
    expect(finding.source).toContain('《政府信息公开条例》');
  });
});
