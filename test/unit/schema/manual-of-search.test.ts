import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionsSchema } from '#schema/questions.ts';
import { synonymsSchema } from '#schema/synonyms.ts';
import { problemsOf, rowDefects } from '../../support/manual-keys.ts';
import { keyRows, readManual, rowsOfTables, sectionOf, yamlBlocks } from '../../support/manuals.ts';

const MANUAL = readManual('search/README.md');
const question = questionsSchema.shape.questions.element;

test.each([
  ['一、', [synonymsSchema, synonymsSchema.shape.synonyms.element]],
  ['四、', [questionsSchema, question, question.shape.relevant.element]],
])('each key is explained in %s, with an example that is read', (section, schemas) => {
  const rows = keyRows(sectionOf(MANUAL, section));
  const defects = schemas.flatMap(({ shape }) =>
    Object.entries(shape).flatMap(([key, schema]) => rowDefects(rows.get(key) ?? [], key, schema)),
  );
  expect(defects).toEqual([]);
});

test('the examples are read', () => {
  const [synonyms, near, questions, ...others] = yamlBlocks(MANUAL);
  expect(others).toEqual([]);
  expect(problemsOf(synonymsSchema, synonyms?.yaml ?? '')).toEqual([]);
  expect(problemsOf(synonymsSchema, near?.yaml ?? '')).toEqual([]);
  expect(problemsOf(questionsSchema, questions?.yaml ?? '')).toEqual([]);
});

test('what the manual says of the check is what the check says', () => {
  const sources = ['search', 'schema']
    .map((name) => new URL(`../../../src/strings/problems-${name}.ts`, import.meta.url))
    .map((url) => readFileSync(url, 'utf8'))
    .join('\n');
  const phrases = rowsOfTables(sectionOf(MANUAL, '六、'))
    .slice(1)
    .map(([phrase = '']) => phrase);
  expect(phrases.length).toBeGreaterThan(10);
  expect(phrases.filter((phrase) => !sources.includes(phrase))).toEqual([]);
});
