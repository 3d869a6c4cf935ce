import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lostPermalinks, mergedLock, readLock } from '#domain/permalinks.ts';

describe('a lock', () => {
  const addressesIn = (text: string) => [...readLock(text).addresses];

  test.each<[string, string, [string, number][]]>([
    ['no text', '', []],
    ['comments and empty lines', '# 说明\n\n/a/\n', [['/a/', 3]]],
    [
      'any order',
      '/b/\n/a/\n',
      [
        ['/b/', 1],
        ['/a/', 2],
      ],
    ],
    [
      'an address twice',
      '/a/\n/b/\n/a/\n',
      [
        ['/a/', 1],
        ['/b/', 2],
      ],
    ],
    ['an address in two spellings', '/f/%E8%A1%A8.pdf\n/f/表.pdf\n', [['/f/表.pdf', 1]]],
    [
      'the line ends of Windows',
      '/a/\r\n/b/\r\n',
      [
        ['/a/', 1],
        ['/b/', 2],
      ],
    ],
    ['a byte order mark', '\ufeff/a/\n', [['/a/', 1]]],
    ['spaces around', '  /a/ \n', [['/a/', 1]]],
    [
      'what a merge leaves behind',
      '<<<<<<< HEAD\n/a/\n||||||| 1a2b3c\n=======\n/b/\n>>>>>>> 新信息\n',
      [
        ['/a/', 2],
        ['/b/', 5],
      ],
    ],
  ])('is read: %s', (_, text, expected) => {
    expect(addressesIn(text)).toEqual(expected);
    expect(readLock(text).unread).toEqual([]);
  });

  test.each(['a/', 'https://www.qingyu.example/a/', '//a/', '/a b/', '/a/\u0000', '/a/ # 说明'])(
    'has a line that is no address: %j',
    (line) => {
      expect(readLock(`/x/\n${line}\n`)).toMatchObject({
        unread: [{ text: line.trim(), line: 2 }],
      });
    },
  );

  test.each<[string, string, string[], string]>([
    ['a first one', '', ['/b/', '/a/'], '# 说明\n/a/\n/b/\n'],
    ['nothing new', '# 说明\n/a/\n', ['/a/'], '# 说明\n/a/\n'],
    ['one more', '# 说明\n/a/\n/c/\n', ['/b/'], '# 说明\n/a/\n/b/\n/c/\n'],
    ['an address that is not published now', '/lost/\n', ['/a/'], '# 说明\n/a/\n/lost/\n'],
    ['disorder and repetition', '/b/\n/a/\n/b/\n', [], '# 说明\n/a/\n/b/\n'],
    ['a conflict', '<<<<<<< a\n/b/\n=======\n/a/\n>>>>>>> b\n', [], '# 说明\n/a/\n/b/\n'],
    ['a line that is no address', '说明书\n/a/\n', [], '# 说明\n说明书\n/a/\n'],
    [
      'characters beyond the first plane after all others',
      '/𬭚/\n',
      ['/（/', '/渡/'],
      '# 说明\n/渡/\n/（/\n/𬭚/\n',
    ],
  ])('is merged: %s', (_, before, published, after) => {
    expect(mergedLock(readLock(before), published, ['说明'])).toBe(after);
  });

  test('only ever grows, and once merged it stays as it is', () => {
    const path = fc.stringMatching(/^\/[a-z渡（𬭚]{1,4}\/$/u);
    fc.assert(
      fc.property(fc.array(path), fc.array(path), (before, published) => {
        const merged = mergedLock(readLock(before.join('\n')), published, ['说明']);
        const known = readLock(merged).addresses;
        for (const one of [...before, ...published]) expect(known.has(one)).toBe(true);
        expect(mergedLock(readLock(merged), published, ['说明'])).toBe(merged);
        const bytes = merged
          .split('\n')
          .slice(1, -1)
          .map((line) => Buffer.from(line));
        expect(bytes).toEqual(bytes.toSorted(Buffer.compare));
      }),
    );
  });
});

test.each<[string, string[], string[], [string, number, string | undefined][]]>([
  ['nothing', ['/a/', '/b/'], ['/b/', '/a/', '/c/'], []],
  ['one', ['/a/', '/b/', '/c/'], ['/a/', '/c/'], [['/b/', 2, undefined]]],
  [
    'a document that went to another agency',
    ['/documents/transport/2026-00001/'],
    ['/documents/harbour/2026-00001/'],
    [['/documents/transport/2026-00001/', 1, '/documents/harbour/2026-00001/']],
  ],
  [
    'a document whose like was there before',
    ['/documents/a/2026-00001/', '/documents/b/2026-00001/'],
    ['/documents/b/2026-00001/'],
    [['/documents/a/2026-00001/', 1, undefined]],
  ],
  [
    'a page that ends like a document',
    ['/documents/a/2026-00001/'],
    ['/plans/a/2026-00001/'],
    [['/documents/a/2026-00001/', 1, undefined]],
  ],
])('a build loses %s', (_, locked, published, expected) => {
  const there = new Set(published);
  const lost = lostPermalinks(readLock(locked.join('\n')), published, (one) => there.has(one));
  expect(lost.map(({ address, line, likely }) => [address, line, likely])).toEqual(expected);
});
