import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { inputsDigest, isMadeFrom, rememberBuild, type SiteInputs } from '#site/last-build.ts';
import { temporaryPath } from '../../support/temporary.ts';

const content = temporaryPath();
mkdirSync(content);
const write = (name: string, text: string) => writeFileSync(join(content, name), text);
write('a.pdf', 'a');
write('b.pdf', 'b');
write('permalinks.lock', '/a/');

const inputs = (changes: Partial<SiteInputs> = {}) =>
  inputsDigest({
    content,
    entries: { digest: () => 'texts' },
    others: ['a.pdf', 'permalinks.lock'],
    asOf: isoDate('2026-03-20'),
    texts: 'pipeline',
    fonts: undefined,
    ...changes,
  });

test('the same content has the same digest', () => {
  expect(inputs()).toBe(inputs());
});

test.each<[string, Partial<SiteInputs>]>([
  ['another text', { entries: { digest: () => 'other texts' } }],
  ['another file', { others: ['b.pdf', 'permalinks.lock'] }],
  ['a file more', { others: ['a.pdf', 'b.pdf', 'permalinks.lock'] }],
  ['another day', { asOf: isoDate('2026-03-21') }],
  ['another pipeline', { texts: 'other pipeline' }],
  ['another font', { fonts: 'Noto Sans SC 1' }],
])('%s has another digest', (_, changes) => {
  expect(inputs(changes)).not.toBe(inputs());
});

test('bytes of a file that change are noticed, those of the addresses make no other site', () => {
  const before = inputs();
  write('permalinks.lock', '/a/\n/b/');
  expect(inputs()).toBe(before);
  write('a.pdf', 'A');
  expect(inputs()).not.toBe(before);
});

describe('what a release was made from', () => {
  const state = temporaryPath();

  test('is known of the one that was remembered last, as long as the state stands', () => {
    expect(isMadeFrom(state, 'x', 'r1')).toBe(false);
    rememberBuild(state, 'x', 'r1');
    expect(isMadeFrom(state, 'x', 'r1')).toBe(true);
    expect(isMadeFrom(state, 'y', 'r1')).toBe(false);
    expect(isMadeFrom(state, 'x', 'r0')).toBe(false);
    rmSync(state, { recursive: true });
    expect(isMadeFrom(state, 'x', 'r1')).toBe(false);
  });
});
