import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { comparisonViews } from '#views/comparison-pages.ts';
import { textOn, textsOf } from '#views/document-texts.ts';
import { versionViews } from '#views/document-version-pages.ts';
import { pairsOf } from '#views/document-versions.ts';
import {
  effect,
  found,
  lifeContext,
  livedPortal,
  normative,
  numberOf,
  pageOf,
} from '../../support/lived-portal.ts';
import type { DocumentFacts } from '../../support/portal.ts';

const day = isoDate;
const ASOF = day('2026-11-20');
const ORIGINAL: DocumentFacts = {
  issuedOn: day('2020-03-10'),
  effectiveFrom: day('2020-05-01'),
  effectiveUntil: day('2029-12-31'),
};

/** A document amended on each of the days, the text of which was put together each time. */
function amended(days: readonly string[], asOf = ASOF, facts: DocumentFacts = ORIGINAL) {
  const acting = days.map((on, index) =>
    normative(index + 2, {
      issuedOn: day('2020-04-01'),
      effectiveFrom: day(on),
      effects: [effect('amend', 1)],
    }),
  );
  const versions = days.map((on) => [numberOf(1), on] as const);
  return livedPortal([...acting, normative(1, facts)], asOf, { versions });
}

const two = amended(['2022-06-01', '2025-03-01']);
const document = found(two, 1);

describe('the texts of a document', () => {
  test('follow each other without a gap', () => {
    expect(textsOf(document).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2020-05-01 2022-05-31',
      '2022-06-01 2025-02-28',
      '2025-03-01 2029-12-31',
    ]);
  });

  test.each([
    ['2019-01-01', '2020-05-01'],
    ['2022-05-31', '2020-05-01'],
    ['2022-06-01', '2022-06-01'],
    ['2099-01-01', '2025-03-01'],
  ])('on %s it is that of %s', (on, from) => {
    expect(textOn(document, day(on)).from).toBe(from);
  });

  test('stand at an address for good, the one as published too', () => {
    expect(textsOf(document).map(({ path }) => path)).toEqual(
      ['2020-05-01', '2022-06-01', '2025-03-01'].map((from) => `${document.path}${from}/`),
    );
  });

  test.each([
    ['2020-05-01', ORIGINAL, '2020-03-10'],
    ['2020-04-20', { ...ORIGINAL, issuedOn: day('2020-04-20') }, '2020-04-19'],
  ])('an amendment on %s takes no address from the text before it', (on, facts, first) => {
    expect(textsOf(found(amended([on], ASOF, facts), 1))[0]?.from).toBe(first);
  });

  test('hold none that is not out', () => {
    const acting = normative(2, {
      issuedOn: day('2026-11-01'),
      publishedAt: '2026-12-01 09:00' as never,
      effects: [effect('amend', 1)],
    });
    const versions = [[numberOf(1), '2026-11-01']] as const;
    const portal = livedPortal([acting, normative(1, ORIGINAL)], ASOF, { versions });
    expect(textsOf(found(portal, 1)).length).toBe(1);
    expect(pageOf(portal, 1, ASOF).texts).toBeUndefined();
  });
});

describe('the page of a document', () => {
  test.each([
    ['2022-05-31', 'body-1'],
    ['2022-06-01', 'text-2022-06-01'],
    ['2026-11-20', 'text-2025-03-01'],
  ])('shows on %s the text of that day', (asOf, bodyHash) => {
    expect(pageOf(two, 1, day(asOf)).bodyHash).toBe(bodyHash);
  });

  test('lists the texts, the latest first, each beside the one before it', () => {
    const { texts } = pageOf(two, 1, ASOF);
    expect(texts?.items.map(({ label, days, current }) => `${label} ${days} ${current}`)).toEqual([
      '2025 年 3 月 1 日修改后的文本 2025-03-01 至 2029-12-31 true',
      '2022 年 6 月 1 日修改后的文本 2022-06-01 至 2025-02-28 false',
      '公布时的文本 2020-05-01 至 2022-05-31 false',
    ]);
    expect(
      texts?.items.map(({ comparison }) => comparison?.href.slice(document.path.length)),
    ).toEqual(['compare/2022-06-01/2025-03-01/', 'compare/2020-05-01/2022-06-01/', undefined]);
  });

  test('knows which text applies from the day of the build on', () => {
    const applying = (asOf: string) =>
      pageOf(two, 1, day(asOf)).texts?.applying.map(
        ({ since, text, shown }) => `${since} ${text}${shown ? ' shown' : ''}`,
      );
    expect(applying('2024-01-01')).toEqual([
      '2022-06-01 2022-06-01 shown',
      '2025-03-01 2025-03-01',
      '2030-01-01 undefined',
    ]);
    expect(applying('2020-04-01')?.[0]).toBe('1900-01-01 undefined shown');
    expect(applying('2030-01-01')).toEqual(['2030-01-01 undefined shown']);
  });

  test('a document that was never amended has no such list', () => {
    const portal = livedPortal([normative(1, ORIGINAL)], ASOF);
    expect(pageOf(portal, 1, ASOF).texts).toBeUndefined();
    expect(versionViews(found(portal, 1), lifeContext(portal, ASOF))).toEqual([]);
  });
});

