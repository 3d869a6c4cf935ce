import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseForComparison } from '#domain/comparison-text.ts';
import { type ComparedArticle, compareTexts } from '#views/comparison.ts';
import { articlesOf, type ComparedBlock } from '#views/comparison-articles.ts';
import { anyText } from '../../support/any-text.ts';
import { NONE } from './comparisons.ts';

const TEXT = [
  '第一章　总则',
  '第一条　为了规范海岛民宿经营，保障住客安全，制定本办法。',
  '第二条　在本县行政区域内开办、经营海岛民宿，适用本办法。',
  '第三条　经营者应当明码标价，不得违反第二条收取费用。',
];

/** Blocks as a text has them, and as no text ever has them. */
const anyBlocks = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TEXT, ...TEXT.map((line) => line.slice(4)), '附件1', '（一）房价；'),
      fc
        .array(
          fc.constantFrom('民宿', '渔港', '应当', '不得', '，', '、', '12', '第三条', '。', ' '),
        )
        .map((words) => words.join('')),
      anyText(),
    ),
    { maxLength: 12 },
  )
  .chain((texts) =>
    fc
      .array(fc.constantFrom(undefined, 'art-1', 'art-2', 'ch-1', 'h-1', 'issued', 'annex-1'), {
        minLength: texts.length,
        maxLength: texts.length,
      })
      .map((anchors) => texts.map((text, index) => ({ text, anchor: anchors[index] }))),
  );

describe('whatever the texts are', () => {
  const read = (articles: readonly (ComparedArticle | undefined)[]) =>
    articles.flatMap((article) =>
      article
        ? [
            [
              article.label,
              ...article.pieces.map((pieces) => pieces.map(({ text }) => text).join('')),
            ],
          ]
        : [],
    );
  const written = (blocks: readonly ComparedBlock[]) =>
    articlesOf(blocks).map(({ label, paragraphs }) => [label, ...paragraphs]);
  const marksIn = (articles: readonly (ComparedArticle | undefined)[]) =>
    new Set(articles.flatMap((article) => article?.pieces.flat().map(({ mark }) => mark) ?? []));

  test('a text is the same as itself', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { rows, counts } = compareTexts(blocks, blocks);
        expect(rows.every(({ kind }) => kind === 'same')).toBe(true);
        expect(counts).toEqual(NONE);
      }),
    );
  });

  test('what was kept and removed is the old text, what was kept and added the new one', () => {
    fc.assert(
      fc.property(anyBlocks, anyBlocks, (before, after) => {
        const { rows } = compareTexts(before, after);
        const [old, current] = [rows.map((row) => row.before), rows.map((row) => row.after)];
        expect(read(old).sort()).toEqual(written(before).sort());
        expect(read(current)).toEqual(written(after));
        expect(marksIn(old).has('added') || marksIn(current).has('removed')).toBe(false);
      }),
    );
  });

  test('what was kept is the same in both', () => {
    const kept = (article: ComparedArticle | undefined) =>
      normaliseForComparison(
        article?.pieces
          .flatMap((pieces) => pieces.filter(({ mark }) => !mark).map(({ text }) => text))
          .join('') ?? '',
      );
    const anyArticle = fc
      .array(
        fc.constantFrom('民宿', '渔港', '应当', '不得', '，', ',', '三十日', '（', '(', '。', '\n'),
      )
      .map((words) => [...words.join('').split('\n')].map((text) => ({ text: `民宿${text}` })));
    fc.assert(
      fc.property(anyArticle, anyArticle, (before, after) => {
        for (const row of compareTexts(before, after).rows) {
          expect(kept(row.before)).toBe(kept(row.after));
        }
      }),
    );
  });

  test('no word of the blocks is lost between articles', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const joined = articlesOf(blocks).flatMap(({ label, number, paragraphs }) => [
          ...(number === undefined ? [] : [label]),
          ...paragraphs,
        ]);
        const fold = (texts: readonly string[]) => texts.map(normaliseForComparison).join('');
        expect(fold(joined)).toBe(fold(blocks.map(({ text }) => text)));
      }),
    );
  });
});

describe('very large texts are compared', () => {
  /** Text in which nothing comes twice, of 400 characters from the one given on; the same in every run. */
  const textFrom = (first: string, seed: number, length: number) => {
    let state = Math.imul(seed + 1, 0x9e3779b1);
    return Array.from({ length }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return String.fromCharCode(first.charCodeAt(0) + ((state >>> 0) % 400));
    }).join('');
  };
  const articles = (textOf: (index: number) => string) =>
    Array.from({ length: 300 }, (_, index) => ({
      text: `第${index + 1}条　${textOf(index)}`,
      anchor: `art-${index + 1}`,
    }));

  test('when every article changed a little', () => {
    const before = articles((index) => textFrom('东', index, 500));
    const after = articles((index) => `${textFrom('东', index, 490)}${textFrom('西', index, 10)}`);
    expect(compareTexts(before, after).counts).toEqual({ ...NONE, changed: 300 });
  });

  test('when no article has anything to do with another', () => {
    const before = articles((index) => textFrom('东', index, 500));
    const after = articles((index) => textFrom('西', index, 500));
    expect(compareTexts(before, after).counts).toEqual({ ...NONE, added: 300, removed: 300 });
  });

  test('when all articles are alike', () => {
    const before = articles((index) => `${'渔港'.repeat(250)}${index}`);
    const after = articles((index) => `${'渔港'.repeat(250)}${index + 1_000}`);
    expect(compareTexts(before, after).rows.filter((row) => row.after)).toHaveLength(300);
  });

  test('when one paragraph is all of the text and nothing of it was kept', () => {
    const [before, after] = [textFrom('东', 1, 60_000), textFrom('东', 2, 60_000)];
    const [row] = compareTexts([{ text: before }], [{ text: after }]).rows;
    expect(row?.before?.pieces).toEqual([[{ text: before, mark: 'removed' }]]);
    expect(row?.after?.pieces).toEqual([[{ text: after, mark: 'added' }]]);
  });
});
