import { describe, expect, test } from 'vitest';
import { isIsoDate, isoDate } from '#domain/date.ts';
import { docNumberKey } from '#domain/doc-number.ts';
import { readPeriods } from '#domain/validity.ts';
import { assembleCorpus } from '../../../scripts/lib/search-eval/corpus.ts';
import { hashOf } from '../../../scripts/lib/search-eval/held-out.ts';
import { searchRecord } from '../search/records.ts';

const AS_OF = isoDate('2026-11-20');
const EARLIEST = '2011-11-01';

const content = Array.from({ length: 30 }, (_, index) =>
  searchRecord({
    url: `/documents/transport/2024-${index}/`,
    title: `第${index}号渡口开放通告`,
    docNumber: `青交〔2024〕${index + 1}号`,
    indexNumber: `11990122731016559T/2024-${index}`,
    agencies: ['县交通运输局'],
    type: index % 2 === 0 ? '行政规范性文件' : '通知公告',
    topic: '交通运输',
    date: index === 0 ? undefined : `2024-03-${String(index).padStart(2, '0')}`,
    blocks: [{ text: '北港码头自3月起恢复开放，每日早晚各一班，遇大风停航。' }],
  }),
);
const corpusOf = (documents: number, seed = 1, judged: readonly string[] = []) =>
  assembleCorpus(content, new Set(judged), { documents, seed, asOf: AS_OF });

describe('a corpus', () => {
  const corpus = corpusOf(600);
  const generated = corpus.filter(({ url }) => url.startsWith('/documents/generated/'));

  test('has just so many documents, all of the content folder among them', () => {
    expect(corpus.length).toBe(600);
    expect(generated.length).toBe(570);
    expect(content.every((record) => corpus.includes(record))).toBe(true);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(corpusOf(600)).toEqual(corpus);
    expect(corpusOf(600, 2)).not.toEqual(corpus);
  });

  test('never has an address, a title or a number twice', () => {
    const numbers = corpus.flatMap(({ docNumber }) => docNumberKey(docNumber ?? '') ?? []);
    expect(numbers.length).toBeGreaterThan(300);
    for (const all of [
      corpus.map(({ url }) => url),
      corpus.map(({ title }) => title),
      corpus.map(({ indexNumber }) => indexNumber),
      numbers,
    ]) {
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('has documents of fifteen years, newest first, with lives that can be read', () => {
    const dates = corpus.flatMap(({ date }) => date ?? []);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.every((date) => isIsoDate(date) && date > EARLIEST && date < AS_OF)).toBe(true);
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBeGreaterThan(14);
    const lives = generated.flatMap(({ validity }) => validity ?? []);
    expect(lives.length).toBeGreaterThan(100);
    for (const life of lives) expect(readPeriods(life).length, life).toBe(3);
  });

  test('has texts of about two kilobytes', () => {
    const bytes = generated.map(({ blocks }) =>
      blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    );
    const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
    expect(mean).toBeGreaterThan(1700);
    expect(mean).toBeLessThan(2700);
    expect(Math.min(...bytes)).toBeGreaterThan(1000);
  });
});

test('a corpus smaller than the content keeps what was judged', () => {
  const judged = content.slice(3, 8).map(({ url }) => url);
  const corpus = corpusOf(10, 1, judged);
  expect(corpus.length).toBe(10);
  expect(judged.every((url) => corpus.some((record) => record.url === url))).toBe(true);
  expect(corpusOf(2, 1, judged).length).toBe(judged.length);
});

test('hashes spread evenly', () => {
  const counts = [0, 0, 0, 0, 0];
  for (let index = 0; index < 5000; index += 1) {
    const part = hashOf(`/documents/generated/2024-${index}/`) % 5;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
