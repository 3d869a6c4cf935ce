import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringBack } from '#site/release/live.ts';
import { releasesFolder } from '#site/release/place.ts';
import { openRelease, releasesOf, rollBack } from '#site/release/release.ts';
import { temporaryPath } from '../../../support/temporary.ts';

/** A site with a word on its home page. */
function site(folder: string, word: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'early.js', 'robots.txt', 'sitemap.xml'])
    writeFileSync(join(folder, name), word);
  return folder;
}

/** A path in a folder of its own, so that a test sees what lies beside it. */
const place = () => join(temporaryPath('place'), 'dist');
const word = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

function publish(out: string, text: string, links = true): string {
  const next = openRelease(out, links);
  site(next.folder, text);
  return next.publish();
}

/** What the release folder holds but for what is known about each. */
const beside = (out: string) => readdirSync(releasesFolder(out)).sort();
const ids = (out: string) => releasesOf(out).map(({ id }) => id);
const live = (out: string) => releasesOf(out).find(({ current }) => current)?.id;

describe.each([
  ['with links', true],
  ['without links', false],
])('a release, %s', (_, links) => {
  test('is live when it is published and not before, and the one before stays', () => {
    const out = place();
    const first = publish(out, 'old', links);
    const next = openRelease(out, links);
    site(next.folder, 'new');
    expect(word(out)).toBe('old');
    const second = next.publish(1);
    expect(word(out)).toBe('new');
    expect(releasesOf(out)).toEqual([
      { id: first, at: expect.any(Number), current: false },
      { id: second, at: expect.any(Number), current: true, pages: 1 },
    ]);
    expect(readdirSync(dirname(out)).sort()).toEqual(['dist', 'dist.releases']);
  });

  test('that is discarded leaves nothing', () => {
    const out = place();
    const never = openRelease(out, links);
    site(never.folder, 'never');
    never.discard();
    expect(readdirSync(dirname(out))).toEqual([]);

    publish(out, 'old', links);
    const before = beside(out);
    const next = openRelease(out, links);
    site(next.folder, 'new');
    next.discard();
    expect(word(out)).toBe('old');
    expect(beside(out)).toEqual(before);
  });

  test('that was published is not discarded', () => {
    const out = place();
    const next = openRelease(out, links);
    site(next.folder, 'new');
    next.publish();
    next.discard();
    expect(word(out)).toBe('new');
  });

  test('takes the place of an empty folder', () => {
    const out = place();
    mkdirSync(out, { recursive: true });
    publish(out, 'new', links);
    expect(word(out)).toBe('new');
    expect(ids(out)).toHaveLength(1);
  });

  test('makes a site that is not a release one of them', () => {
    const out = site(place(), 'old');
    publish(out, 'new', links);
    expect(word(out)).toBe('new');
    expect(ids(out)).toHaveLength(2);
    expect(rollBack(out, undefined, links)).toMatchObject({ current: true });
    expect(word(out)).toBe('old');
  });

  test('ten stay', () => {
    const out = place();
    const all = Array.from({ length: 12 }, (_, number) => publish(out, String(number), links));
    expect(ids(out)).toEqual(all.slice(-10));
    expect(word(out)).toBe('11');
    for (const { id, current } of releasesOf(out))
      if (!current) expect(word(join(releasesFolder(out), id))).toBe(String(all.indexOf(id)));
  });

  test('what readers had until now stays among them, old as it may be', () => {
    const out = place();
    const all = Array.from({ length: 10 }, (_, number) => publish(out, String(number), links));
    rollBack(out, all[0], links);
    publish(out, '10', links);
    expect(ids(out).slice(0, 2)).toEqual([all[0], all[1]]);
    publish(out, '11', links);
    expect(ids(out)).not.toContain(all[0]);
    expect(ids(out)).toHaveLength(10);
  });

  test('can be gone back to, once and again, and forward by its name', () => {
    const out = place();
    const [a, b, c] = ['a', 'b', 'c'].map((text) => publish(out, text, links));
    rollBack(out, undefined, links);
    expect([word(out), live(out)]).toEqual(['b', b]);
    rollBack(out, undefined, links);
    expect([word(out), live(out)]).toEqual(['a', a]);
    expect(rollBack(out, undefined, links)).toBe('none-before');
    expect(rollBack(out, c, links)).toMatchObject({ id: c, current: true });
    expect(word(out)).toBe('c');
    expect(ids(out)).toEqual([a, b, c]);
  });

  test('that is not there or already live is not gone back to', () => {
    const out = place();
    expect(rollBack(out, undefined, links)).toBe('no-releases');
    const id = publish(out, 'only', links);
    expect(rollBack(out, '20260101T000000Z-1', links)).toBe('unknown');
    expect(rollBack(out, '../../etc', links)).toBe('unknown');
    expect(rollBack(out, id, links)).toBe('already-live');
    expect(word(out)).toBe('only');
  });

  test('removes what killed builds left, and nothing else', () => {
    const out = place();
    const id = publish(out, 'live', links);
    const folder = releasesFolder(out);
    site(join(folder, '.next-77'), 'half');
    site(join(folder, '.old-20250101T000000Z-1'), 'half');
    writeFileSync(join(folder, '.link-77'), '');
    writeFileSync(join(folder, '20250101T000000Z-1.json'), '{}');
    writeFileSync(join(folder, '说明.txt'), '别删');
    openRelease(out, links).discard();
    expect(beside(out).filter((name) => name !== id && name !== '.live')).toEqual(['说明.txt']);
    expect(word(out)).toBe('live');
  });
});

describe('a site that a dead process had moved away', () => {
  test('comes back with the next build, or before it is served', () => {
    const out = place();
    publish(out, 'old', false);
    publish(out, 'new', false);
    renameSync(out, join(releasesFolder(out), live(out) ?? ''));
    bringBack(out);
    expect(word(out)).toBe('new');

    rmSync(out);
    openRelease(out).discard();
    expect(word(out)).toBe('new');
    expect(readdirSync(dirname(out)).sort()).toEqual(['dist', 'dist.releases']);
  });

  test('comes back where its link shows what somebody deleted', () => {
    const out = place();
    publish(out, 'old');
    const gone = publish(out, 'new');
    rmSync(join(releasesFolder(out), gone), { recursive: true });
    expect(existsSync(out)).toBe(false);
    bringBack(out);
    expect(word(out)).toBe('old');
  });

  test('a folder without releases stays empty', () => {
    const out = place();
    bringBack(out);
    expect(existsSync(dirname(out))).toBe(false);
  });
});

describe('the link', () => {
  test('is relative, so that both folders may be moved', () => {
    const out = place();
    const id = publish(out, 'word');
    expect(readlinkSync(out)).toBe(join('dist.releases', id));
    const elsewhere = temporaryPath('moved');
    renameSync(dirname(out), elsewhere);
    expect(word(join(elsewhere, 'dist'))).toBe('word');
  });

  test('takes the place of a folder once links are possible, and gives it back', () => {
    const out = place();
    const all = [publish(out, 'a', false), publish(out, 'b', true), publish(out, 'c', false)];
    expect(lstatSync(out).isDirectory()).toBe(true);
    expect(ids(out)).toEqual(all);
    expect(word(join(releasesFolder(out), all[0] ?? ''))).toBe('a');
  });

  test('a copy of the site in its place becomes a release beside the one it was made of', () => {
    const out = place();
    publish(out, 'a', false);
    publish(out, 'b', true);
    rmSync(out);
    site(out, 'copy');
    publish(out, 'c');
    expect(word(out)).toBe('c');
    expect(ids(out)).toHaveLength(4);
  });
});
