import { expect, test } from 'vitest';
import { splitFrontMatter } from '#reader/front-matter.ts';

test('the YAML and the text know their lines', () => {
  expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n正文\n')).toEqual({
    yaml: 'a: 1\nb: 2',
    yamlLine: 2,
    body: '\n正文\n',
    bodyLine: 5,
  });
});

test('a rule in the text does not end anything', () => {
  expect(splitFrontMatter('---\na: 1\n---\n一\n\n---\n\n二\n')).toMatchObject({
    yaml: 'a: 1',
    body: '一\n\n---\n\n二\n',
  });
});

test.each([
  ['正文', 'front-matter/missing'],
  ['', 'front-matter/missing'],
  ['\n---\na: 1\n---\n', 'front-matter/missing'],
  ['——\na: 1\n——\n', 'front-matter/missing'],
  ['---\na: 1\n', 'front-matter/not-closed'],
  ['---\na: 1\n ---\n', 'front-matter/not-closed'],
  ['---', 'front-matter/not-closed'],
  [`---\n${'a'.repeat(64 * 1024 + 1)}\n---\n`, 'front-matter/too-large'],
])('%#: %s', (text, rule) => {
  expect(splitFrontMatter(text)).toMatchObject({ finding: { rule }, line: 1 });
});
