import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { LedgerTarget } from '#importer/ledger/list-tables.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { EXIT } from '../../../scripts/lib/command.ts';
import { exportLedger } from '../../../scripts/lib/export-ledger.ts';
import { importLedger } from '../../../scripts/lib/import-ledger.ts';
import { targetOf } from '../../../scripts/lib/ledger-folder.ts';
import { readWorkbook } from '../../../scripts/lib/xlsx-read.ts';
import { treeOf } from '../../support/commands.ts';
import { ledgerFolder, textsIn, withCell } from '../../support/ledger-folder.ts';
import { samplePath } from '../../support/ledger-lists.ts';
import { CHECK_CODE, PERMIT_CODE, PERMIT_FILE } from '../../support/ledger-powers.ts';
import { lineChanges, sampleContent } from '../../support/ledgers.ts';
import { temporaryPath } from '../../support/temporary.ts';
import { workbookFile } from '../../support/workbooks.ts';

const TARGETS: readonly LedgerTarget[] = ['powers', ...LIST_IDS];

async function exportTo(content: string, target: LedgerTarget, agency?: string) {
  const out = temporaryPath('ledger.xlsx');
  const done = await exportLedger({ content, target, agency, out });
  expect(done.file).toBe(out);
  return out;
}

/** Imports a workbook, and tells what was said. */
async function importFrom(
  content: string,
  file: string,
  target: LedgerTarget,
  options: { dryRun?: boolean; json?: boolean; agency?: string } = {},
) {
  const said: string[] = [];
  const isDone = await importLedger(file, {
    content,
    target,
    agency: options.agency,
    asOf: isoDate('2026-11-22'),
    dryRun: options.dryRun ?? false,
    json: options.json ?? false,
    say: (text) => said.push(text),
  });
  return { isDone, said, text: said.join('\n') };
}

describe.each(TARGETS)('%s', (target) => {
  test('exported and imported unchanged, no byte of the folder changes', async () => {
    const content = ledgerFolder();
    const before = treeOf(content);
    const { isDone, text } = await importFrom(content, await exportTo(content, target), target);
    expect(isDone).toBe(true);
    expect(text).toMatch(/共 (\d+) 行，没有变化 \1 行。$/);
    expect(treeOf(content)).toEqual(before);
  });

  test('one cell changed, one line changes', async () => {
    const content = ledgerFolder();
    const before = textsIn(content);
    const heading = target === 'powers' ? '承办机构' : '备注';
    const workbook = await exportTo(content, target);
    const changed = await withCell(workbook, [0, 3, heading], '改过的内容');
    const path =
      target === 'powers'
        ? PERMIT_FILE.replace('客运许可', '水路检查（渡口）')
        : samplePath(target);

    const dry = await importFrom(content, changed, target, { dryRun: true });
    expect(dry.text).toContain(
      `${heading}：“${target === 'powers' ? '执法队' : '备注的内容'}”→“改过的内容”`,
    );
    expect(textsIn(content)).toEqual(before);

    expect((await importFrom(content, changed, target)).isDone).toBe(true);
    const after = textsIn(content);
    expect(Object.keys(after).filter((one) => after[one] !== before[one])).toEqual([path]);
    const [gone, come] = lineChanges(before[path] ?? '', after[path] ?? '');
    expect([gone.length, come.length]).toEqual([1, 1]);
    expect(come[0]).toContain('改过的内容');
  });
});

