import { findDate, readDate } from './dates.ts';
import { type FoundLabel, scanLabels } from './label-scan.ts';
import type { LabelKind } from './labels.ts';
import type { Line } from './line.ts';
import { isDocumentNumber, isIndexNumber } from './numbers.ts';

/** A label and the value printed for it; an empty value is a label without one. */
export interface Pair {
  readonly kind: LabelKind;
  readonly value: string;
  /** Position of the line in the list of lines. */
  readonly at: number;
}

export interface MetadataScan {
  readonly pairs: readonly Pair[];
  /** Positions of lines that hold labels or values of labels, and nothing of the document. */
  readonly used: ReadonlySet<number>;
}

/**
 * Reads the label and value pairs of lines `from` up to `to`.
 *
 * A value ends at the next label, at a pipe or with the line. A label that ends its line has its
 * value on the next line where the block is laid out like that (label line, value line); otherwise
 * it is empty.
 */
export function readPairs(lines: readonly Line[], from: number, to: number): MetadataScan {
  const found = new Map<number, readonly FoundLabel[]>();
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line) found.set(at, scanLabels(line));
  }
  dropLonelyBareLabels(lines, found, from, to);

  const stacked = stackedLayout(lines, found, from, to);
  const pairs: Pair[] = [];
  const used = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    const labels = found.get(at) ?? [];
    if (!line || labels.length === 0) continue;
    used.add(at);
    for (const [index, label] of labels.entries()) {
      const end = labels[index + 1]?.start ?? line.text.length;
      const value = firstCell(line.text.slice(label.end, end));
      if (value !== '' || index < labels.length - 1) {
        pairs.push({ kind: label.kind, value, at });
        continue;
      }
      const below = valueBelow(lines, found, at, to, label, stacked);
      pairs.push({ kind: label.kind, value: below?.value ?? '', at });
      if (below) for (let next = at + 1; next <= below.at; next += 1) used.add(next);
    }
  }
  return { pairs, used };
}

/** A bare label counts beside other labels of its line, or next to a line that has labels. */
function dropLonelyBareLabels(
  lines: readonly Line[],
  found: Map<number, readonly FoundLabel[]>,
  from: number,
  to: number,
): void {
  const near = (at: number) =>
    [-2, -1, 1, 2].some((step) => (found.get(at + step)?.length ?? 0) > 0);
  for (let at = from; at < to; at += 1) {
    const labels = found.get(at) ?? [];
    if (!labels[0]?.bare) continue;
    const empty = labels.every((label, index) => {
      const end = labels[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      return firstCell(lines[at]?.text.slice(label.end, end) ?? '') === '';
    });
    const header = labels.length > 2 && empty;
    if (header || (labels.length === 1 && !near(at))) found.set(at, []);
  }
}

/** How values stand that are printed below their labels, seen from values of unmistakable shape. */
interface StackedLayout {
  readonly gap: boolean;
  readonly bullet: boolean;
  readonly indented: boolean;
}

function stackedLayout(
  lines: readonly Line[],
  found: ReadonlyMap<number, readonly FoundLabel[]>,
  from: number,
  to: number,
): StackedLayout | undefined {
  const seen: Line[] = [];
  for (let at = from; at < to - 1; at += 1) {
    const label = found.get(at)?.at(-1);
    const below = lines[at + 1];
    if (!label || !below || !endsLine(lines[at], label) || found.get(at + 1)?.length) continue;
    if (hasShapeOf(label.kind, below.text)) seen.push(below);
  }
  if (seen.length === 0) return undefined;
  const most = (test: (line: Line) => boolean) => seen.filter(test).length * 2 > seen.length;
  return {
    gap: most((line) => line.gap),
    bullet: most((line) => line.bullet),
    indented: most((line) => line.indented),
  };
}

function endsLine(line: Line | undefined, label: FoundLabel): boolean {
  return line !== undefined && firstCell(line.text.slice(label.end)) === '';
}

function hasShapeOf(kind: LabelKind, value: string): boolean {
  switch (kind) {
    case 'indexNumber':
      return isIndexNumber(value);
    case 'documentNumber':
      return isDocumentNumber(value);
    case 'writtenDate':
    case 'createdDate':
    case 'dispatchDate':
    case 'publishedDate':
    case 'postedDate':
    case 'effectiveDate':
      return value.length < 30 && findDate(value)?.start === 0;
    case 'validity':
      return /^(?:现行)?有效$/.test(value);
    default:
      return false;
  }
}

/** The value on the next line, where the layout has it there; for an open cell, on the next lines. */
function valueBelow(
  lines: readonly Line[],
  found: ReadonlyMap<number, readonly FoundLabel[]>,
  at: number,
  to: number,
  label: FoundLabel,
  stacked: StackedLayout | undefined,
): { value: string; at: number } | undefined {
  const below = lines[at + 1];
  if (!below || at + 1 >= to || (found.get(at + 1)?.length ?? 0) > 0) return undefined;
  if (label.kind === 'noise' && !stacked?.bullet && !stacked?.indented) return undefined;

  const closing = lines[at + 2];
  if (closing && /^\|/.test(closing.row) && !below.row.includes('|')) {
    return { value: below.text, at: at + 1 };
  }
  if (!stacked)
    return readDate(below.text) && hasShapeOf(label.kind, below.text)
      ? { value: below.text, at: at + 1 }
      : undefined;
  const alike =
    stacked.bullet === below.bullet &&
    (stacked.indented ? below.indented : true) &&
    (stacked.gap || !below.gap);
  if (!alike || below.text.length > 120) return undefined;
  return { value: firstCell(below.text), at: at + 1 };
}

function firstCell(text: string): string {
  if (!text.includes('|')) return text.trim();
  return (
    text
      .split('|')
      .map((cell) => cell.trim())
      .find((cell) => cell !== '') ?? ''
  );
}
