import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ATTACHMENT_EXTENSIONS,
  type AttachmentExtension,
  attachmentKindMatches,
  extensionOf,
  fileNameDefect,
  fileNameKey,
  isAttachmentExtension,
} from '#domain/file-name.ts';

describe('names that may be published', () => {
  test.each([
    '嵊政办发〔2022〕70号.pdf',
    '附件1：申请表（2026年版）.docx',
    '1_CSDR—2022—00004青屿县人民政府禁火令.docx',
    '1#楼 规划图.JPG',
    '增长5%情况.xlsx',
    'a.pdf',
    'v1.2.final.pdf',
    'con artist.txt',
    'console.txt',
    '𠮷田村名单.csv',
    `${'表'.repeat(65)}.pdf`,
  ])('%s', (name) => {
    expect(fileNameDefect(name)).toBeUndefined();
  });

  test.each(ATTACHMENT_EXTENSIONS)('type %s', (extension) => {
    expect(fileNameDefect(`附件.${extension}`)).toBeUndefined();
    expect(fileNameDefect(`附件.${extension.toUpperCase()}`)).toBeUndefined();
  });
});

describe('names that may not', () => {
  test.each([
    ['', { defect: 'empty' }],
    ['a\u0000.pdf', { defect: 'invisible', codePoint: 0 }],
    ['a\n.pdf', { defect: 'invisible', codePoint: 10 }],
    ['a\t.pdf', { defect: 'invisible', codePoint: 9 }],
    ['a\u007f.pdf', { defect: 'invisible', codePoint: 0x7f }],
    ['a\u0085.pdf', { defect: 'invisible', codePoint: 0x85 }],
    ['申请\u202efdp.exe', { defect: 'invisible', codePoint: 0x202e }],
    ['a\u202a.pdf', { defect: 'invisible', codePoint: 0x202a }],
    ['a\u2066.pdf', { defect: 'invisible', codePoint: 0x2066 }],
    ['a\u2069.pdf', { defect: 'invisible', codePoint: 0x2069 }],
    ['a\u200e.pdf', { defect: 'invisible', codePoint: 0x200e }],
    ['a\u200b.pdf', { defect: 'invisible', codePoint: 0x200b }],
    ['\ufeffa.pdf', { defect: 'invisible', codePoint: 0xfeff }],
    ['a\u2028.pdf', { defect: 'invisible', codePoint: 0x2028 }],
    ['a\ud800.pdf', { defect: 'invisible', codePoint: 0xd800 }],
    ['a\ue000.pdf', { defect: 'invisible', codePoint: 0xe000 }],
    ['��.pdf', { defect: 'invisible', codePoint: 0xfffd }],
    ['../a.pdf', { defect: 'forbidden', character: '/' }],
    ['/etc/a.pdf', { defect: 'forbidden', character: '/' }],
    ['子文件夹/a.pdf', { defect: 'forbidden', character: '/' }],
    ['a\\b.pdf', { defect: 'forbidden', character: '\\' }],
    ['C:a.pdf', { defect: 'forbidden', character: ':' }],
    ['a?.pdf', { defect: 'forbidden', character: '?' }],
    ['a*.pdf', { defect: 'forbidden', character: '*' }],
    ['a"b.pdf', { defect: 'forbidden', character: '"' }],
    ['<a>.pdf', { defect: 'forbidden', character: '<' }],
    ['a|b.pdf', { defect: 'forbidden', character: '|' }],
    ['..', { defect: 'dots' }],
    ['...pdf', { defect: 'dots' }],
    ['a..pdf', { defect: 'dots' }],
    ['.pdf', { defect: 'start', character: '.' }],
    ['.htaccess.txt', { defect: 'start', character: '.' }],
    ['-rf.pdf', { defect: 'start', character: '-' }],
    [' a.pdf', { defect: 'start', character: ' ' }],
    ['　a.pdf', { defect: 'start', character: '　' }],
    ['a.pdf ', { defect: 'end', character: ' ' }],
    ['a.pdf.', { defect: 'end', character: '.' }],
    ['a.pdf　', { defect: 'end', character: '　' }],
    ['con.pdf', { defect: 'device', device: 'con' }],
    ['CON.pdf', { defect: 'device', device: 'CON' }],
    ['nul.tar.zip', { defect: 'device', device: 'nul' }],
    ['Aux .txt', { defect: 'device', device: 'Aux' }],
    ['COM1.pdf', { defect: 'device', device: 'COM1' }],
    ['lpt9.pdf', { defect: 'device', device: 'lpt9' }],
    ['com¹.pdf', { defect: 'device', device: 'com¹' }],
    ['prn.docx', { defect: 'device', device: 'prn' }],
    [`${'表'.repeat(66)}.pdf`, { defect: 'tooLong', bytes: 202 }],
    [`${'a'.repeat(197)}.pdf`, { defect: 'tooLong', bytes: 201 }],
    ['cafe\u0301.pdf', { defect: 'decomposed', expected: 'café.pdf' }],
    ['\uf900.pdf', { defect: 'decomposed', expected: '豈.pdf' }],
    ['附件', { defect: 'extension', extension: '' }],
    ['附件.docm', { defect: 'extension', extension: 'docm' }],
    ['附件.xlsm', { defect: 'extension', extension: 'xlsm' }],
    ['附件.html', { defect: 'extension', extension: 'html' }],
    ['附件.htm', { defect: 'extension', extension: 'htm' }],
    ['附件.svg', { defect: 'extension', extension: 'svg' }],
    ['附件.js', { defect: 'extension', extension: 'js' }],
    ['附件.pdf.exe', { defect: 'extension', extension: 'exe' }],
    ['附件.lnk', { defect: 'extension', extension: 'lnk' }],
    ['附件.iso', { defect: 'extension', extension: 'iso' }],
    ['附件.ｐｄｆ', { defect: 'extension', extension: 'ｐｄｆ' }],
    ['附件.pdf１', { defect: 'extension', extension: 'pdf１' }],
    ['附件.constructor', { defect: 'extension', extension: 'constructor' }],
  ])('%j', (name, expected) => {
    expect(fileNameDefect(name)).toEqual(expected);
  });
});

