import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries } from '#search/index/entries.ts';
import { GONE, mergeTerms } from '#search/index/merge-terms.ts';
import { countOfPostings, decodePostings } from '#search/index/postings.ts';
import { termCollector } from '#search/index/term-collector.ts';
import type { SearchRecord } from '#search/record.ts';
import { anyCorpus } from '../corpora.ts';

function termsOf(documents: readonly (readonly [number, SearchRecord])[]): Entries {
  const collector = termCollector();
  for (const [document, record] of documents) collector.add(document, record);
  return collector.finish();
}

const plain = ({ keys, starts, values }: Entries) =>
  keys.map((key, index) => {
    const bytes = values.subarray(starts[index], starts[index + 1]);
    expect(countOfPostings(bytes)).toBe(decodePostings(bytes).documents.length);
    return [key, [...bytes]];
  });

test('terms of kept and of new documents are those of all at once', () => {
  const anyFate = fc.constantFrom('kept', 'dropped', 'new');
  fc.assert(
    fc.property(anyCorpus, fc.infiniteStream(anyFate), ({ records }, fates) => {
      const [before, after]: [number[], number[]] = [[], []];
      records.forEach((_, index) => {
        const { value } = fates.next();
        if (value !== 'new') before.push(index);
        if (value !== 'dropped') after.push(index);
      });
      const numbered = (list: readonly number[]) =>
        list.map((index, number) => [number, records[index] as SearchRecord] as const);
      const places = Int32Array.from(before, (index) => after.indexOf(index));
      expect([...places].every((place) => place >= GONE)).toBe(true);
      const added = numbered(after).filter((_, number) => !before.includes(after[number] ?? GONE));
      const merged = mergeTerms(termsOf(numbered(before)), places, termsOf(added));
      expect(plain(merged)).toEqual(plain(termsOf(numbered(after))));
    }),
  );
});
