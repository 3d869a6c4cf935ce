import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Finished, run, treeOf } from '../support/commands.ts';
import { ledgerFolder, withCell } from '../support/ledger-folder.ts';
import { samplePath } from '../support/ledger-lists.ts';
import { temporaryPath } from '../support/temporary.ts';

async function polite(...words: readonly string[]): Promise<Finished> {
  const finished = await run(...words);
  for (const text of [finished.stdout, finished.stderr]) {
    expect(text).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
  return finished;
}

describe.concurrent('ledgers', () => {
  test('there and back through Excel', async () => {
    const content = ledgerFolder();
    const before = treeOf(content);
    const out = temporaryPath('fees.xlsx');
    const inContent = ['--content', content];
    const exported = await polite('export', 'lists/fees', '--out', out, ...inContent);
    expect(exported).toMatchObject({ code: 0, stdout: `已导出 2 个事项：${out}\n` });

    const same = await polite('import', out, '--as', 'lists/fees', ...inContent);
    expect(same.code).toBe(0);
    expect(same.stdout).toContain(`${basename(out)}：共 2 行，没有变化 2 行。\n`);
    expect(treeOf(content)).toEqual(before);

    const changed = await withCell(out, [0, 2, '收费标准'], '每人次3元');
    const words = ['import', changed, '--as', 'fees', ...inContent];
    const dry = await polite(...words, '--dry-run');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.stdout).toContain(
      '第2行 SF-18-01 第1件事：将修改（收费标准）\n  SF-18-01 收费标准：“收费标准的内容”→“每人次3元”\n',
    );
    expect(treeOf(content)).toEqual(before);

    expect((await polite(...words)).code).toBe(0);
    const after = treeOf(content);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
      samplePath('fees'),
    ]);
  });

  test('what is not imported is an exit code of its own', async () => {
    const content = ledgerFolder();
    const before = treeOf(content);
    const file = temporaryPath('wrong.xlsx');
    writeFileSync(file, '\u001b[31m');
    const { code, stdout } = await polite('import', file, '--as', 'powers', '--content', content);
    expect(code).toBe(1);
    expect(stdout).toContain('文件不是 Excel 工作簿');
    expect(treeOf(content)).toEqual(before);
  });

  test.each([
    [['import', '收费.xlsx'], '“收费.xlsx”是 Excel 工作簿：请在命令后面加 --as powers'],
    [['import', '收费.xlsx', '--as', 'lists/fee'], '没有“lists/fee”这种清单，请写 powers 或者'],
    [['import', '收费.html', '--agency', 'transport'], '--agency 只在导入 Excel 工作簿时有用'],
    [['import', '/nowhere/收费.xlsx', '--as', 'lists/fees'], '没有“/nowhere/收费.xlsx”这个文件'],
    [['export'], '缺少“WHAT”'],
    [['export', '收费'], '没有“收费”这种清单'],
    [['export', 'powers', '--agency', 'police'], '没有“police”这个机关。现有：'],
  ])('%s', async (words, sentence) => {
    const { code, stdout, stderr } = await polite(...words);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('export --help is Chinese throughout', async () => {
    const { code, stdout } = await polite('export', '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^用法： ?npm run export -- /);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|default|display help|\[options\]/);
  });
});
