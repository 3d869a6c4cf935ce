import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';
import { fieldsJson } from '../../../scripts/lib/import-report.ts';
import { decodePage, readPageFile } from '../../../scripts/lib/import-source.ts';
import { documentText, isAsWritten } from '../../../scripts/lib/import-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 渔港 in GB 18030. */
const FISHING_PORT = Uint8Array.from([0xd3, 0xe6, 0xb8, 0xdb]);

describe('the encoding of a page', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('渔港'), '渔港'],
    ['GB 18030 that says nothing of itself', FISHING_PORT, '渔港'],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x14, 0x6e, 0x2f, 0x6e]), '渔港'],
  ])('%s', (_, bytes, text) => {
    expect(decodePage(bytes)).toBe(text);
  });

  test('what the page says of itself comes first, but not against its bytes', () => {
    const meta = new TextEncoder().encode('<meta charset="gb2312">');
    expect(decodePage(Uint8Array.from([...meta, ...FISHING_PORT]))).toContain('渔港');
    const wrong = new TextEncoder().encode('<meta charset="utf-8">');
    expect(decodePage(Uint8Array.from([...wrong, ...FISHING_PORT]))).toContain('渔港');
  });

  test('bytes that are no text are refused', () => {
    expect(decodePage(Uint8Array.from([0x89, 0x50, 0xff, 0xff, 0xff, 0x00]))).toBeUndefined();
  });
});

test('a file that is missing, and a folder, are wrong usage', () => {
  expect(() => readPageFile(join(folder, 'none.txt'))).toThrow('没有');
  expect(() => readPageFile(folder)).toThrow('文件夹');
});

test('a page is known by its bytes', () => {
  writeFileSync(join(folder, 'a.txt'), '渔港');
  expect(readPageFile(join(folder, 'a.txt'))).toMatchObject({
    source: { file: 'a.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    text: '渔港',
  });
});

test('a written file knows whether somebody edited it', () => {
  const page = importPage('关于禁渔的通告\n为保护资源，现通告如下。');
  const text = documentText({
    source: { file: 'a.txt', sha256: '0'.repeat(64) },
    page,
    path: 'notices/2024/a.md',
    known: false,
    data: { title: '关于禁渔的通告' },
    body: page.body.trim(),
    guesses: [],
  });
  expect(isAsWritten(text)).toBe(true);
  expect(isAsWritten(text.replace('禁渔', '休渔'))).toBe(false);
  expect(isAsWritten(text.replace(/ {2}written:.*\n/, ''))).toBe(false);
});

test('a line of JSON has the file first, and no key that the page does not show', () => {
  const { fields } = importPage(
    '关于禁渔的通告\n来源：县渔业局 日期：2024-03-06 09:30\n为保护资源，现通告如下。',
  );
  expect(fieldsJson('a.txt', fields)).toBe(
    '{"file":"a.txt","title":"关于禁渔的通告","publishedDate":"2024-03-06","source":"县渔业局","addressees":false,"headings":[]}',
  );
});
