import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#site/render-cache.ts';
import { readFacts, storedDigest, writeFacts } from '#site/verify/fact-store.ts';
import { eachAddress, factTable, idsOf, isHidden, unpack } from '#site/verify/fact-table.ts';
import type { PageFacts } from '#site/verify/page-facts.ts';
import { Reader, writer } from '#site/verify/varints.ts';
import { temporaryPath } from '../../../support/temporary.ts';

const ORIGIN = 'https://www.qingyu.example';

const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\s/.test(text));
const anyFacts: fc.Arbitrary<PageFacts> = fc.record({
  isHidden: fc.boolean(),
  ids: fc.uniqueArray(word),
  links: fc.uniqueArray(word.map((text) => `/${text}`)),
  lost: fc.uniqueArray(word.map((text) => `#${text}`)),
});

const sorted = ({ isHidden: hidden, ids, links, lost }: PageFacts) => ({
  isHidden: hidden,
  ids: ids.toSorted(),
  links: links.toSorted(),
  lost: lost.toSorted(),
});

test('numbers and texts come back as they were written', () => {
  const anything = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.string()));
  fc.assert(
    fc.property(anything, fc.array(fc.nat()), (pairs, list) => {
      const out = writer(1);
      for (const [value, text] of pairs) {
        out.number(value);
        out.text(text);
      }
      const rising = list.toSorted((a, b) => a - b);
      out.rising(rising);
      const reader = new Reader(out.done());
      expect(pairs.map(() => [reader.number(), reader.text()])).toEqual(
        pairs.map(([value, text]) => [value, Buffer.from(text).toString()]),
      );
      const read: number[] = [];
      reader.rising((value) => read.push(value));
      expect(read).toEqual(rising);
    }),
  );
});

test('facts of pages come back from the disk', () => {
  fc.assert(
    fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 8 }), (pages) => {
      const file = temporaryPath('facts');
      const table = factTable();
      const digests = pages.map((_, index) => storedDigest(sha256(String(index))));
      const packed = new Map(
        digests.map((digest, at) => [digest, table.pack(pages[at] as PageFacts)]),
      );
      writeFacts(file, ORIGIN, { table, pages: packed }, new Set(digests));
      const back = readFacts(file, ORIGIN);
      const found = digests.map((one) => back.pages.get(one) ?? new Uint8Array());
      expect(found.map((facts) => sorted(unpack(facts, back.table)))).toEqual(pages.map(sorted));
      expect(found.map(isHidden)).toEqual(pages.map((page) => page.isHidden));
      expect(found.map((facts) => idsOf(facts, back.table))).toEqual(
        pages.map(({ ids }) => new Set(ids)),
      );
    }),
    { numRuns: 50 },
  );
});

test('a page that is gone is forgotten, and its texts once they are many', () => {
  const file = temporaryPath('facts');
  const table = factTable();
  const facts = (links: string[]) => table.pack({ isHidden: false, ids: ['a'], links, lost: [] });
  const [gone, stays] = ['gone', 'stays'].map((text) => storedDigest(sha256(text)));
  const many = Array.from({ length: 30_000 }, (_, index) => `/${index}/`);
  const pages = new Map([
    [gone ?? '', facts(many)],
    [stays ?? '', facts(['/29999/', '/new/'])],
  ]);
  writeFacts(file, ORIGIN, { table, pages }, new Set([stays ?? '']));
  const back = readFacts(file, ORIGIN);
  expect([...back.pages.keys()]).toEqual([stays]);
  expect(back.table.addresses).toEqual(['/29999/', '/new/']);
  const read: string[] = [];
  eachAddress(back.pages.get(stays ?? '') ?? new Uint8Array(), (address) => {
    read.push(back.table.addresses[address] ?? '');
  });
  expect(read).toEqual(['/29999/', '/new/']);
});
