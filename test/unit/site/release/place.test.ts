import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mayReplace, releasesFolder } from '#site/release/place.ts';
import { openRelease } from '#site/release/release.ts';
import { temporaryPath } from '../../../support/temporary.ts';

const content = temporaryPath('content');
mkdirSync(content);
writeFileSync(join(content, 'site.yaml'), '');

function site(folder = temporaryPath('site')): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['early.js', 'robots.txt', 'sitemap.xml'])
    writeFileSync(join(folder, name), '');
  return folder;
}

test('a build may replace nothing, an empty folder, and a site that it made', () => {
  const empty = temporaryPath('empty');
  mkdirSync(empty);
  expect(mayReplace(temporaryPath('nothing'), content)).toBe(true);
  expect(mayReplace(empty, content)).toBe(true);
  expect(mayReplace(site(), content)).toBe(true);
});

test('and its own link, also where what it shows is gone', () => {
  const out = temporaryPath('site');
  const next = openRelease(out);
  site(next.folder);
  next.publish();
  expect(mayReplace(out, content)).toBe(true);

  const dangling = temporaryPath('site');
  symlinkSync(join(releasesFolder(dangling), '20260101T000000Z-1'), dangling);
  expect(mayReplace(dangling, content)).toBe(true);
});

test('no other folder, and no file', () => {
  const desk = temporaryPath('desk');
  mkdirSync(desk);
  writeFileSync(join(desk, 'robots.txt'), '');
  expect(mayReplace(desk, content)).toBe(false);
  expect(mayReplace(join(desk, 'robots.txt'), content)).toBe(false);
});

test('neither the content nor what is above or below it, however it is written', () => {
  for (const out of [content, dirname(content), '/', join(content, 'site'), `${content}/../`])
    expect(mayReplace(out, content)).toBe(false);
  expect(mayReplace(`${content}-site`, content)).toBe(true);
});

test('no site whose releases would lie on the content, or where they cannot be', () => {
  const out = temporaryPath('site');
  expect(mayReplace(out, releasesFolder(out))).toBe(false);
  expect(mayReplace(out, join(releasesFolder(out), 'content'))).toBe(false);
  writeFileSync(releasesFolder(out), '');
  expect(mayReplace(out, content)).toBe(false);
});

test.each([
  ['the content', () => content],
  ['nothing', () => temporaryPath('nothing')],
  ['a site elsewhere', () => site()],
  [
    'the releases of another site',
    () => site(join(temporaryPath('x.releases'), '20260101T000000Z-1')),
  ],
])('no link to %s', (_, target) => {
  const link = temporaryPath('link');
  symlinkSync(target(), link);
  expect(mayReplace(link, content)).toBe(false);
});