describe('the page of a dated text', () => {
  const pages = (asOf: string) => versionViews(document, lifeContext(two, day(asOf)));
  const said = (asOf: string) =>
    pages(asOf).map(({ notes }) =>
      (notes[0]?.sentences ?? [])
        .map((words) => words.map((one) => (typeof one === 'string' ? one : one.label)).join(''))
        .join(' '),
    );

  test('says from when to when it applies', () => {
    expect(pages('2026-11-20').map(({ subtitle }) => subtitle)).toEqual([
      '自 2020 年 5 月 1 日至 2022 年 5 月 31 日适用的文本',
      '自 2022 年 6 月 1 日至 2025 年 2 月 28 日适用的文本',
      '自 2025 年 3 月 1 日至 2029 年 12 月 31 日适用的文本',
    ]);
  });

  test('says when it applies no more, or not yet, and what does', () => {
    expect(said('2024-01-01')).toEqual([
      '这个文本已经不再适用。 现在适用的是自 2022 年 6 月 1 日起适用的文本。',
      '',
      '这个文本自 2025 年 3 月 1 日起适用，现在还没有开始适用。 现在适用的是自 2022 年 6 月 1 日起适用的文本。',
    ]);
  });

  test('says when the document has ended', () => {
    expect(said('2030-01-01')[2]).toBe(
      '本文件已于 2030 年 1 月 1 日失效。 有效期到 2029 年 12 月 31 日为止。',
    );
  });

  test('says what it will say on later days', () => {
    expect(pages('2024-01-01')[1]?.notes.map(({ from }) => from)).toEqual([
      '2022-06-01',
      '2025-03-01',
      '2030-01-01',
    ]);
  });

  test('says what force the document had then', () => {
    const force = pages('2026-11-20').map(
      ({ rows }) => rows.find(({ label }) => label === '期间效力')?.value,
    );
    expect(force).toEqual(['现行有效', '已修改', '已修改']);
  });

  test('shows its own text', () => {
    expect(pages('2026-11-20').map(({ bodyHash }) => bodyHash)).toEqual([
      'body-1',
      'text-2022-06-01',
      'text-2025-03-01',
    ]);
  });
});

describe('two texts side by side', () => {
  test('have a page for each two of them, the older one first', () => {
    const views = comparisonViews(document, lifeContext(two, ASOF));
    expect(views.map(({ path }) => path.slice(document.path.length))).toEqual([
      'compare/2020-05-01/2022-06-01/',
      'compare/2020-05-01/2025-03-01/',
      'compare/2022-06-01/2025-03-01/',
    ]);
    expect(views[0]).toMatchObject({
      before: { path: `${document.path}2020-05-01/`, bodyHash: 'body-1' },
      after: { path: `${document.path}2022-06-01/`, bodyHash: 'text-2022-06-01' },
    });
    expect(views[0]?.others.length).toBe(2);
  });

  test.each([
    [10, 45],
    [11, 10],
  ])('of %i texts make %i pages', (count, pages) => {
    const days = Array.from({ length: count - 1 }, (_, index) => `20${index + 21}-01-01`);
    const endless = { ...ORIGINAL, effectiveUntil: undefined };
    expect(pairsOf(textsOf(found(amended(days, ASOF, endless), 1))).length).toBe(pages);
  });
});
