import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressDefect,
  encodedAddress,
  LONGEST_ADDRESS,
  pageAddress,
  plainAddress,
  rawPath,
} from '#domain/permalink-address.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['/guide/', '/guide/'],
  ['/guide', '/guide/'],
  ['/', '/'],
  ['/files/a/x-1/表.pdf', '/files/a/x-1/表.pdf'],
  ['/files/a/x-1/%E8%A1%A8.pdf', '/files/a/x-1/表.pdf'],
  ['/files/a/x-1/%e8%a1%a8%20%e4%b8%80.pdf', '/files/a/x-1/表%20一.pdf'],
  ['/files/a/x-1/表 一.pdf', '/files/a/x-1/表%20一.pdf'],
  ['/files/a/x-1/增长20%.pdf', '/files/a/x-1/增长20%25.pdf'],
  ['/files/a/x-1/增长20%25.pdf', '/files/a/x-1/增长20%25.pdf'],
  ['/files/a/x-1/1%23.pdf', '/files/a/x-1/1%23.pdf'],
  ['/art/2021/6/8/art_1024_20817.html', '/art/2021/6/8/art_1024_20817.html'],
])('%s is compared as %s', (written, plain) => {
  expect(plainAddress(written)).toBe(plain);
});

test.each([
  ['https://www.qingyu.example/guide/', 'host'],
  ['//www.qingyu.example/guide/', 'host'],
  ['www.qingyu.example/guide/', 'start'],
  ['guide/', 'start'],
  ['/index.php?id=3', 'query'],
  ['/guide/#art-3', 'query'],
  ['/a//b/', 'segments'],
  ['/a/../b/', 'segments'],
  ['/a/%2e%2e/b/', 'segments'],
  ['/./a/', 'segments'],
  ['/a\\b/', 'character'],
  ['/a%0Ab/', 'character'],
  ['/a%5Cb/', 'character'],
  [`/${'渡'.repeat(LONGEST_ADDRESS)}/`, 'long'],
  [`/${'渡'.repeat(LONGEST_ADDRESS - 2)}/`, undefined],
  ['/', undefined],
  ['/guide', undefined],
  ['/files/a/x-1/表 一.pdf', undefined],
  ['/files/a/x-1/增长20%.pdf', undefined],
])('%s: %s', (written, defect) => {
  expect(addressDefect(written)).toBe(defect);
});

test.each([
  ['/guide/', '/guide/'],
  ['/index.html', '/'],
  ['/col/12/index.html', '/col/12/'],
  ['/art/art_1.html', '/art/art_1.html/'],
  ['/files/a/x-1/表.pdf', '/files/a/x-1/表.pdf/'],
])('at %s stands the page %s', (address, page) => {
  expect(pageAddress(address)).toBe(page);
});

describe('any address', () => {
  const address = anyText()
    .map((text) => `/files/${text}`)
    .filter((text) => addressDefect(text) === undefined);

  test('has one plain spelling, also when it is percent-encoded', () => {
    fc.assert(
      fc.property(address, (written) => {
        const plain = plainAddress(written);
        expect(plainAddress(plain)).toBe(plain);
        expect(plainAddress(encodedAddress(plain))).toBe(plain);
        expect(plain).toMatch(/^\/[^\s\p{Cc}"\\]*$/u);
      }),
    );
  });

  test('is ASCII in a link, and no rule of a host reads more into it', () => {
    fc.assert(
      fc.property(address, (written) => {
        const encoded = encodedAddress(plainAddress(written));
        expect(encoded).toMatch(/^\/[\w\-.~%/]*$/);
        expect(decodeURIComponent(encoded)).toBe(rawPath(plainAddress(written)));
      }),
    );
  });
});
