import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeBytes, isDiskFull, sizeOnDisk } from '#site/release/disk-full.ts';
import { openRelease } from '#site/release/release.ts';
import { buildError } from '../../../../scripts/lib/disk-full.ts';
import { temporaryPath } from '../../../support/temporary.ts';

const full = (code: string) =>
  Object.assign(new Error(`${code}: no space left on device, write`), { code });

describe('a full disk is known', () => {
  test.each([
    ['by its code', full('ENOSPC')],
    ['by the share of a user', full('EDQUOT')],
    ['in the cause of another error', new Error('Rendering failed', { cause: full('ENOSPC') })],
    ['by its message, where a thread or a process told it', new Error('x: ENOSPC: no space left')],
    [
      'by its message, where the bundler told it',
      new Error('Failed to write file\n\nCaused by:\n    No space left on device (os error 28)'),
    ],
  ])('%s', (_, error) => expect(isDiskFull(error)).toBe(true));

  test.each([undefined, '', 'ENOSPC', new Error('ENOENT'), new Error('XENOSPCX')])(
    'and nothing else: %s',
    (error) => expect(isDiskFull(error)).toBe(false),
  );
});

test('a folder that is not there is on the disk of the one above', () => {
  const folder = temporaryPath('disk');
  mkdirSync(folder);
  const free = freeBytes(folder);
  expect(free).toBeGreaterThan(0);
  // Others write to the disk meanwhile.
  expect(freeBytes(join(folder, 'a/b/c')) / free).toBeCloseTo(1, 1);
});

test('a file takes more of a disk than its bytes', () => {
  const folder = temporaryPath('disk');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a'), 'x'.repeat(5000));
  expect(sizeOnDisk(folder)).toBeGreaterThanOrEqual(5000);
  expect(sizeOnDisk(join(folder, 'nothing'))).toBe(0);
});

describe('a build says', () => {
  const out = temporaryPath('site');
  const state = temporaryPath('state');

  test('what it had written when there is no site to compare with', () => {
    const next = openRelease(out);
    writeFileSync(join(next.folder, 'index.html'), 'x'.repeat(2_000_000));
    expect(buildError(full('ENOSPC'), out, state)).toMatchObject({
      code: 74,
      message: expect.stringMatching(
        /^磁盘满了：“.+”所在的磁盘只剩 [\d.]+ MB，写不下去了。网站写了 2\.\d MB/,
      ),
    });
    next.publish();
  });

  test('how large the site is that it has', () => {
    expect(buildError(full('EDQUOT'), out, state)).toMatchObject({
      message: expect.stringMatching(
        /上一次发布的网站有 2\.\d MB，.*大约要用 13\.\d MB，.*原来的网站没有改动。$/,
      ),
    });
  });

  test('another error as it is', () => {
    const error = new Error('x');
    expect(buildError(error, out, state)).toBe(error);
  });
});
