import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptEntries } from '#site/kept-entries.ts';
import { temporaryPath } from '../../support/temporary.ts';

const FILE = 'notices/2026/一.md';
const LATER = () => Date.now() + 60_000;

function content(text = 'one') {
  const folder = temporaryPath();
  mkdirSync(dirname(join(folder, FILE)), { recursive: true });
  writeFileSync(join(folder, FILE), text);
  return { folder, state: temporaryPath(), file: join(folder, FILE) };
}

/** Read the file as a loader does; says whether it had to. */
function read(folder: string, state: string, clock = LATER) {
  const entries = keptEntries(folder, state, clock);
  const found = entries.find(FILE);
  if (found) {
    entries.save();
    return ['found', found.data];
  }
  const bytes = readFileSync(join(folder, FILE));
  const same = entries.same(FILE, bytes);
  if (!same) entries.add(FILE, bytes, { data: bytes.toString() });
  entries.save();
  return same ? ['same', same.data] : ['read', bytes.toString()];
}

describe('a file', () => {
  test('that has not changed is not read again', () => {
    const { folder, state } = content();
    expect(read(folder, state)).toEqual(['read', 'one']);
    expect(read(folder, state)).toEqual(['found', 'one']);
  });

  test('with other bytes is read, though of the same size', () => {
    const { folder, state, file } = content();
    read(folder, state);
    writeFileSync(file, 'two');
    expect(read(folder, state)).toEqual(['read', 'two']);
  });

  test('with other bytes, the same size and its old time is read', () => {
    const { folder, state, file } = content();
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    read(folder, state);
    writeFileSync(file, 'two');
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    expect(read(folder, state)).toEqual(['read', 'two']);
  });

  test('of another time and the same bytes, as after a checkout, is known by its bytes', () => {
    const { folder, state, file } = content();
    read(folder, state);
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    expect(read(folder, state)).toEqual(['same', 'one']);
    expect(read(folder, state)).toEqual(['found', 'one']);
  });

  test('that changed just before it was read is compared by its bytes the next time', () => {
    const { folder, state } = content();
    expect(read(folder, state, Date.now)).toEqual(['read', 'one']);
    expect(read(folder, state)).toEqual(['same', 'one']);
    expect(read(folder, state)).toEqual(['found', 'one']);
  });

  test('whose state was deleted, cut off or written by other code is read', () => {
    const { folder, state } = content();
    read(folder, state);
    const [version = ''] = readdirSync(state);
    const [group = ''] = readdirSync(join(state, version));
    writeFileSync(join(state, version, group), '{"a');
    expect(read(folder, state)).toEqual(['read', 'one']);
    rmSync(state, { recursive: true });
    expect(read(folder, state)).toEqual(['read', 'one']);
  });
});

test('what is kept of files and folders that are gone is dropped', () => {
  const { folder, state, file } = content();
  writeFileSync(join(dirname(file), '二.md'), 'two');
  read(folder, state);
  const [version = ''] = readdirSync(state);
  const both = keptEntries(folder, state, LATER);
  both.find(FILE);
  both.add('notices/2026/二.md', Buffer.from('two'), { data: 'two' });
  both.save();
  const [group = ''] = readdirSync(join(state, version));
  const kept = () => Object.keys(JSON.parse(readFileSync(join(state, version, group), 'utf8')));
  expect(kept()).toEqual([FILE, 'notices/2026/二.md']);

  const one = keptEntries(folder, state, LATER);
  one.find(FILE);
  one.save();
  expect(kept()).toEqual([FILE]);
  keptEntries(folder, state, LATER).save();
  expect(readdirSync(join(state, version))).toEqual([]);
});
