import { comparisonText } from '#strings/comparison.ts';
import type { ComparedRow, Comparison, ComparisonCounts } from './comparison.ts';

/** All that a table of two versions shows. */
export interface ComparisonView extends Comparison {
  /** What tells the versions apart, such as their dates. */
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** Where each version is read; labels of articles lead there. */
  readonly beforePath?: string | undefined;
  readonly afterPath?: string | undefined;
}

/** A row of the table, or a run of rows that a reader of changes can leave folded. */
export type ComparisonSection =
  | { readonly row: ComparedRow; readonly note: string | undefined }
  | { readonly summary: string; readonly rows: readonly ComparedRow[] };

/** The rows of a table with those made one in which no word is marked. */
export function sectionsOf(rows: readonly ComparedRow[]): ComparisonSection[] {
  const sections: ComparisonSection[] = [];
  let run: ComparedRow[] = [];
  const finish = (): void => {
    if (run.length > 0) sections.push({ summary: summaryOfRun(run), rows: run });
    run = [];
  };
  for (const row of rows) {
    if (!isQuiet(row)) {
      finish();
      sections.push({ row, note: noteOf(row) });
      continue;
    }
    if (!isSameHeading(row) && run.some((one) => !isSameHeading(one) && one.kind !== row.kind)) {
      finish();
    }
    run.push(row);
  }
  finish();
  return sections;
}

/** How much changed, in a sentence. */
export function countsSentence(counts: ComparisonCounts): string {
  const kinds = ['changed', 'added', 'removed', 'moved', 'renumbered'] as const;
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => comparisonText.counts[kind](counts[kind]));
  return parts.length > 0 ? comparisonText.summary(parts) : comparisonText.nothing;
}

/** A chapter that has another number is shown: the summary of a run speaks of articles only. */
function isQuiet(row: ComparedRow): boolean {
  if (row.kind === 'same') return true;
  return row.kind === 'renumbered' && row.part !== 'heading' && !isMarked(row);
}

function isSameHeading({ kind, part }: ComparedRow): boolean {
  return kind === 'same' && part === 'heading';
}

function isMarked({ before, after }: ComparedRow): boolean {
  const pieces = [...(before?.pieces ?? []), ...(after?.pieces ?? [])].flat();
  return pieces.some(({ mark }) => mark !== undefined);
}

function noteOf(row: ComparedRow): string | undefined {
  if (row.kind === 'renumbered') return comparisonText.onlyNumbers;
  if (row.kind === 'moved') return comparisonText.moved;
  return row.kind === 'changed' && !isMarked(row) ? comparisonText.onlyParagraphs : undefined;
}

function summaryOfRun(rows: readonly ComparedRow[]): string {
  const headings = rows.filter(({ part }) => part === 'heading');
  const others = rows.filter(({ part }) => part !== 'heading');
  const [first] = others;
  if (!first) {
    return comparisonText.same(namesOf(headings, 'after', comparisonText.title));
  }
  if (first.kind === 'same') return comparisonText.same(namesOf(others, 'after'));
  return comparisonText.renumbered(namesOf(others, 'before'), namesOf(others, 'after'));
}

/** 标题和前言、第一条至第五条、附件1. */
function namesOf(
  rows: readonly ComparedRow[],
  side: 'before' | 'after',
  named: (label: string) => string = (label) => label,
): string {
  const runs: { part: ComparedRow['part']; labels: string[] }[] = [];
  for (const row of rows) {
    const label = row[side]?.label ?? '';
    const name = row.part === 'item' ? comparisonText.quoted(label) : named(label);
    const last = runs.at(-1);
    if (last?.part === row.part) last.labels.push(name);
    else runs.push({ part: row.part, labels: [name] });
  }
  return comparisonText.list(
    runs.flatMap(({ labels }) => {
      const [first = '', ...others] = labels;
      return others.length > 1 ? [comparisonText.range(first, others.at(-1) ?? '')] : labels;
    }),
  );
}
