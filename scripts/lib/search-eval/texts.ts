import { contains } from '#search/marks.ts';
import { factsOf } from '#search/match.ts';
import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';

/** Everything that can be found, looked at without any index: what is true of a query. */
export interface Texts {
  /** Addresses of the documents that have a folded text in one of their lines. */
  readonly having: (needle: string) => ReadonlySet<string>;
  /** Addresses of the documents that have it in their title. */
  readonly titled: (needle: string) => readonly string[];
  /** Addresses of the documents that have all of these in their title, in this order and apart. */
  readonly titledInOrder: (needles: readonly string[]) => readonly string[];
  /** Every Han character that occurs. */
  readonly characters: () => ReadonlySet<string>;
}

// A line ends with a space on both sides, so that no run of letters or digits goes on behind it.
const BETWEEN = ' \n ';

export function textsOf(records: readonly SearchRecord[]): Texts {
  const all = records.map((record) => ({
    url: record.url,
    title: normalise(record.title),
    text: linesOf(record).map(normalise).join(BETWEEN),
  }));
  const known = new Map<string, ReadonlySet<string>>();
  return {
    having: (needle) => {
      const found =
        known.get(needle) ??
        new Set(all.filter(({ text }) => contains(text, needle)).map(({ url }) => url));
      known.set(needle, found);
      return found;
    },
    titled: (needle) => all.filter(({ title }) => contains(title, needle)).map(({ url }) => url),
    titledInOrder: (needles) =>
      all.filter(({ title }) => hasInOrder(title, needles)).map(({ url }) => url),
    characters: () =>
      new Set(all.flatMap(({ text }) => [...new Set(text.match(/\p{Script=Han}/gu) ?? [])])),
  };
}

/** The lines of a document as they are published: its title, its text, and what is known about it. */
export function linesOf(record: SearchRecord): string[] {
  const blocks = record.blocks.map(({ text }) => text);
  const files = record.attachments.flatMap(({ text = '' }) => text.split('\n'));
  return [record.title, ...blocks, ...factsOf(record), ...files];
}

function hasInOrder(title: string, needles: readonly string[]): boolean {
  let from = 0;
  for (const needle of needles) {
    const at = title.indexOf(needle, from);
    if (at < 0) return false;
    from = at + needle.length;
  }
  return true;
}
