import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#site/list-files.ts';
import { NO_KEY, siteStore } from '#site/site-store.ts';
import { temporaryPath } from '../../support/temporary.ts';

/** One build: the files that it takes over, and those that it makes, with a key each. */
function build(
  folder: string,
  wanted: Readonly<Record<string, readonly [key: string, text: string]>>,
) {
  const store = siteStore(folder);
  const made: string[] = [];
  for (const [file, [key, text]] of Object.entries(wanted)) {
    if (store.take(file, key)) continue;
    made.push(file);
    const from = temporaryPath('made');
    writeFileSync(from, text);
    store.put(file, from, { key, digest: `of ${text}` });
  }
  const release = temporaryPath();
  store.linkInto(release);
  store.close();
  return { made, release, files: store.files() };
}

const first = { 'index.html': ['k1', 'home'], 'a/b/index.html': ['k2', 'b'] } as const;

describe('a second build', () => {
  test('makes nothing that has the same key', () => {
    const state = temporaryPath();
    expect(build(state, first).made).toEqual(['index.html', 'a/b/index.html']);
    const { made, release, files } = build(state, first);
    expect(made).toEqual([]);
    expect(listFiles(release).sort()).toEqual(['a/b/index.html', 'index.html']);
    expect(readFileSync(join(release, 'a/b/index.html'), 'utf8')).toBe('b');
    expect(files.get('a/b/index.html')).toBe('of b');
  });

  test('makes what has another key, and leaves the earlier release alone', () => {
    const state = temporaryPath();
    const before = build(state, first);
    const after = build(state, { ...first, 'index.html': ['k3', 'another home'] });
    expect(after.made).toEqual(['index.html']);
    expect(readFileSync(join(after.release, 'index.html'), 'utf8')).toBe('another home');
    expect(readFileSync(join(before.release, 'index.html'), 'utf8')).toBe('home');
  });

  test('drops what the site no longer has, with its folders', () => {
    const state = temporaryPath();
    build(state, first);
    const { release } = build(state, { 'index.html': first['index.html'] });
    expect(listFiles(release)).toEqual(['index.html']);
    expect(existsSync(join(state, 'files', 'a'))).toBe(false);
  });

  test.each([
    ['a file becomes a folder', 'files/a.pdf', 'files/a.pdf/index.html'],
    ['a folder becomes a file', 'files/a.pdf/index.html', 'files/a.pdf'],
  ])('%s', (_, before, after) => {
    const state = temporaryPath();
    build(state, { [before]: ['k', 'old'] });
    const { release } = build(state, { [after]: ['k', 'new'] });
    expect(listFiles(release)).toEqual([after]);
    expect(build(state, { [after]: ['k', 'new'] }).made).toEqual([]);
  });

  test('always makes what has no key', () => {
    const state = temporaryPath();
    const wanted = { 'feed.xml': [NO_KEY, 'feed'] } as const;
    build(state, wanted);
    expect(build(state, wanted).made).toEqual(['feed.xml']);
  });
});

describe('a file that is not as the last build left it is made again', () => {
  test.each<[string, (state: string, file: string) => void]>([
    ['longer', (_, file) => appendFileSync(file, '!')],
    ['of another time', (_, file) => utimesSync(file, 1, 1)],
    ['gone', (_, file) => rmSync(file)],
    ['in a store without an index', (state) => rmSync(join(state, 'index.json'))],
    [
      'in a store whose index is cut off',
      (state) => writeFileSync(join(state, 'index.json'), '[["'),
    ],
  ])('%s', (_name, spoil) => {
    const state = temporaryPath();
    build(state, first);
    spoil(state, join(state, 'files', 'index.html'));
    const { made, release } = build(state, first);
    expect(made).toContain('index.html');
    expect(readFileSync(join(release, 'index.html'), 'utf8')).toBe('home');
  });
});

test('what a build put and never remembered is not in the release of the next one', () => {
  const state = temporaryPath();
  build(state, first);
  const store = siteStore(state);
  const from = temporaryPath('made');
  writeFileSync(from, 'half');
  store.put('c/index.html', from, { key: 'k9', digest: '' });
  expect(listFiles(build(state, first).release).sort()).toEqual(['a/b/index.html', 'index.html']);
});
