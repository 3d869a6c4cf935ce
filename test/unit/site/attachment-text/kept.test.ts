import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PortalDocument } from '#portal/portal.ts';
import { attachmentTexts } from '#site/attachment-text/attachment-texts.ts';
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

  test('that other code has read are thrown away', async () => {
    const documents = [documentWith('表.csv')];
    const { content, stateFolder } = folderWith({ '表.csv': 'a' });
    mkdirSync(join(stateFolder, '0123456789abcdef'), { recursive: true });
    await attachmentTexts({ content, documents, stateFolder });
    expect(readdirSync(stateFolder)).toHaveLength(1);
    expect(readdirSync(stateFolder)).not.toContain('0123456789abcdef');
  });
});
