import { expect, test } from 'vitest';
import { initialsOf, syllablesOf } from '#search/sounds/syllables.ts';

const KNOWN = new Set(
  'nong cun gong lu lv fang an fan gan xi xian fa lue nv qu quan guan gu a o e xiang ju'.split(' '),
);

test.each([
  ['nongcungonglu', ['nong cun gong lu', 'nong cun gong lv'], 'syllables are found without spaces'],
  [
    'Nong cun GONG lu',
    ['nong cun gong lu', 'nong cun gong lv'],
    'nor do spaces and capitals matter',
  ],
  ['nóngcūn', ['nong cun'], 'nor do tones'],
  ['fangan', ['fan gan', 'fang an'], 'what can be read in two ways is read in both'],
  ["fang'an", ['fang an'], 'an apostrophe parts syllables'],
  ['fang-an', ['fang an'], 'so does a hyphen'],
  ['xian', ['xian', 'xi an'], 'fewer syllables come first'],
  ['falü', ['fa lv'], 'ü is written with dots'],
  ['falv', ['fa lv'], 'or typed as v'],
  ['falǜ', ['fa lv'], 'with dots and a tone'],
  ['falu', ['fa lu', 'fa lv'], 'or as u, which says less'],
  ['falve', ['fa lue', 'fa lv e'], '略 is lüe'],
  ['falüe', ['fa lue', 'fa lv e'], 'in any spelling'],
  ['jvqv', ['ju qu'], 'after j and q there is no other u'],
  ['nongcunx', [], 'half a syllable is none'],
  ['pdf', [], 'nor is any other word'],
  ['2022nian', [], 'nor anything with digits'],
  ['农村', [], 'nor characters'],
  ['', [], 'nor nothing'],
])('%j is read as %j: %s', (typed, ways) => {
  expect(syllablesOf(typed, KNOWN).map((syllables) => syllables.join(' '))).toEqual(ways);
});

test('of many ways the eight likeliest are given', () => {
  const ways = syllablesOf('fanganfanganfanganfangan', KNOWN);
  expect(ways).toHaveLength(8);
  expect(ways[0]).toEqual(['fan', 'gan', 'fan', 'gan', 'fan', 'gan', 'fan', 'gan']);
});

test.each([
  ['ncgl', 'ncgl'],
  ['NCGL', 'ncgl'],
  ['n c g l', 'ncgl'],
  ['nc', undefined],
  ['ncglyhglb', undefined],
  ['ncui', undefined],
  ['70号', undefined],
])('the initials in %j are %j', (typed, letters) => {
  expect(initialsOf(typed)).toBe(letters);
});
