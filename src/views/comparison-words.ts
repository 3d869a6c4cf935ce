import { foldForComparison, normaliseForComparison } from '#domain/comparison-text.ts';
import { changesOf, type Range, readableChanges } from './comparison-changes.ts';

/** A run of words as written, with a mark when the other version does not have them. */
export interface Piece {
  readonly text: string;
  readonly mark?: 'added' | 'removed';
}

/** One paragraph. */
export type Pieces = readonly Piece[];

/** Both versions of some paragraphs. */
export interface ComparedParagraphs {
  /** What was kept and what was removed, paragraph by paragraph. */
  readonly before: readonly Pieces[];
  /** What was kept and what was added. */
  readonly after: readonly Pieces[];
}

type Both<T> = [before: T, after: T];

/** A word as written, with the blanks behind it, and the form in which it is compared. */
interface Token {
  readonly text: string;
  readonly key: string;
}

const BREAK: Token = { text: '', key: '\n' };

/** Numbers, dates and the numbers of articles and items, of which no part is compared. */
const WHOLE =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d+(?:[.,:]\d+)*[%‰℃]?|第[〇零一二两三四五六七八九十百千\d]+[编章节条款项](?:之[一二三四五六七八九十]+)?|〔[〇零一二三四五六七八九十百\d]{1,5}〕|[〇零一二三四五六七八九十百千万亿]{2,}|[a-z]+/giu;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Two versions of the paragraphs of an article with marks on the words that only one of them has.
 *
 * Equal paragraphs stay whole. Joined, the pieces of a version are its text as written.
 */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
): ComparedParagraphs {
  const result = { before: [] as Pieces[], after: [] as Pieces[] };
  let at = { before: 0, after: 0 };
  const keepUpTo = (end: typeof at): void => {
    result.before.push(...wholeParagraphs(before.slice(at.before, end.before)));
    result.after.push(...wholeParagraphs(after.slice(at.after, end.after)));
  };
  const folded = [before, after].map((all) => all.map(normaliseForComparison)) as Both<string[]>;
  for (const { before: old, after: current } of changesOf(...folded)) {
    keepUpTo({ before: old.from, after: current.from });
    const compared = compareWords(
      before.slice(old.from, old.to),
      after.slice(current.from, current.to),
    );
    result.before.push(...compared.before);
    result.after.push(...compared.after);
    at = { before: old.to, after: current.to };
  }
  keepUpTo({ before: before.length, after: after.length });
  return result;
}

/** Paragraphs that the other version has as a whole, or not at all. */
export function wholeParagraphs(paragraphs: readonly string[], mark?: Piece['mark']): Pieces[] {
  return paragraphs.map((text) => [mark ? { text, mark } : { text }]);
}

function compareWords(before: readonly string[], after: readonly string[]): ComparedParagraphs {
  if (before.length === 0 || after.length === 0) {
    return {
      before: wholeParagraphs(before, 'removed'),
      after: wholeParagraphs(after, 'added'),
    };
  }
  const [old, current] = [tokensOf(before), tokensOf(after)];
  const keys = [old, current].map((tokens) => tokens.map(({ key }) => key)) as Both<string[]>;
  const changes = readableChanges(...keys);
  return {
    before: piecesOf(
      old,
      changes.map((change) => change.before),
      'removed',
    ),
    after: piecesOf(
      current,
      changes.map((change) => change.after),
      'added',
    ),
  };
}

/** The words of paragraphs, with a break between each two. */
function tokensOf(paragraphs: readonly string[]): Token[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [BREAK] : []),
    ...wordsOf(paragraph),
  ]);
}

/** The words of a paragraph; joined, they are the paragraph. */
function wordsOf(paragraph: string): Token[] {
  const { text, starts } = foldForComparison(paragraph);
  const ends: number[] = [];
  let done = 0;
  const addWords = (to: number): void => {
    for (const { index, segment } of words.segment(text.slice(done, to))) {
      ends.push(done + index + segment.length);
    }
  };
  for (const { index, 0: whole } of text.matchAll(WHOLE)) {
    addWords(index);
    done = index + whole.length;
    ends.push(done);
  }
  addWords(text.length);
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const from = index === 0 ? 0 : starts[start];
    return { text: paragraph.slice(from, starts[end]), key: text.slice(start, end) };
  });
}

/** One version, paragraph by paragraph, with a mark on what stands in the ranges. */
function piecesOf(
  tokens: readonly Token[],
  ranges: readonly Range[],
  mark: 'added' | 'removed',
): Pieces[] {
  const paragraphs: Piece[][] = [[]];
  const add = (from: number, to: number, marked: boolean): void => {
    let text = '';
    const finish = (): void => {
      if (text !== '') paragraphs.at(-1)?.push(marked ? { text, mark } : { text });
      text = '';
    };
    for (const token of tokens.slice(from, to)) {
      text += token.text;
      if (token !== BREAK) continue;
      finish();
      paragraphs.push([]);
    }
    finish();
  };
  let done = 0;
  for (const { from, to } of ranges) {
    add(done, from, false);
    add(from, to, true);
    done = to;
  }
  add(done, tokens.length, false);
  return paragraphs;
}
