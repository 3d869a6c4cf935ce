import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressDefect, plainAddress, rawPath } from '#domain/permalink-address.ts';
import { nginxFile, redirectsFile } from '#views/permalinks/host-files.ts';
import { anyText } from '../../../support/any-text.ts';

const linesOf = (file: string) =>
  file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const redirect = (from: string, to = '/guide/') => ({ redirects: [{ from, to }], gone: [] });
const tombstone = (path: string) => ({
  redirects: [],
  gone: [{ path, reason: '有误。', on: '2026-03-01' }],
});

describe('_redirects', () => {
  test.each([
    ['/old/', '/guide/', '/old/ /guide/ 301'],
    ['/a b.html', '/guide/', '/a%20b.html /guide/ 301'],
    ['/旧/', '/files/a/表.pdf', '/%E6%97%A7/ /files/a/%E8%A1%A8.pdf 301'],
    ['/a/*', '/guide/', '/a/%2A/ /guide/ 301'],
    ['/a/:id', '/guide/', '/a/%3Aid/ /guide/ 301'],
  ])('%s → %s', (from, to, line) => {
    expect(linesOf(redirectsFile(redirect(plainAddress(from), plainAddress(to))))).toEqual([line]);
  });

  test('without rules is no empty file, which would be taken for a broken one', () => {
    expect(redirectsFile({ redirects: [], gone: [] })).toMatch(/^# .+\n$/);
  });
});

describe('the file for nginx', () => {
  const HEAD = 'location @gongkai_gone { try_files $uri/index.html $uri =410; }';

  test.each([
    [
      redirect('/old/'),
      [
        'location = "/old/" { return 301 "/guide/"; }',
        'location = "/old" { return 301 "/guide/"; }',
      ],
    ],
    [redirect('/a.html', '/表/'), ['location = "/a.html" { return 301 "/%E8%A1%A8/"; }']],
    [
      tombstone('/files/a/表%20一.pdf'),
      ['location = "/files/a/表 一.pdf" { error_page 410 @gongkai_gone; return 410; }'],
    ],
    [
      redirect(plainAddress('/a";}$x.html')),
      ['location = "/a\\";}$x.html" { return 301 "/guide/"; }'],
    ],
    [
      redirect(`/${'长'.repeat(84)}.$/`),
      [
        `location ~ "^/${'长'.repeat(84)}\\x2e\\x24/$" { return 301 "/guide/"; }`,
        `location = "/${'长'.repeat(84)}.$" { return 301 "/guide/"; }`,
      ],
    ],
  ])('%j', (rules, lines) => {
    expect(linesOf(nginxFile(rules))).toEqual([HEAD, ...lines]);
  });
});

test('whatever an address is made of, a rule is one line and its parts are whole', () => {
  const address = anyText()
    .map((text) => `/${text}.html`)
    .filter((text) => addressDefect(text) === undefined)
    .map(plainAddress);
  fc.assert(
    fc.property(address, address, (from, to) => {
      const [line, ...more] = linesOf(redirectsFile(redirect(from, to)));
      expect(more).toEqual([]);
      expect(line?.split(' ').map(decodeURIComponent)).toEqual([rawPath(from), rawPath(to), '301']);
      const [, location, ...others] = linesOf(nginxFile(redirect(from, to)));
      expect(others).toEqual([]);
      // As nginx reads a quoted word: up to the next quotation mark that has no backslash before it.
      const word = /^location = "((?:[^"\\]|\\.)*)" \{ return 301 "([\w\-.~%/]*)"; \}$/u;
      const [, path = '', target = ''] = word.exec(location ?? '') ?? [];
      expect(path.replace(/\\(.)/gu, '$1')).toBe(rawPath(from));
      expect(decodeURIComponent(target)).toBe(rawPath(to));
    }),
    { numRuns: 1000 },
  );
});
