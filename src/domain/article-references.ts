import { chineseNumber } from './chinese-number.ts';

/** A place in the articles of a document: 第八条之一第二款第（三）项. */
export interface ArticleReference {
  readonly article: number;
  /** 1 in 第八条之一. */
  readonly suffix?: number;
  /** 款. */
  readonly paragraph?: number;
  /** 项. */
  readonly item?: number;
}

const NUMBER = '(?:[0-9０-９]{1,4}|[〇零一二两三四五六七八九十百千]{1,9})';
const ONE = `[（(]?${NUMBER}[）)]?`;
const RANGE = '[至到—－–～~-]';
// No blanks between the alternatives, so that there is one way to read a list.
const LIST = `${ONE}(?:(?:[、和及]|${RANGE})${ONE}){0,19}`;
const ARTICLE = String.raw`第\s?(?<articles>${LIST})\s?条(?:之(?<suffix>${NUMBER}))?`;
const PARAGRAPH = String.raw`第\s?(?<paragraphs>${LIST})\s?款`;
const ITEM = String.raw`(?:第\s?|(?=[（(]))(?<items>${LIST})\s?项`;

const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const FULL = sticky(`${ARTICLE}(?:\\s?${PARAGRAPH})?(?:\\s?${ITEM})?`);
const LATER = sticky(`${PARAGRAPH}(?:\\s?${ITEM})?`);
const LAST = sticky(ITEM);
/** What may stand between a document and its articles: brackets, 的, chapters. */
const BEFORE = sticky(
  String.raw`\s{0,4}(?:[（(](?:[^（）()。\n]|[（(][^（）()。\n]{0,40}[）)]){0,120}[）)]\s{0,4}){0,2}(?:中的|的|中)?(?:第\s?${NUMBER}\s?[编章节]){0,3}`,
);
const BETWEEN = sticky(String.raw`\s?(?:以及|或者|[、和及与或]|(?<range>${RANGE}{1,2}))\s?`);

/** No citation names more articles than this; a longer range keeps its ends. */
const MOST = 100;

/**
 * The articles that a text names from the place `from` on, as it does right behind the name or the
 * number of a document. Each article of a range is given.
 *
 * @example
 * articleReferences('《办法》第十二条、第十三条第二款', 4);
 * // [{ article: 12 }, { article: 13, paragraph: 2 }]
 * articleReferences('《办法》（试行）第三条至第五条', 4); // articles 3, 4 and 5
 */
export function articleReferences(text: string, from: number): ArticleReference[] {
  const found: ArticleReference[] = [];
  BEFORE.lastIndex = from;
  BEFORE.exec(text);
  let at = BEFORE.lastIndex;
  let isRange = false;
  while (found.length < MOST) {
    const read = referencesAt(text, at, found.at(-1));
    const [first] = read?.references ?? [];
    if (!read || !first) break;
    const last = found.at(-1);
    if (isRange && last) found.push(...between(last, first));
    found.push(...read.references);
    BETWEEN.lastIndex = read.end;
    const separator = BETWEEN.exec(text);
    if (!separator) break;
    isRange = separator.groups?.['range'] !== undefined;
    at = BETWEEN.lastIndex;
  }
  return found.slice(0, MOST);
}

/** What stands at a place: an article, or only 款 or 项 of the article named before. */
function referencesAt(
  text: string,
  at: number,
  last: ArticleReference | undefined,
): { references: ArticleReference[]; end: number } | undefined {
  for (const pattern of last ? [FULL, LATER, LAST] : [FULL]) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const end = pattern.lastIndex;
    const { articles, suffix, paragraphs, items } = groups;
    let references: ArticleReference[] = [];
    if (articles !== undefined) {
      references = numbersOf(articles).map((article) => ({ article }));
      references = refined(references, 'suffix', suffix);
    } else if (last) {
      const { item, paragraph, ...article } = last;
      const kept = paragraphs === undefined && paragraph !== undefined;
      references = [kept ? { ...article, paragraph } : article];
    }
    references = refined(references, 'paragraph', paragraphs);
    references = refined(references, 'item', items);
    return { references, end };
  }
  return undefined;
}

/** The last of `references` at each of the numbers that a list gives for a level below. */
function refined(
  references: ArticleReference[],
  level: 'suffix' | 'paragraph' | 'item',
  list: string | undefined,
): ArticleReference[] {
  const last = references.at(-1);
  if (list === undefined || !last) return references;
  return [
    ...references.slice(0, -1),
    ...numbersOf(list).map((number) => ({ ...last, [level]: number })),
  ];
}

/** The places between the ends of a range, on the level on which the ends differ. */
function between(from: ArticleReference, to: ArticleReference): ArticleReference[] {
  if (from.article !== to.article) {
    return numbersBetween(from.article, to.article).map((article) => ({ article }));
  }
  if (from.suffix !== to.suffix) {
    return numbersBetween(from.suffix ?? 0, to.suffix ?? 0).map((suffix) => ({
      article: to.article,
      suffix,
    }));
  }
  const level = to.item === undefined ? 'paragraph' : 'item';
  return numbersBetween(from[level], to[level]).map((number) => ({ ...to, [level]: number }));
}

function numbersBetween(from: number | undefined, to: number | undefined): number[] {
  const length = (to ?? 0) - (from ?? to ?? 0) - 1;
  if (length <= 0 || length > MOST) return [];
  return Array.from({ length }, (_, index) => (from ?? 0) + 1 + index);
}

/** 一、三至五 is 1, 3, 4, 5. */
function numbersOf(list: string): number[] {
  const numbers: number[] = [];
  for (const [, range, digits = ''] of list.matchAll(
    new RegExp(`(${RANGE})?[（(]?(${NUMBER})[）)]?`, 'gu'),
  )) {
    const number = /^[0-9０-９]/.test(digits)
      ? Number(digits.normalize('NFKC'))
      : chineseNumber(digits);
    if (!number) continue;
    if (range) numbers.push(...numbersBetween(numbers.at(-1), number));
    numbers.push(number);
  }
  return numbers;
}
