import { expect, test } from 'vitest';
import { run } from '../../support/commands.ts';

test.each([
  [['--runs', 'cold,warm'], '没有“warm”这种生成，可以选的是 cold、unchanged、'],
  [['--compare', 'a.json'], '“--compare”后面要写两个文件，这里写了 1 个。'],
  [
    ['--compare', 'package.json', 'package.json'],
    '“package.json”不是 npm run bench -- --json 的结果',
  ],
  [['--documents', '0'], '“0”不是有效的数，请写正整数。'],
  [['--incremental', '2.5'], '“2.5”不是有效的数，请写正整数。'],
])('npm run bench -- %j is refused in Chinese', async (words, sentence) => {
  const { code, stdout, stderr } = await run('bench', ...words);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
