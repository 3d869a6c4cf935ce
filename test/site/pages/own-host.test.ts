import { describe, expect, test } from 'vitest';
import { files, pages, read } from './built-site.ts';

/** Attributes and elements through which a browser loads something by itself. */
const LOADS =
  /<(?:script|img|source|iframe|embed|object|audio|video|track|input|use|image)\b[^>]*?\s(?:src|srcset|data|href|xlink:href|poster)\s*=\s*["']([^"']*)["']/g;
const LINK =
  /<link\b(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)")[^>]*?\shref="([^"]*)"/g;
const IN_STYLE = /(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g;
/** An address on the portal itself, or a part of the page. */
const OWN = /^(?:\/(?!\/)|\.{1,2}\/|#|[\w-]+(?:\.[\w-]+)+$)/;

const foreign = (text: string, ...patterns: readonly RegExp[]) =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, address = '']) => address).filter((one) => !OWN.test(one)),
  );

describe('nothing is loaded from another host', () => {
  test('by any page', () => {
    const asked = pages.flatMap(({ path, html }) =>
      foreign(html, LOADS, LINK).map((address) => `${path} ${address}`),
    );
    expect(asked).toEqual([]);
  });

  test('by any style', () => {
    const styles = files.filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(1);
    const asked = styles.flatMap((file) =>
      foreign(read(file), IN_STYLE).map((address) => `${file} ${address}`),
    );
    expect(asked).toEqual([]);
  });

  test.each([
    ['<img alt="" src="//cdn.example/a.png">', '//cdn.example/a.png'],
    ['<link rel="stylesheet" href="https://fonts.example/a.css">', 'https://fonts.example/a.css'],
    ['<link href="https://a.example" rel="preconnect">', 'https://a.example'],
  ])('as %s would', (html, address) => {
    expect(foreign(html, LOADS, LINK)).toEqual([address]);
  });
});
