import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lock, mayReplace, nextFolder, oldFolder, prepareRelease, release } from '#site/release.ts';
import { temporaryPath } from '../../support/temporary.ts';

/** A site with a word on its home page. */
function site(folder: string, word: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'early.js', 'robots.txt', 'sitemap.xml'])
    writeFileSync(join(folder, name), word);
  return folder;
}

const word = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');
/** A path in a folder of its own, so that a test sees what lies beside it. */
const place = () => join(temporaryPath('place'), 'dist');

describe('a release', () => {
  test('takes the place of the old site, and leaves nothing beside it', () => {
    const out = site(place(), 'old');
    prepareRelease(out);
    site(nextFolder(out), 'new');
    expect(word(out)).toBe('old');
    release(out);
    expect(word(out)).toBe('new');
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  });

  test('can be the first', () => {
    const out = place();
    prepareRelease(out);
    site(nextFolder(out), 'new');
    release(out);
    expect(word(out)).toBe('new');
  });

  test('that was cut off between its two steps is taken back', () => {
    const out = place();
    site(oldFolder(out), 'old');
    site(nextFolder(out), 'new');
    prepareRelease(out);
    expect(word(out)).toBe('old');
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  });

  test('that was cut off after them leaves the new site', () => {
    const out = site(place(), 'new');
    site(oldFolder(out), 'old');
    prepareRelease(out);
    expect(word(out)).toBe('new');
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  });

  test('of a build that is not there brings the old site back', () => {
    const out = site(place(), 'old');
    expect(() => release(out)).toThrow('ENOENT');
    expect(word(out)).toBe('old');
  });

  test('begins without the rest of a build that was cut off', () => {
    const out = site(place(), 'old');
    site(nextFolder(out), 'half');
    prepareRelease(out);
    expect(existsSync(nextFolder(out))).toBe(false);
  });
});

describe('a build may replace', () => {
  const content = temporaryPath('content');
  mkdirSync(content);

  test('nothing, an empty folder, and a site that it made', () => {
    const empty = temporaryPath('empty');
    mkdirSync(empty);
    expect(mayReplace(temporaryPath('nothing'), content)).toBe(true);
    expect(mayReplace(empty, content)).toBe(true);
    expect(mayReplace(site(temporaryPath('site'), 'old'), content)).toBe(true);
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

  test('no site whose unfinished or old form would lie on the content', () => {
    const out = place();
    expect(mayReplace(out, nextFolder(out))).toBe(false);
    expect(mayReplace(out, join(oldFolder(out), 'content'))).toBe(false);
  });

  test('no link to the content', () => {
    const link = temporaryPath('link');
    writeFileSync(join(content, 'site.yaml'), '');
    symlinkSync(content, link);
    expect(mayReplace(link, content)).toBe(false);
  });
});

describe('one build at a time', () => {
  test('the second is told who has the place, until the first gives it free', () => {
    const out = place();
    const unlock = lock(out);
    if (typeof unlock !== 'function') throw new Error('taken');
    expect(lock(out)).toEqual({ pid: process.pid });
    unlock();
    const again = lock(out);
    expect(again).toBeTypeOf('function');
    if (typeof again === 'function') again();
    expect(readdirSync(dirname(out))).toEqual([]);
  });

  test('two places do not mind each other', () => {
    const unlocks = [lock(place()), lock(place())];
    for (const unlock of unlocks) {
      expect(unlock).toBeTypeOf('function');
      if (typeof unlock === 'function') unlock();
    }
  });

  // Process numbers end at 4,194,304 on Linux and lower elsewhere.
  test.each(['99999999', '', '不是数字', '0', '-1'])(
    'a lock that nobody holds is taken: “%s”',
    (holder) => {
      const out = place();
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(join(dirname(out), '.dist.lock'), holder);
      const unlock = lock(out);
      expect(unlock).toBeTypeOf('function');
      if (typeof unlock === 'function') unlock();
    },
  );
});
