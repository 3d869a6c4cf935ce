import { expect, test } from 'vitest';
import { tokensOf } from '#search/bigrams.ts';
import type { Engine } from '#search/engine.ts';
import { normalise } from '#search/normalise.ts';
import { parseQuery } from '#search/query.ts';
import { retrieve } from '#search/retrieve.ts';

/** An index in memory: what Pagefind is asked to be. */
function engineOf(texts: Readonly<Record<string, string>>): Engine {
  const documents = Object.entries(texts).map(([id, text]) => ({
    id,
    tokens: tokensOf(normalise(text)),
  }));
  const found = (test: (tokens: readonly string[]) => boolean) =>
    Promise.resolve(
      documents.filter(({ tokens }) => test(tokens)).map(({ id }) => ({ id, score: 1 })),
    );
  return {
    all: (tokens) =>
      found((own) => tokens.every((token) => own.some((one) => one.startsWith(token)))),
    inRow: (tokens) => found((own) => ` ${own.join(' ')} `.includes(` ${tokens.join(' ')} `)),
  };
}

const engine = engineOf({
  together: '依法行政是基本要求',
  scattered: '依法办事，方法行得通，行政效能',
  other: '渔船检查46件',
});
const retrieved = async (typed: string) => {
  const { found, strict } = await retrieve(parseQuery(typed), engine);
  return { ids: found.map(({ id }) => id), strict };
};

test('only documents with all of it in a row are found', async () => {
  expect(await retrieved('依法行政')).toEqual({ ids: ['together'], strict: true });
});

test('terms may stand apart', async () => {
  expect(await retrieved('行政 依法')).toEqual({ ids: ['together', 'scattered'], strict: true });
});

test('scattered pieces are an answer where there is no other, and are said to be', async () => {
  expect(await retrieved('行政依法')).toEqual({ ids: [], strict: true });
  const both = engineOf({ scattered: '依法办事，方法行得通，行政效能' });
  const { found, strict } = await retrieve(parseQuery('依法行政'), both);
  expect([found.length, strict]).toEqual([1, false]);
});

test('a token that is nowhere makes the answer empty, though the index knows its beginning', async () => {
  expect(await retrieved('4件')).toEqual({ ids: [], strict: false });
});

test('without a query everything is listed, but nothing for punctuation', async () => {
  expect((await retrieved(' ')).ids).toHaveLength(3);
  expect((await retrieved('“')).ids).toEqual([]);
});

test('of many documents with a part of a long sentence, those with all parts are found', async () => {
  const part = '应当接受渔船安全检查';
  const many = engineOf({
    wanted: `出海以前渔民和船东${part}并且如实记录检查的结果`,
    ...Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`id${number}`, part])),
  });
  const query = parseQuery(`出海以前渔民和船东${part}并且如实记录检查的结果`);
  expect((await retrieve(query, many)).found.map(({ id }) => id)).toEqual(['wanted']);
});
