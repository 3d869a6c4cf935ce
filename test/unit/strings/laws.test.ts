import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationIndex } from '#domain/citation-index.ts';
import { findCitations } from '#domain/citations.ts';
import { isoDate } from '#domain/date.ts';
import { formatDocNumber, parseDocNumber } from '#domain/doc-number.ts';
import { normaliseTitle } from '#domain/title.ts';
import { LAWS } from '#strings/laws.ts';

const { resolve } = citationIndex([], LAWS);

describe('the table', () => {
  test('has each name and each number once', () => {
    const names = LAWS.map(({ name }) => normaliseTitle(name));
    const numbers = LAWS.flatMap(({ number = [] }) => number);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('writes numbers in canonical form', () => {
    for (const { number } of LAWS) {
      if (number === undefined) continue;
      const parsed = parseDocNumber(number);
      expect(parsed && formatDocNumber(parsed)).toBe(number);
    }
  });

  test('writes names without the state in front', () => {
    expect(LAWS.filter(({ name }) => /^中华人民共和国./.test(name))).toEqual([]);
  });

  test('has what took the place of a law, in force on that day', () => {
    for (const { replacedBy, repealedOn } of LAWS) {
      if (replacedBy === undefined) continue;
      const successor = LAWS.find(({ name }) => name === replacedBy);
      expect(successor, replacedBy).toBeDefined();
      expect(repealedOn).toBeDefined();
      expect((successor?.repealedOn ?? '9999') > (repealedOn ?? '')).toBe(true);
    }
  });
});

test.each([
  ['民法通则', '2021-01-01', '民法典'],
  ['民法总则', '2021-01-01', '民法典'],
  ['中华人民共和国收养法', '2021-01-01', '民法典'],
  ['食品卫生法', '2009-06-01', '食品安全法'],
  ['治安管理处罚条例', '2006-03-01', '治安管理处罚法'],
  ['法规规章备案条例', '2024-11-01', '法规规章备案审查条例'],
  ['海洋环境保护法', '2026-08-15', '生态环境法典'],
])('%s ended on %s for %s', (title, day, replacedBy) => {
  const repealedOn = isoDate(day);
  expect(resolve({ title }, { on: undefined })).toMatchObject({
    kind: 'law',
    law: { repealedOn, replacedBy },
  });
});

test.each([
  ['国办发〔2018〕37号', '规范性文件'],
  ['国办发〔2018〕115号', '规范性文件'],
  ['国发〔2016〕34号', '规范性文件'],
  ['国办公开办函〔2019〕61号', '规范性文件'],
  ['国务院令第711号', '行政法规'],
])('%s is a %s', (number, kind) => {
  expect(resolve({ number }, { on: undefined })).toMatchObject({ kind: 'law', law: { kind } });
});

test('every law that the sample names with 中华人民共和国 is there', () => {
  const content = join(import.meta.dirname, '../../../content');
  const named = globSync(join(content, '**/*.md'))
    .flatMap((file) => findCitations(readFileSync(file, 'utf8')))
    .filter(({ title }) => title?.startsWith('中华人民共和国'));
  expect(named.length).toBeGreaterThan(50);
  const unknown = named.filter(
    (citation) => resolve(citation, { on: undefined }).kind === 'unresolved',
  );
  expect([...new Set(unknown.map(({ text }) => text))]).toEqual([]);
});
