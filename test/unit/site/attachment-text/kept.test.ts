import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PortalDocument } from '#portal/portal.ts';
import { attachmentTexts } from '#site/attachment-text/attachment-texts.ts';
import { sha256 } from '#site/render-cache.ts';
import { docxFile, paragraph } from '../../../support/docx-files.ts';
import { temporaryPath } from '../../../support/temporary.ts';

/** A document in `notices/2026` with these files. */
function documentWith(...files: readonly string[]): PortalDocument {
  return {
    attachments: files.map((file) => ({ title: file, file, path: `/files/${file}`, bytes: 1 })),
    origin: {
      file: 'notices/2026/通知.md',
      lineOf: ([, index]: readonly (string | number)[]) => 10 + Number(index),
    },
  } as unknown as PortalDocument;
}

function folderWith(files: Readonly<Record<string, Uint8Array | string>>) {
  const content = temporaryPath('content');
  const folder = join(content, 'notices/2026');
  mkdirSync(folder, { recursive: true });
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
  return { content, stateFolder: temporaryPath('state') };
}

const HASH = sha256('旧,1');

/** As editors do that write a new file and rename it. */
function rewrite(file: string): void {
  writeFileSync(`${file}.new`, readFileSync(file));
  renameSync(`${file}.new`, file);
}

/** As if both had been written within one millisecond. */
function savedWith(known: string, file: string): void {
  const time = Math.floor(statSync(file).mtimeMs) / 1000;
  utimesSync(known, time, time);
}

describe('texts of attachments', () => {
  test('are told by attachment, with a warning for those that have none', async () => {
    const documents = [documentWith('表.docx', '名单.zip', '扫描.docx'), documentWith('表.csv')];
    const { content, stateFolder } = folderWith({
      '表.docx': docxFile(paragraph('申请人')),
      '名单.zip': 'PK',
      '扫描.docx': 'x',
      '表.csv': 'a,b',
    });
    const steps: string[] = [];
    const texts = await attachmentTexts({
      content,
      documents,
      stateFolder,
      progress: (done, total) => steps.push(`${done}/${total}`),
    });
    const read = documents.flatMap(({ attachments }) => attachments).map(texts.textOf);
    expect(read.map(({ text }) => text)).toEqual(['申请人', '', '', 'a\tb']);
    expect(texts.problems).toMatchObject([
      {
        rule: 'attachment/unreadable',
        severity: 'warning',
        file: 'notices/2026/通知.md',
        line: 12,
      },
    ]);
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  test('are kept by what the file holds, and read again when it changes', async () => {
    const documents = [documentWith('表.csv')];
    const { content, stateFolder } = folderWith({ '表.csv': '旧,1' });
    const read = async () => {
      const texts = await attachmentTexts({ content, documents, stateFolder });
      return documents.flatMap(({ attachments }) => attachments).map(texts.textOf)[0]?.text;
    };
    expect(await read()).toBe('旧\t1');

    const [folder = ''] = readdirSync(stateFolder);
    const [kept = ''] = readdirSync(join(stateFolder, folder));
    const file = join(stateFolder, folder, kept);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ text: '旧\t1' });
    writeFileSync(file, '{"text":"kept"}');
    expect(await read()).toBe('kept');
    writeFileSync(file, '{"text"');
    expect(await read()).toBe('旧\t1');

    writeFileSync(join(content, 'notices/2026/表.csv'), '新,2');
    expect(await read()).toBe('新\t2');
  });

  const OTHER = 'f'.repeat(64);

  test.each([
    ['are known of a file that nobody touched', () => {}, OTHER],
    ['are read again of a file with another time', (file: string) => utimesSync(file, 1, 1), HASH],
    ['are read again of a file that was written anew', (file: string) => rewrite(file), HASH],
    [
      'are read again of a file that was changed as late as what is known of it was saved',
      (file: string, known: string) => savedWith(known, file),
      HASH,
    ],
    [
      'are read again where what is known is cut off',
      (_: string, known: string) => writeFileSync(known, '[['),
      HASH,
    ],
    [
      'are read again where the text is gone',
      (_: string, known: string) => rmSync(join(dirname(known), `${OTHER}.json`)),
      HASH,
    ],
  ])('%s', async (_, touch, expected) => {
    const documents = [documentWith('表.csv', '扫描.docx')];
    const { content, stateFolder } = folderWith({ '表.csv': '旧,1', '扫描.docx': 'x' });
    const read = () => attachmentTexts({ content, documents, stateFolder });
    const first = await read();
    const [attachment] = documents.flatMap(({ attachments }) => attachments);
    if (!attachment) throw new Error('No attachment');
    expect(first.hashOf(attachment)).toBe(HASH);

    // Something else is known of the file than what is in it: so it shows which of the two is told.
    const known = join(first.folder, 'known.json');
    writeFileSync(known, readFileSync(known, 'utf8').replace(HASH, OTHER));
    cpSync(join(first.folder, `${HASH}.json`), join(first.folder, `${OTHER}.json`));
    const later = new Date(Date.now() + 60_000);
    utimesSync(known, later, later);
    touch(join(content, 'notices/2026/表.csv'), known);
    const second = await read();
    expect(second.hashOf(attachment)).toBe(expected);
    expect(second.problems).toEqual(first.problems);
    expect(second.problems).toHaveLength(1);
  });

  test('that other code has read are thrown away', async () => {
    const documents = [documentWith('表.csv')];
    const { content, stateFolder } = folderWith({ '表.csv': 'a' });
    mkdirSync(join(stateFolder, '0123456789abcdef'), { recursive: true });
    await attachmentTexts({ content, documents, stateFolder });
    expect(readdirSync(stateFolder)).toHaveLength(1);
    expect(readdirSync(stateFolder)).not.toContain('0123456789abcdef');
  });
});
