import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetState, run } from '../support/commands.ts';
import { contentFolder } from '../support/content.ts';
import { AS_OF, NOTICE } from '../support/content-files.ts';
import { temporaryPath } from '../support/temporary.ts';

const PAGE = '/documents/county-office/2026-00012/';
const TIMETABLE = '/files/county-office/2026-00012/轮渡时刻表.pdf';
const RULES = `redirects:
  - from: ${PAGE}
    to: /documents/county-office/2026-00007/
  - from: /disclosure/notice/
    to: /disclosure/all/
gone:
  - path: ${TIMETABLE}
    reason: 时刻表有误。
    on: 2026-03-19
`;

/** A content folder, its site, and the commands for them. */
function county() {
  const content = contentFolder();
  const out = temporaryPath('site');
  forgetState(content);
  const command = (name: string, ...words: string[]) =>
    run(name, '--content', content, '--out', out, ...words);
  const lock = join(content, 'permalinks.lock');
  return {
    content,
    build: (...words: string[]) => command('build', ...words),
    check: (...words: string[]) => command('check', ...words),
    hasLock: () => existsSync(lock),
    locked: () => readFileSync(lock, 'utf8').split('\n'),
    page: (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8'),
    file: (path: string) => readFileSync(join(out, path), 'utf8'),
    withdraw: () => {
      for (const file of [NOTICE, 'notices/2026/轮渡时刻表.pdf']) rmSync(join(content, file));
    },
  };
}

test('an address that was published is not lost without a word', async () => {
  const { content, build, check, hasLock, locked, page, file, withdraw } = county();
  const preview = await build('--as-of', AS_OF);
  expect(preview.code).toBe(0);
  expect(hasLock()).toBe(false);

  const first = await build();
  expect(first.stderr).toMatch(/有 \d+ 个网址第一次公布，已经记入 permalinks\.lock/);
  expect(first.code).toBe(0);
  expect(locked()).toEqual(expect.arrayContaining([PAGE, TIMETABLE]));
  const promised = locked();

  // The only notice: with it goes the column of notices, for want of a columns.yaml.
  withdraw();
  const refused = await check();
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain(
    `permalinks.lock:${promised.indexOf(PAGE) + 1}\n  网址 ${PAGE} 已经公布过，这次生成的网站里没有了。\n`,
  );
  expect(refused.stdout).toContain(`网址 ${TIMETABLE} 已经公布过，这次生成的网站里没有了。\n`);
  expect(refused.stdout).toContain('共 3 处错误');
  expect((await check('--as-of', AS_OF)).code).toBe(0);
  expect((await build()).code).toBe(1);
  expect(page(PAGE)).toContain('<h1');
  expect(locked()).toEqual(promised);

  writeFileSync(join(content, 'permalinks.yaml'), RULES);
  const second = await build();
  expect(second.code, second.stderr).toBe(0);
  expect(second.stderr).not.toContain('permalinks.lock');
  expect(locked()).toEqual(promised);
  expect(page(PAGE)).toContain('content="0; url=/documents/county-office/2026-00007/"');
  expect(page(TIMETABLE)).toContain('时刻表有误。');
  expect(file('_redirects')).toContain(`${PAGE} /documents/county-office/2026-00007/ 301\n`);
  expect(file('redirects.nginx.conf')).toContain(
    `location = "${TIMETABLE}" { error_page 410 @gongkai_gone; return 410; }\n`,
  );
}, 300_000);

test('a lock that cannot be written is a warning, and no lost publication', async () => {
  const { content, build, hasLock, page } = county();
  const inTheWay = join(content, '.~permalinks.lock');
  mkdirSync(inTheWay);
  const { code, stderr } = await build();
  rmdirSync(inTheWay);
  expect(stderr).toContain('permalinks.lock 写不进去');
  expect(code).toBe(0);
  expect(hasLock()).toBe(false);
  expect(page(PAGE)).toContain('<h1');
}, 120_000);