describe('files', () => {
  test('line ends and the mark at the beginning stay', async () => {
    const path = samplePath('fees');
    const text = `\ufeff${(sampleContent().files.get(path) ?? '').replaceAll('\n', '\r\n')}`;
    const content = ledgerFolder({ [path]: text });
    const workbook = await withCell(await exportTo(content, 'fees'), [0, 3, '备注'], '改过');
    expect((await importFrom(content, workbook, 'fees')).isDone).toBe(true);
    expect(readFileSync(join(content, path), 'utf8')).toBe(
      text.replace(/备注的内容(?=\r\n$)/, '改过'),
    );
  });

  test('nothing is left beside what is written', async () => {
    const content = ledgerFolder();
    const workbook = await withCell(await exportTo(content, 'fees'), [0, 3, '备注'], '改过');
    await importFrom(content, workbook, 'fees');
    expect(readdirSync(join(content, 'lists/fees'))).toEqual(['transport.yaml']);
  });

  test('a workbook of one agency', async () => {
    const content = ledgerFolder();
    await expect(exportTo(content, 'fees', 'county-office')).rejects.toMatchObject({
      code: EXIT.problems,
    });
    const workbook = await exportTo(content, 'powers', '县交通运输局');
    const { sheets } = await readWorkbook(workbook);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['权力事项', 3],
      ['责任事项', 4],
      ['办理步骤', 5],
      ['调整', 3],
    ]);
    expect(sheets[2]?.rows[1]?.map(({ value }) => value)).toEqual([
      PERMIT_CODE,
      1,
      '受理',
      '受理立案',
      '核对材料。',
      1,
      '运输科',
      '受理岗',
      undefined,
      '材料齐全（通过）→决定\n材料不齐（补正）→受理\n不属于职权（不予）⇒出具不予受理通知书',
    ]);
    const asked = { agency: 'transport' };
    expect((await importFrom(content, workbook, 'powers', asked)).isDone).toBe(true);
  });

  test('a workbook that is there already stays, unless it is the same', async () => {
    const content = ledgerFolder();
    const out = await exportTo(content, 'fees');
    const again = { content, target: 'fees', agency: undefined, out } as const;
    expect(await exportLedger(again)).toEqual({ file: out, items: 2 });
    writeFileSync(out, '别的内容');
    await expect(exportLedger(again)).rejects.toMatchObject({ code: EXIT.usage });
    expect(readFileSync(out, 'utf8')).toBe('别的内容');
  });

  test('a folder with a file that cannot be read is neither exported nor imported', async () => {
    const content = ledgerFolder();
    const workbook = await exportTo(content, 'fees');
    writeFileSync(join(content, samplePath('fees')), 'agency: transport\n');
    await expect(exportTo(content, 'fees')).rejects.toMatchObject({
      code: EXIT.problems,
      message: expect.stringContaining(`${samplePath('fees')}:1`),
    });
    const { isDone, text } = await importFrom(content, workbook, 'fees');
    expect(isDone).toBe(false);
    expect(text).toContain('请先改好');
  });

  test('a text that no cell can hold', async () => {
    const path = samplePath('proofs');
    const basis = `      - name: 法\n        article: 第一条\n        text: ${'字'.repeat(2000)}\n`;
    const text = sampleContent().files.get(path) ?? '';
    const content = ledgerFolder({
      [path]: text.replace(/legalBasis:\n/, `$&${basis.repeat(17)}`),
    });
    await expect(exportTo(content, 'proofs')).rejects.toMatchObject({
      code: EXIT.problems,
      message: expect.stringMatching(
        /^ZM-18-01 的“设定依据”有 34\d{3} 个字符，超过了 Excel 一格 32767 个的上限/,
      ),
    });
  });
});