test('200 bytes are enough, 201 are too many', () => {
  expect(fileNameDefect(`${'a'.repeat(196)}.pdf`)).toBeUndefined();
  expect(fileNameDefect(`${'a'.repeat(197)}.pdf`)?.defect).toBe('tooLong');
});

test('an extension is in small letters', () => {
  expect(['pdf', 'PDF', 'exe', ''].filter(isAttachmentExtension)).toEqual(['pdf']);
});

test('names that differ in case or composition only are one file', () => {
  expect(fileNameKey('Cafe\u0301.PDF')).toBe(fileNameKey('café.pdf'));
  expect(fileNameKey('附件1.pdf')).not.toBe(fileNameKey('附件2.pdf'));
});

test.each([
  ['a.PDF', 'pdf'],
  ['a.tar.zip', 'zip'],
  ['附件', ''],
  ['a.', ''],
])('the extension of %j is %j', (name, expected) => {
  expect(extensionOf(name)).toBe(expected);
});

test('whatever passes is one safe path segment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (stem) => {
      const name = `${stem}.pdf`;
      if (fileNameDefect(name)) return;
      expect(name).not.toMatch(/[/\\\u0000-\u001f]|\.\./);
      expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
    }),
  );
});

describe('a file begins as its name promises', () => {
  const ascii = (text: string) => new TextEncoder().encode(text);
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const zip = ascii('PK\u0003\u0004\u0014');
  const samples: Readonly<Record<string, Uint8Array>> = {
    pdf: ascii('%PDF-1.7\n'),
    ole,
    zip,
    jpeg: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    png: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
    text: ascii('序号,名称\r\n'),
    program: ascii('MZ\u0090\u0000\u0003'),
    utf16: new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
    cut: ascii('%PD'),
    empty: new Uint8Array(),
  };
  const RIGHT: Readonly<Record<AttachmentExtension, string>> = {
    pdf: 'pdf',
    doc: 'ole',
    wps: 'ole',
    xls: 'ole',
    et: 'ole',
    docx: 'zip',
    xlsx: 'zip',
    ofd: 'zip',
    zip: 'zip',
    jpg: 'jpeg',
    jpeg: 'jpeg',
    png: 'png',
    csv: 'text',
    txt: 'text',
  };
  test.each(ATTACHMENT_EXTENSIONS)('%s', (extension) => {
    const matching = Object.keys(samples).filter((kind) =>
      attachmentKindMatches(extension, samples[kind] ?? new Uint8Array()),
    );
    // Three letters of ASCII are a text like any other.
    expect(matching).toEqual(RIGHT[extension] === 'text' ? ['text', 'cut'] : [RIGHT[extension]]);
  });

  test('an extension that is not allowed matches nothing', () => {
    expect(attachmentKindMatches('exe', ascii('MZ'))).toBe(false);
  });

  test('a web page in front of a PDF is no PDF', () => {
    expect(attachmentKindMatches('pdf', ascii('<html>%PDF-1.7'))).toBe(false);
  });
});
