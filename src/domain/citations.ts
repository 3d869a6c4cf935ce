import { type ArticleReference, articleReferences } from './article-references.ts';
import { formatDocNumber, parseDocNumber } from './doc-number.ts';
import { findDocNumbers } from './doc-numbers-in-text.ts';
import { nameMarks } from './name-marks.ts';

/** A document that a text names, by its title in 《》 or by its document number. */
export interface Citation {
  readonly kind: 'title' | 'number';
  /** As it stands in the text, with its 《》. */
  readonly text: string;
  /** Where `text` begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stands inside the marks, without line breaks; 〈〉 in it are kept. */
  readonly title?: string;
  /** In the form of `formatDocNumber`. A title has that of the brackets behind it. */
  readonly number?: string;
  /** The articles that are named with it, in the order of the text. */
  readonly articles?: readonly ArticleReference[];
  /** Of a number in brackets behind a title: the index of that title among the citations. */
  readonly of?: number;
  /** Of a citation within a title: the index of that title. */
  readonly inside?: number;
}

type Draft = { -readonly [K in keyof Citation]: Citation[K] };

/**
 * The documents that a text cites, by where they start. One within the title of another follows it,
 * with `inside`; no others overlap.
 *
 * @param knownPrefixes Prefixes of document numbers, see `findDocNumbers`.
 * @example
 * findCitations('根据《渔港管理办法》（青政发〔2022〕6号）第七条，');
 * // [{ kind: 'title', title: '渔港管理办法', number: '青政发〔2022〕6号', articles: [{ article: 7 }], … },
 * //  { kind: 'number', number: '青政发〔2022〕6号', of: 0, … }]
 */
export function findCitations(text: string, knownPrefixes?: readonly string[]): Citation[] {
  const citations: Draft[] = [];
  const open: number[] = [];
  for (const draft of draftsIn(text, knownPrefixes)) {
    while ((citations[open.at(-1) ?? -1]?.end ?? Number.POSITIVE_INFINITY) <= draft.start) {
      open.pop();
    }
    const inside = open.at(-1);
    const outer = inside === undefined ? undefined : citations[inside];
    if (outer && (outer.kind === 'number' || outer.end < draft.end)) continue;
    // 〈〉 are the marks of a name only within another.
    if (!outer && draft.text.startsWith('〈')) continue;
    if (inside !== undefined) draft.inside = inside;
    open.push(citations.push(draft) - 1);
  }
  joinNumbers(citations, text);
  for (const citation of citations) {
    const articles = articleReferences(text, citation.end);
    const owner = citations[citation.of ?? -1] ?? citation;
    if (articles.length > 0) owner.articles ??= articles;
  }
  return citations;
}

/** Every title and number, by where it starts, the longer first. */
function draftsIn(text: string, knownPrefixes: readonly string[] | undefined): Draft[] {
  const titles = nameMarks(text).flatMap(({ start, end }): Draft[] => {
    const written = text.slice(start, end);
    const title = written
      .slice(1, -1)
      .replace(/[^\S\n]*\n\s*/g, '')
      .trim();
    return title === '' ? [] : [{ kind: 'title', text: written, start, end, title }];
  });
  const numbers = findDocNumbers(text, knownPrefixes).flatMap(({ start, end, known }): Draft[] => {
    // 《甲》和青政发〔2024〕7号: what joins a number to a title is no part of it.
    const isJoined = !known && text[start - 1] === '》' && /[和及与或]/.test(text.charAt(start));
    const from = isJoined ? start + 1 : start;
    const written = text.slice(from, end);
    const number = parseDocNumber(written);
    if (!number) return [];
    return [{ kind: 'number', text: written, start: from, end, number: formatDocNumber(number) }];
  });
  return [...titles, ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
}

const SHORT_NAME = '以下(?:简)?称[^（）()]{1,30}';
/** What may stand between a title and the number in the brackets behind it. */
const TO_NUMBER = new RegExp(
  String.raw`^\s*(?:[（(]${SHORT_NAME}[）)]\s*)?[（(]\s*(?:${SHORT_NAME}[，,、；;]\s*)?(?:\d{4}年\d{1,2}月\d{1,2}日\s*)?(?:(?:发文字|文)号[：:]\s*)?$`,
  'u',
);
const FARTHEST = 80;

/** Join each number in brackets with the title before them; a short name may stand between. */
function joinNumbers(citations: readonly Draft[], text: string): void {
  const titles: number[] = [];
  for (const [index, citation] of citations.entries()) {
    if (citation.kind === 'title') {
      titles.push(index);
      continue;
    }
    const of = titles.slice(-3).find((candidate) => {
      const title = citations[candidate];
      return (
        title?.inside === citation.inside &&
        title?.number === undefined &&
        title !== undefined &&
        citation.start - title.end <= FARTHEST &&
        TO_NUMBER.test(text.slice(title.end, citation.start))
      );
    });
    const title = citations[of ?? -1];
    if (of === undefined || !title || citation.number === undefined) continue;
    citation.of = of;
    title.number = citation.number;
  }
}
