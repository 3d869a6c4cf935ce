import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from '#site/content-files.ts';
import { readPermalinks, rememberPermalinks } from '#site/permalinks.ts';
import { temporaryPath } from '../../support/temporary.ts';

function folderWith(lock: string | undefined): string {
  const folder = temporaryPath('content');
  mkdirSync(folder);
  if (lock !== undefined) writeFileSync(join(folder, 'permalinks.lock'), lock);
  return folder;
}

const lockIn = (folder: string) => readFileSync(join(folder, 'permalinks.lock'), 'utf8');

test('a folder without a lock has promised nothing', () => {
  expect([...readPermalinks(folderWith(undefined)).addresses]).toEqual([]);
});

test('what is published is remembered, and what was is not forgotten', () => {
  const folder = folderWith('/b/\n');
  expect(rememberPermalinks(folder, ['/c/', '/a/', '/b/', '/a/'])).toEqual({ added: 2 });
  expect([...readPermalinks(folder).addresses.keys()]).toEqual(['/a/', '/b/', '/c/']);
  expect(readdirSync(folder)).toEqual(['permalinks.lock']);
});

test('a lock that says it all is not written again', () => {
  const folder = folderWith(undefined);
  rememberPermalinks(folder, ['/a/']);
  const before = statSync(join(folder, 'permalinks.lock'));
  expect(rememberPermalinks(folder, ['/a/'])).toEqual({ added: 0 });
  expect(statSync(join(folder, 'permalinks.lock')).ino).toBe(before.ino);
});

test('what a merge left behind is put in order', () => {
  const folder = folderWith('<<<<<<< a\n/b/\n=======\n/a/\n>>>>>>> b\n');
  expect(rememberPermalinks(folder, ['/a/'])).toEqual({ added: 0 });
  expect(lockIn(folder)).toMatch(/^(?:# .+\n)+\/a\/\n\/b\/\n$/);
});

test('a lock that cannot be written is told, and nothing is left behind', () => {
  const folder = folderWith(undefined);
  mkdirSync(join(folder, 'permalinks.lock'));
  expect(rememberPermalinks(folder, ['/a/'])).toEqual({ failed: 'EISDIR' });
  const nowhere = join(folder, 'nowhere');
  expect(rememberPermalinks(nowhere, ['/a/'])).toEqual({ failed: 'ENOENT' });
  expect(existsSync(nowhere)).toBe(false);
  expect(readdirSync(folder)).toEqual(['permalinks.lock']);
});

test('what a build that was cut off leaves is no content', () => {
  const folder = folderWith('/a/\n');
  writeFileSync(join(folder, '.~permalinks.lock'), '/a');
  const { texts, others, problems } = listContent(folder);
  expect([texts, [...others.keys()], problems]).toEqual([[], ['permalinks.lock'], []]);
});
