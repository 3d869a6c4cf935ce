import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lock } from '#site/release/lock.ts';
import { releasesFolder } from '#site/release/place.ts';
import { serveStatic } from '../../scripts/lib/static-server.ts';
import { forgetState, run, start, treeOf } from '../support/commands.ts';
import { type Changes, contentFolder, edited } from '../support/content.ts';
import { SITE } from '../support/content-files.ts';
import { temporaryPath } from '../support/temporary.ts';

const OTHER_NAME: Changes = edited(SITE, 'shortName: 青屿县', 'shortName: 白屿县');

async function build(out: string, changes: Changes = {}, environment = {}) {
  const content = contentFolder(changes);
  forgetState(content);
  const words = ['build', '--content', content, '--out', out, '--as-of', '2026-03-20'];
  return start(words, environment).finished;
}

test('a release is listed, gone back to while it is served, and refused when there is none', async () => {
  const out = temporaryPath('site');
  expect(await run('release', '--out', out)).toMatchObject({
    code: 3,
    stderr: `“${out}”还没有发布过，请先运行 npm run build。\n`,
  });
  for (const changes of [{}, OTHER_NAME])
    expect(await build(out, changes)).toMatchObject({ code: 0 });

  const listed = await run('release', '--list', '--out', out);
  expect(listed.stdout.split('\n')).toEqual([
    '编号\t发布时间（北京时间）\t网页',
    expect.stringMatching(/^\d{8}T\d{6}Z-\d\t\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\t\d+\t正在使用$/),
    expect.stringMatching(/^\d{8}T\d{6}Z-\d\t\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\t\d+$/),
    '',
  ]);
  const [older = ''] = listed.stdout.split('\n')[2]?.split('\t') ?? [];

  const server = await serveStatic(out);
  const home = async () => (await fetch(`${server.origin}/`)).text();
  expect(await home()).toContain('白屿县');
  const back = await run('release', '--rollback', '--out', out);
  expect(back).toMatchObject({ code: 0, stderr: '' });
  expect(back.stdout).toMatch(
    new RegExp(`^已经换回 ${older}（.+ 发布），.+\n.+下一次 npm run build`),
  );
  expect(await home()).not.toContain('白屿县');
  await server.close();

  const again = await run('release', '--rollback', '--out', out);
  expect(again).toMatchObject({
    code: 2,
    stderr: `正在使用的 ${older} 之前没有保留别的发布，不能换回。\n`,
  });
  expect(await run('release', '--rollback', '20260101T000000Z-1', '--out', out)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`没有编号为“20260101T000000Z-1”的发布。现有：${older}、`),
  });

  const unlock = lock(out);
  expect((await run('release', '--rollback', '--out', out)).code).toBe(75);
  if (typeof unlock === 'function') unlock();
});

test('a build that is asked to stop leaves the old site and nothing else', async () => {
  const out = temporaryPath('site');
  expect((await build(out)).code).toBe(0);
  const before = treeOf(out);
  const content = contentFolder(OTHER_NAME);
  forgetState(content);
  const running = start(['build', '--content', content, '--out', out, '--as-of', '2026-03-20']);
  const folder = releasesFolder(out);
  while (!readdirSync(folder).some((name) => name.startsWith('.next-')))
    await new Promise((resolve) => setTimeout(resolve, 5));
  running.stop('SIGTERM');
  const { code, stderr } = await running.finished;
  expect(code).toBe(143);
  expect(stderr).toMatch(/^(?:\S+：.+秒\n)*已中断，没有发布，原来的网站没有改动。\n$/);
  expect(treeOf(out)).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(readdirSync(dirname(out)).filter((name) => name.includes('lock'))).toEqual([]);
});

describe('on a disk that holds the site but not twice', () => {
  const disk = temporaryPath('disk');
  mkdirSync(disk);
  const words = ['-t', 'tmpfs', '-o', 'size=1300k', 'tmpfs', disk];
  // Only who may mount has such a disk.
  const mounted = spawnSync('mount', words).status === 0;
  afterAll(() => {
    if (mounted) spawnSync('umount', [disk]);
  });

  test.skipIf(!mounted)('a build says so and leaves the old site', async () => {
    const out = join(disk, 'dist');
    expect(await build(out)).toMatchObject({ code: 0 });
    const before = treeOf(out);
    const { code, stderr } = await build(out, OTHER_NAME);
    expect(stderr).toMatch(/\n磁盘满了：“.+”所在的磁盘只剩 [\d.]+ MB，.+原来的网站没有改动。\n$/);
    expect(stderr).not.toMatch(/^\s+at |ENOSPC/m);
    expect(code).toBe(74);
    expect(treeOf(out)).toEqual(before);
    expect(readdirSync(disk).sort()).toEqual(['dist', 'dist.releases']);
    expect(readdirSync(releasesFolder(out)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(Object.keys(before).every((file) => readFileSync(join(out, file)).length > 0)).toBe(
      true,
    );
  });
});
