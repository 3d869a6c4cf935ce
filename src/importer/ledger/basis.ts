import { parseDocNumber } from '#domain/doc-number.ts';
import { BASIS_MARKS, LINE_END, PART } from '#strings/basis-cell.ts';
import { cellProblems } from '#strings/ledger-cell-problems.ts';
import { dayIn } from './amounts.ts';
import { articlesAtStart, cutAtSources, sourceAtStart } from './citation.ts';
import { linesOf, withoutNumber } from './plain.ts';
import { UnreadableCell } from './unreadable.ts';

/** Lines of a cell whose value is known, as when only another line was changed. */
export type KnownLines = ReadonlyMap<string, unknown>;

type Basis = Record<string, string>;

const KEYS = ['name', 'number', 'article', 'text', 'gist', 'issuedBy', 'effectiveFrom'];
/** How long a gist may be; what is longer can only be the text. */
const LONGEST_GIST = 600;
const QUOTED = /^[“"「](.+)[”"」]$/s;

/**
 * The bases in a cell, one a line: 《名称》（文号）第…条｜要旨：…. What follows an article without a mark
 * is its text where it stands in quotation marks, else its gist; lines that name no law go on with
 * the one before.
 *
 * @throws {UnreadableCell}
 */
export function basesIn(text: string, known: KnownLines): unknown[] {
  const bases: (() => unknown)[] = [];
  let last: Basis | undefined;
  for (const line of linesOf(text)) {
    if (known.has(line)) {
      bases.push(() => known.get(line));
      last = undefined;
      continue;
    }
    for (const part of partsOf(line)) {
      const goesOn = last && !part.startsWith('《') ? goOn(part, last) : undefined;
      if (goesOn === 'added') continue;
      const basis = goesOn ?? basisIn(part);
      bases.push(() => inOrder(basis));
      last = basis;
    }
  }
  return bases.map((value) => value());
}

function partsOf(line: string): string[] {
  const bare = /^[^《]{0,6}《/.test(line) ? withoutNumber(line) : line;
  if (bare.includes(PART)) return [bare];
  return cutAtSources(bare, (text) => {
    const source = sourceAtStart(text);
    return source !== undefined && (source.rest === '' || /^第/.test(source.rest));
  });
}

/** More of the basis before: its article, another article of its law, or more of its text. */
function goOn(part: string, last: Basis): Basis | 'added' | undefined {
  const { articles, rest = part } = articlesAtStart(part) ?? {};
  if (articles !== undefined && last['article'] !== undefined) {
    const { name = '', number } = last;
    return { name, ...(number && { number }), article: articles, ...saying(rest) };
  }
  if (articles !== undefined) {
    Object.assign(last, { article: articles, ...saying(rest) });
    return 'added';
  }
  if (last['article'] === undefined) return undefined;
  const key = last['text'] === undefined ? 'gist' : 'text';
  last[key] = last[key] === undefined ? part : `${last[key]}\n${part}`;
  return 'added';
}

function basisIn(part: string): Basis {
  const [head = '', ...marked] = part.split(PART);
  const source = sourceAtStart(head.trim()) ?? withoutMarks(head);
  const { name, number, rest } = source;
  const known = marksIn(marked);
  const { articles, rest: words } = articlesAtStart(rest) ?? { articles: '', rest };
  const basis: Basis = { name, ...(number !== undefined && { number }) };
  // With marks behind it, all that stands before them is the article.
  if (marked.length > 0 && articles !== '') return { ...basis, article: rest, ...known };
  return { ...basis, ...(articles !== '' && { article: articles }), ...saying(words), ...known };
}

/** A law without 《》, as far as 第 begins. */
function withoutMarks(head: string) {
  const [, name = '', rest = ''] = /^([^《》]{2,150}?)(第.+)$/s.exec(head.trim()) ?? [];
  if (name === '' || articlesAtStart(rest) === undefined) {
    throw new UnreadableCell(cellProblems.basisWithoutName(head));
  }
  return { name: name.trim(), rest, number: undefined };
}

/** What an article says. */
function saying(words: string): Basis {
  const said = words.replace(/^[：:，,。；;、\s]+/, '').trim();
  if (said === '') return {};
  const quoted = QUOTED.exec(said)?.[1];
  if (quoted !== undefined) return { text: quoted };
  return [...said].length > LONGEST_GIST ? { text: said } : { gist: said };
}

function marksIn(parts: readonly string[]): Basis {
  const found: Basis = {};
  let open: string | undefined;
  for (const part of parts) {
    const mark = Object.entries(BASIS_MARKS).find(
      ([key, one]) => part.trimStart().startsWith(one) && !(key in found),
    );
    if (mark) {
      open = mark[0];
      found[open] = part.trimStart().slice(mark[1].length);
    } else if (open !== undefined) {
      found[open] += PART + part;
    } else {
      throw new UnreadableCell(cellProblems.basisWithoutName(part));
    }
  }
  const values = Object.entries(found).map(([key, value]): [string, string] => [
    key,
    key === 'effectiveFrom' ? dayIn(value) : value.replaceAll(LINE_END, '\n'),
  ]);
  return Object.fromEntries(values);
}

/** @throws {UnreadableCell} */
export function approvalsIn(text: string, known: KnownLines): unknown[] {
  return linesOf(text).flatMap((line) => {
    if (known.has(line)) return [known.get(line)];
    const parts = cutAtSources(withoutNumber(line), (one) => sourceAtStart(one) !== undefined);
    return parts.map(approvalIn);
  });
}

function approvalIn(part: string): Basis {
  const source = sourceAtStart(part);
  if (source?.rest === '') return approval(source.name, source.number);
  const [, name = '', bracket = ''] = /^([^《》]+?)([（(][^（()）]*[)）])$/.exec(part) ?? [];
  const numbered = bracket === '' ? undefined : sourceAtStart(`《${name}》${bracket}`);
  if (numbered?.number !== undefined) return approval(name.trim(), numbered.number);
  if (source || /[《》]/.test(part) || part.length < 5 || parseDocNumber(part)) {
    throw new UnreadableCell(cellProblems.approvalUnreadable(part));
  }
  return approval(part, undefined);
}

function approval(name: string, number: string | undefined): Basis {
  return { name, ...(number !== undefined && { number }) };
}

function inOrder(basis: Basis): Basis {
  const known = KEYS.flatMap((key) => {
    const value = basis[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known);
}
