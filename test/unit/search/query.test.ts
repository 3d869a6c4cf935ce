import { expect, test } from 'vitest';
import { isSingleCharacter, parseQuery } from '#search/query.ts';

test('words between spaces are terms of their own, each once', () => {
  const { terms, text } = parseQuery(' 渔船 检查　渔船 ');
  expect(terms.map((term) => term.text)).toEqual(['渔船', '检查']);
  expect(text).toBe('渔船检查渔船');
});

test('a short term is looked up as a whole', () => {
  const [term] = parseQuery('渔船安全检查').terms;
  expect(term).toEqual({
    text: '渔船安全检查',
    phrases: [['渔船', '船安', '安全', '全检', '检查']],
    complete: true,
  });
});

test('a long sentence is looked up in parts of alike length, the middle first, and then looked at', () => {
  const [term] = parseQuery('各乡镇人民政府、街道办事处应当建立渔船安全检查台账').terms;
  expect(term?.phrases.map((phrase) => [phrase.length, phrase[0]])).toEqual([
    [8, '办事'],
    [6, '船安'],
    [8, '各乡'],
  ]);
  expect(term?.complete).toBe(false);
});

test('spaces and punctuation alone are no query', () => {
  expect(parseQuery(' ，。 ').terms).toEqual([]);
});

test('one character is a query of its own kind', () => {
  expect(isSingleCharacter(parseQuery('罚'))).toBe(true);
  expect(isSingleCharacter(parseQuery('罚款'))).toBe(false);
  expect(isSingleCharacter(parseQuery('7'))).toBe(false);
});

test('a query of any length is answered, by its beginning', () => {
  const { terms, typed } = parseQuery('渔船'.repeat(5000));
  expect(Array.from(typed)).toHaveLength(200);
  expect(terms).toHaveLength(1);
});
