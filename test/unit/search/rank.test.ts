import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { type Tier, tierOf } from '#search/match.ts';
import { parseQuery } from '#search/query.ts';
import { ranked } from '#search/rank.ts';
import { searchRecord } from './records.ts';

const today = isoDate('2026-03-01');

test.each<[string, Tier, string]>([
  ['渔船安全', 'title', '渔船安全 stands in the title'],
  ['海洋渔船', 'body', 'in the text only'],
  ['政府办公室', 'about', 'in the name of the agency only'],
  ['海洋 通知', 'terms', 'apart, one in the text and one in the title'],
  ['船渔', 'tokens', 'nowhere'],
])('%s is of tier %s: %s', (typed, tier) => {
  const record = searchRecord({ blocks: [{ text: '本通知适用于海洋渔船。' }] });
  expect(tierOf(record, parseQuery(typed))).toBe(tier);
});

const hit = (url: string, parts: object, tier: 'title' | 'body', score: number) => ({
  record: searchRecord({ url, ...parts }),
  tier,
  score,
});
const order = (...hits: ReturnType<typeof hit>[]) =>
  ranked(hits, today).map(({ record }) => record.url);

test('a title comes before any text, whatever the index says', () => {
  expect(order(hit('text', {}, 'body', 9), hit('title', {}, 'title', 1))).toEqual([
    'title',
    'text',
  ]);
});

test('a document that is no longer in force gives way to one that is', () => {
  const expired = { validity: 'inForce 2026-01-01 expired' };
  const valid = { validity: 'inForce 2027-01-01 expired' };
  expect(order(hit('expired', expired, 'body', 3), hit('valid', valid, 'body', 2))).toEqual([
    'valid',
    'expired',
  ]);
  expect(order(hit('expired', expired, 'body', 9), hit('valid', valid, 'body', 2))).toEqual([
    'expired',
    'valid',
  ]);
});

test('of two that are alike, the newer comes first', () => {
  const old = hit('old', { date: '2019-05-01' }, 'body', 1);
  const recent = hit('recent', { date: '2025-05-01' }, 'body', 1);
  expect(order(hit('undated', {}, 'body', 1), old, recent)).toEqual(['recent', 'old', 'undated']);
});
