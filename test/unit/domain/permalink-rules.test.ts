import { expect, test } from 'vitest';
import { ruleDefects } from '#domain/permalink-rules.ts';

const PUBLISHED = new Set(['/', '/guide/', '/documents/a/2026-00001/', '/files/a/表.pdf']);

type Steps = readonly (readonly [from: string, to: string])[];
type Gone = readonly (readonly [path: string, instead?: string])[];

const guide = '/guide/';

test.each<[string, Steps, Gone, string[]]>([
  ['no rules', [], [], []],
  ['a redirect to a page', [['/old/', guide]], [], []],
  ['a redirect to a file', [['/old/', '/files/a/表.pdf']], [], []],
  [
    'two redirects to one page',
    [
      ['/old/', guide],
      ['/older/', guide],
    ],
    [],
    [],
  ],
  ['a tombstone', [], [['/old/']], []],
  ['a tombstone with another page', [], [['/old/', guide]], []],
  ['a redirect of a page that is there', [[guide, '/']], [], ['redirects 0 published /guide/']],
  ['a tombstone of a page that is there', [], [[guide]], ['gone 0 published /guide/']],
  ['a redirect to nothing', [['/old/', '/new/']], [], ['redirects 0 targetMissing /new/']],
  ['a tombstone that leads to nothing', [], [['/old/', '/new/']], ['gone 0 targetMissing /new/']],
  ['a redirect to itself', [['/old/', '/old/']], [], ['redirects 0 loop /old/ /old/']],
  [
    'two redirects to each other',
    [
      ['/a/', '/b/'],
      ['/b/', '/a/'],
    ],
    [],
    ['redirects 0 loop /a/ /b/ /a/'],
  ],
  [
    'three redirects in a ring',
    [
      ['/c/', '/a/'],
      ['/a/', '/b/'],
      ['/b/', '/c/'],
    ],
    [],
    ['redirects 0 loop /c/ /a/ /b/ /c/'],
  ],
  [
    'a redirect into a ring, which alone is told',
    [
      ['/x/', '/a/'],
      ['/a/', '/b/'],
      ['/b/', '/a/'],
    ],
    [],
    ['redirects 1 loop /a/ /b/ /a/'],
  ],
  [
    'a redirect to a redirect',
    [
      ['/a/', '/b/'],
      ['/b/', guide],
    ],
    [],
    ['redirects 0 chain /b/ /guide/'],
  ],
  [
    'three steps: each but the last is told where the way ends',
    [
      ['/a/', '/b/'],
      ['/b/', '/c/'],
      ['/c/', guide],
    ],
    [],
    ['redirects 0 chain /b/ /guide/', 'redirects 1 chain /c/ /guide/'],
  ],
  [
    'a tombstone that leads to a redirect',
    [['/b/', guide]],
    [['/a/', '/b/']],
    ['gone 0 chain /b/ /guide/'],
  ],
  ['a redirect to a tombstone', [['/a/', '/b/']], [['/b/']], ['redirects 0 targetGone /b/']],
  [
    'two steps to a tombstone',
    [
      ['/a/', '/b/'],
      ['/b/', '/c/'],
    ],
    [['/c/']],
    ['redirects 0 targetGone /c/', 'redirects 1 targetGone /c/'],
  ],
  ['a tombstone that leads to itself', [], [['/a/', '/a/']], ['gone 0 targetGone /a/']],
  [
    'a tombstone that leads to a tombstone',
    [],
    [['/a/', '/b/'], ['/b/']],
    ['gone 0 targetGone /b/'],
  ],
  [
    'two redirects of one address',
    [
      ['/a/', guide],
      ['/a/', '/'],
    ],
    [],
    ['redirects 1 twice /a/ redirects 0'],
  ],
  [
    'a redirect and a tombstone of one address',
    [['/a/', guide]],
    [['/a/']],
    ['gone 0 twice /a/ redirects 0'],
  ],
  [
    'a folder and its index, which are one page',
    [
      ['/a/', guide],
      ['/a/index.html', guide],
    ],
    [],
    ['redirects 1 twice /a/index.html redirects 0'],
  ],
  [
    'a loop by way of the index of a folder',
    [
      ['/a/', '/b/index.html'],
      ['/b/', '/a/index.html'],
    ],
    [],
    ['redirects 0 loop /a/ /b/index.html /a/'],
  ],
  ['two tombstones of one address', [], [['/a/'], ['/a/']], ['gone 1 twice /a/ gone 0']],
])('%s', (_, redirects, gone, expected) => {
  const isThere = (address: string) => PUBLISHED.has(address);
  const rules = {
    redirects: redirects.map(([from, to]) => ({ from, to })),
    gone: gone.map(([path, instead]) => ({ path, reason: '有误', on: '2026-03-01', instead })),
  };
  const defects = ruleDefects(rules, { takes: isThere, offers: isThere });
  const words = defects.map(({ list, index, kind, ...more }) =>
    [list, index, kind, ...Object.values(more).flatMap(flat)].join(' '),
  );
  expect(words).toEqual(expected);
});

function flat(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [value];
}
