import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { chartHtml } from '#views/safe-html.ts';

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);

test.each([
  ['<svg><script>alert(1)</script></svg>', '<svg></svg>'],
  ['<svg onload="alert(1)"></svg>', '<svg></svg>'],
  ['<svg style="background:url(//x)"></svg>', '<svg></svg>'],
  ['<svg><style>*{}</style></svg>', '<svg></svg>'],
  ['<svg><a href="javascript:1"><text>x</text></a></svg>', '<svg><text>x</text></svg>'],
  ['<svg><use href="#x"></use><image href="//x"></image></svg>', '<svg></svg>'],
  ['<svg><foreignObject><p>x</p></foreignObject></svg>', '<svg></svg>'],
  ['<svg><g fill="url(https://x.cn/#a)"></g></svg>', '<svg><g></g></svg>'],
  ['<svg><g fill="url(#other)"></g></svg>', '<svg><g></g></svg>'],
  ['<svg><g class="banner bar"></g></svg>', '<svg><g class="bar"></g></svg>'],
  ['<svg><title id="art-1">x</title></svg>', '<svg><title>x</title></svg>'],
  ['<svg><animate attributeName="x"></animate></svg>', '<svg></svg>'],
  ['<svg><rect width="calc(1px)" height="3"></rect></svg>', '<svg><rect height="3"></rect></svg>'],
  ['<img src=x onerror=alert(1)>', ''],
])('%s comes through as %s', (html, expected) => {
  expect(chartHtml(parse(html))).toBe(expected);
});

/** The values of custom properties in a file of styles, the plain ones and those of dark screens. */
function colours(file: string): { light: Map<string, string>; dark: Map<string, string> } {
  const css = readFileSync(new URL(`../../../src/styles/${file}.css`, import.meta.url), 'utf8');
  const [plain = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const read = (text: string) =>
    new Map(
      [...text.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  return { light: read(plain), dark: read(dark) };
}

/** WCAG 2.2, contrast ratio. */
function contrast(one = '', other = ''): number {
  const [a, b] = [one, other].map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

test.each(['light', 'dark'] as const)('each colour can carry text of the paper: %s', (scheme) => {
  const paper = colours('tokens')[scheme].get('--color-paper');
  const series = [...colours('charts')[scheme]];
  expect(series.map(([name]) => name)).toEqual([1, 2, 3, 4, 5, 6].map((one) => `--series-${one}`));
  for (const [, colour] of series) expect(contrast(paper, colour)).toBeGreaterThanOrEqual(4.5);
});
