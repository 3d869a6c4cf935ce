import { appendFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#site/list-files.ts';
import { sha256 } from '#site/render-cache.ts';
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
    store.put(file, Buffer.from(text), key);
  }
  const release = temporaryPath();
  store.linkInto(release);
  store.close();
  return { made, release, files: store.files() };
}

/** Where the store of a folder keeps a text. */
function bytesFile(state: string, text: string): string {
  const digest = sha256(text);
  return join(state, 'bytes', digest.slice(0, 2), digest.slice(2));
}

/** The texts that are kept. */
function contents(state: string): string[] {
  const folder = join(state, 'bytes');
  return listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
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
    expect(files.get('a/b/index.html')).toBe(sha256('b'));
  });

  test('makes what has another key, and leaves the earlier release alone', () => {
    const state = temporaryPath();
    const before = build(state, first);
    const after = build(state, { ...first, 'index.html': ['k3', 'another home'] });
    expect(after.made).toEqual(['index.html']);
    expect(readFileSync(join(after.release, 'index.html'), 'utf8')).toBe('another home');
    expect(readFileSync(join(before.release, 'index.html'), 'utf8')).toBe('home');
  });

  test('drops what the site no longer has', () => {
    const state = temporaryPath();
    build(state, first);
    const { release } = build(state, { 'index.html': first['index.html'] });
    expect(listFiles(release)).toEqual(['index.html']);
    expect(contents(state)).toEqual(['home']);
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
    spoil(state, bytesFile(state, first['index.html'][1]));
    const { made, release } = build(state, first);
    expect(made).toContain('index.html');
    expect(readFileSync(join(release, 'index.html'), 'utf8')).toBe('home');
  });
});

test('what a build put and never remembered is not in the release of the next one', () => {
  const state = temporaryPath();
  build(state, first);
  const store = siteStore(state);
  store.put('c/index.html', Buffer.from('half'), 'k9');
  expect(listFiles(build(state, first).release).sort()).toEqual(['a/b/index.html', 'index.html']);
});

test('bytes that many files have are kept once, as long as one of them has them', () => {
  const state = temporaryPath();
  const { release } = build(state, { 'a.csv': ['k1', 'same'], 'b.csv': ['k2', 'same'] });
  expect(listFiles(release).map((file) => readFileSync(join(release, file), 'utf8'))).toEqual([
    'same',
    'same',
  ]);
  expect(contents(state)).toEqual(['same']);
  expect(build(state, { 'b.csv': ['k2', 'same'] }).made).toEqual([]);
  expect(contents(state)).toEqual(['same']);
});

test('what is made again with the same bytes is not written again', () => {
  const state = temporaryPath();
  build(state, first);
  const { ino } = statSync(bytesFile(state, 'home'));
  expect(build(state, { 'index.html': ['k4', 'home'] }).made).toEqual(['index.html']);
  expect(statSync(bytesFile(state, 'home')).ino).toBe(ino);
});

test('what a build left behind that was killed is gone after the next one', () => {
  const state = temporaryPath();
  build(state, first);
  siteStore(state).put('c/index.html', Buffer.from('left'), 'k9');
  writeFileSync(join(state, 'bytes', 'partial'), 'ha');
  build(state, first);
  expect(contents(state).sort()).toEqual(['b', 'home']);
});

test('each file that is put is told of, with its bytes', () => {
  const told: [file: string, digest: string, text: string][] = [];
  const store = siteStore(temporaryPath(), (file, digest, bytes) => {
    told.push([file, digest, Buffer.from(bytes).toString()]);
  });
  store.put('index.html', Buffer.from('home'), 'k');
  expect(told).toEqual([['index.html', sha256('home'), 'home']]);
});
