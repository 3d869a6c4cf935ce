import { contains, type Part, partsOf, type Range, rangesOf } from './marks.ts';
import { type Folded, fold } from './normalise.ts';
import type { Query } from './query.ts';
import type { SearchAttachment, SearchRecord } from './record.ts';

/** A piece of a document's text that shows why it was found. */
export interface Snippet {
  readonly parts: readonly Part[];
  /** Where on the document's page the piece stands: the anchor of its block or of the last before it. */
  readonly anchor?: string | undefined;
  /** The article or the heading that has the anchor: 第五条. */
  readonly label?: string | undefined;
  /** The attachment that the piece stands in. */
  readonly attachment?: SearchAttachment | undefined;
}

interface Candidate extends Omit<Snippet, 'parts'> {
  readonly text: string;
  readonly folded: Folded;
}

const LENGTH = 110;
const LEAD = 28;
const ELLIPSIS = '…';
const ARTICLE = /^第[〇零一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十]+)?/u;
const LONGEST_HEADING = 24;
const SENTENCE = /[。；！？，]/u;

/**
 * The piece of a document that answers the query best: where all of it stands in a row, else where
 * most of its terms stand, else the summary.
 */
export function snippetOf(record: SearchRecord, query: Query): Snippet {
  const candidates = candidatesOf(record);
  for (const needles of needlesOf(query)) {
    const best = bestOf(candidates, needles);
    if (best) return cut(best, rangesOf(best.text, needles, best.folded));
  }
  const text = record.summary || (record.blocks[0]?.text ?? '');
  return cut({ text, folded: fold(text) }, []);
}

/** The title with what was typed marked in it. */
export function titleParts(record: SearchRecord, query: Query): Part[] {
  const folded = fold(record.title);
  for (const needles of needlesOf(query)) {
    const ranges = rangesOf(record.title, needles, folded);
    if (ranges.length > 0) return partsOf(record.title, ranges);
  }
  return partsOf(record.title, []);
}

/** What can be shown of a record: its text, then what is known of it, then its attachments. */
function candidatesOf(record: SearchRecord): Candidate[] {
  let anchor: string | undefined;
  let label: string | undefined;
  const blocks = record.blocks.map((block): Candidate => {
    if (block.anchor !== undefined) {
      anchor = block.anchor;
      label = labelOf(block.text);
    }
    return { text: block.text, folded: fold(block.text), anchor, label };
  });
  const { summary, attachments } = record;
  const about = [summary, ...attachments.map(({ title }) => title)];
  const lines = attachments.flatMap((attachment) =>
    (attachment.text ?? '').split('\n').map((text) => ({ text, attachment })),
  );
  return [
    ...blocks,
    ...about.map((text) => ({ text, folded: fold(text) })),
    ...lines.map((line) => ({ ...line, folded: fold(line.text) })),
  ];
}

/** The number of an article, or a heading as it is. */
function labelOf(text: string): string | undefined {
  const [article] = ARTICLE.exec(text) ?? [];
  if (article !== undefined) return article;
  return text.length <= LONGEST_HEADING && !SENTENCE.test(text) ? text : undefined;
}

/** What to mark in a title or a snippet, in sets of folded needles; the first set that is found counts. */
function needlesOf(query: Query): string[][] {
  const terms = query.terms.map(({ text }) => text);
  const pieces = query.terms.flatMap(({ keys }) => keys.map(({ term }) => term.replace('.', '')));
  return [[query.text], terms, pieces];
}

/** The first of the texts that contain the most of the needles. */
function bestOf(
  candidates: readonly Candidate[],
  needles: readonly string[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const count = needles.filter((needle) => contains(candidate.folded.text, needle)).length;
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

function cut({ text, anchor, label, attachment }: Candidate, ranges: readonly Range[]): Snippet {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const start = beginning(text, first.start);
  const end = whole(text, Math.max(start + LENGTH, Math.min(first.end, start + 2 * LENGTH)));
  const inside = ranges
    .filter((range) => range.start < end)
    .map((range) => ({ start: range.start - start, end: Math.min(range.end, end) - start }));
  const parts = [
    ...(start > 0 ? [{ text: ELLIPSIS, marked: false }] : []),
    ...partsOf(text.slice(start, end), inside),
    ...(end < text.length ? [{ text: ELLIPSIS, marked: false }] : []),
  ];
  return { parts, anchor, label, attachment };
}

/** Where to begin so that the match is read in its sentence or clause, if that begins near by. */
function beginning(text: string, match: number): number {
  if (match <= LEAD) return 0;
  const lead = text.slice(match - LEAD, match);
  const sentence = /^.*[。；！？]/su.exec(lead) ?? /^[^，、：]*[，、：]/su.exec(lead);
  return whole(text, match - LEAD + (sentence?.[0].length ?? 0));
}

/** Not between the two halves of a character. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return Math.min(text.length, code >= 0xdc00 && code <= 0xdfff ? at + 1 : at);
}
