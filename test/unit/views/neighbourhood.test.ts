import { describe, expect, test } from 'vitest';
import { neighbourhood } from '#views/neighbourhood.ts';
import { type DocumentFacts, document } from '../../support/portal.ts';

const serial = (one: { data: { indexNumber: string } } | undefined) =>
  one && Number(one.data.indexNumber.slice(-5));

describe('previous and next', () => {
  const documents = [document(4), document(3, { kind: 'personnel' }), document(2), document(1)];
  const around = neighbourhood(documents);

  test('are the newer and the older document of the same type', () => {
    const middle = documents[2];
    if (!middle) throw new Error('no document');
    expect(serial(around.previous(middle))).toBe(4);
    expect(serial(around.next(middle))).toBe(1);
  });

  test('the newest has no newer one, the oldest no older one, the only one neither', () => {
    const [newest, only, , oldest] = documents;
    if (!newest || !only || !oldest) throw new Error('no document');
    expect(around.previous(newest)).toBeUndefined();
    expect(around.next(oldest)).toBeUndefined();
    expect([around.previous(only), around.next(only)]).toEqual([undefined, undefined]);
  });
});

describe('interpretations', () => {
  const explained = document(1);
  const missing = '119901227310014889/2026-09999';
  const interpretation = document(2, {
    kind: 'interpretation',
    interprets: [explained.data.indexNumber, missing],
  });
  const around = neighbourhood([interpretation, explained]);

  test('are found from both ends', () => {
    expect(around.interprets(interpretation)).toEqual([explained]);
    expect(around.interpretedBy(explained)).toEqual([interpretation]);
  });

  test('are not shown once more as related', () => {
    expect(around.related(explained)).toEqual([]);
    expect(around.related(interpretation)).toEqual([]);
  });
});

describe('related documents', () => {
  const inTopic = (number: number, facts: DocumentFacts = {}) =>
    document(number, { topic: '交通运输', ...facts });
  const related = (documents: ReturnType<typeof document>[], index: number) => {
    const one = documents[index];
    if (!one) throw new Error('no document');
    return neighbourhood(documents).related(one).map(serial);
  };

  test('are up to four of the same topic that came before', () => {
    const documents = [7, 6, 5, 4, 3, 2, 1].map((number) => inTopic(number));
    expect(related(documents, 0)).toEqual([6, 5, 4, 3]);
    expect(related(documents, 4)).toEqual([2, 1]);
    expect(related(documents, 6)).toEqual([]);
  });

  test('a new document leaves those of older ones as they are', () => {
    const documents = [5, 4, 3, 2, 1].map((number) => inTopic(number));
    const before = documents.map((_, index) => related(documents, index));
    const after = [inTopic(6), ...documents];
    expect(documents.map((_, index) => related(after, index + 1))).toEqual(before);
  });

  test('begin with what the editor named, and name nothing twice', () => {
    const named = inTopic(1);
    const documents = [
      inTopic(4, { related: [named.data.indexNumber] }),
      inTopic(3),
      inTopic(2),
      named,
    ];
    expect(related(documents, 0)).toEqual([1, 3, 2]);
  });

  test('show all that the editor named', () => {
    const named = [6, 5, 4, 3, 2, 1].map((number) => document(number));
    const numbers = named.map(({ data }) => data.indexNumber);
    expect(related([document(7, { related: numbers }), ...named], 0)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test('a document without a topic has none of its own', () => {
    expect(related([document(2), document(1)], 0)).toEqual([]);
  });
});