describe('workbooks that are not imported', () => {
  const cells = (text: string) =>
    `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

  test.each<[string, string | Uint8Array, string]>([
    ['no workbook', '<html></html>', '不是 Excel 工作簿'],
    ['a workbook of something else', workbookFile(cells('工资表')), '没有找到表头'],
    [
      'formulas without a result',
      workbookFile('<row r="1"><c r="A1"><f>1+1</f></c></row>'),
      '没有算出的结果',
    ],
  ])('%s', async (_, bytes, sentence) => {
    const content = ledgerFolder();
    const before = treeOf(content);
    const file = temporaryPath('wrong.xlsx');
    writeFileSync(file, bytes);
    const { isDone, text } = await importFrom(content, file, 'fees');
    expect(isDone).toBe(false);
    expect(text).toContain(sentence);
    const json = await importFrom(content, file, 'fees', { json: true });
    expect(json.isDone).toBe(false);
    expect(json.said.map((line) => Object.keys(JSON.parse(line)))).toEqual([['file', 'errors']]);
    expect(treeOf(content)).toEqual(before);
  });

  test('no such file, no such agency', async () => {
    const content = ledgerFolder();
    const usage = { code: EXIT.usage };
    await expect(importFrom(content, '/nowhere.xlsx', 'fees')).rejects.toMatchObject(usage);
    const workbook = await exportTo(content, 'fees');
    const agency = 'police';
    await expect(importFrom(content, workbook, 'fees', { agency })).rejects.toMatchObject({
      ...usage,
      message: '没有“police”这个机关。现有：county-office、transport',
    });
  });
});

describe('the report', () => {
  test('says of each row what became of it', async () => {
    const content = ledgerFolder();
    const workbook = await withCell(
      await exportTo(content, 'fees'),
      [0, 3, '缴入级次'],
      '县级财政',
    );
    const { isDone, said } = await importFrom(content, workbook, 'fees');
    expect(isDone).toBe(false);
    expect(said).toEqual([
      '第2行 SF-18-01 第1件事：没有变化',
      '第3行 SF-18-02 第2件事：没有导入：H3 格不能写“县级财政”。请从下列写法中选：“中央”“省级”“市级”“县级”“乡级”。',
      expect.stringMatching(/^workbook\.xlsx-\d+：共 2 行，没有变化 1 行，没有导入 1 行。$/),
    ]);
  });

  test('shows what was changed and what was read as something else', async () => {
    const content = ledgerFolder();
    const workbook = await withCell(
      await exportTo(content, 'powers'),
      [0, 3, '法定时限'],
      '二十 工作日',
    );
    const { said } = await importFrom(content, workbook, 'powers');
    expect(said.slice(1, 2)).toEqual([
      `“权力事项”第3行 ${CHECK_CODE} 渡口：修改（法定时限）
  ${CHECK_CODE} 法定时限：“无规定”→“20个工作日”
  J3 格的“二十 工作日”读作“20个工作日”`,
    ]);
    expect(said.slice(-3)).toEqual([
      '改动文件 powers/transport/水路检查（渡口）.yaml',
      expect.stringContaining('修改 1 行'),
      '请运行 npm run check。清单的 updatedOn（更新日期）没有改，需要的请在文件里改。',
    ]);
  });

  test('is one line of JSON a row for programs', async () => {
    const content = ledgerFolder();
    const workbook = await withCell(await exportTo(content, 'fees'), [0, 2, '备注'], '改过');
    const { said } = await importFrom(content, workbook, 'fees', { json: true, dryRun: true });
    expect(said.map((line) => JSON.parse(line))).toEqual([
      {
        file: expect.any(String),
        sheet: '行政事业性收费目录清单',
        row: 2,
        id: 'SF-18-01',
        name: '第1件事',
        path: samplePath('fees'),
        state: 'updated',
        changes: [{ cell: 'N2', column: '备注', before: '备注的内容', after: '改过' }],
        notes: [],
        problems: [],
      },
      expect.objectContaining({ row: 3, state: 'unchanged', changes: [] }),
    ]);
  });
});

test.each([
  ['powers', 'powers'],
  ['lists/fees', 'fees'],
  ['fees', 'fees'],
  ['lists/legal-review/', 'legal-review'],
])('“%s” is %s', (text, target) => {
  expect(targetOf(text)).toBe(target);
});

test.each(['lists/powers', 'lists', 'fee', ''])('“%s” is nothing to import', (text) => {
  expect(() => targetOf(text)).toThrow('没有');
});
