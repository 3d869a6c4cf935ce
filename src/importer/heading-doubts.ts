import {
  formatNumbering,
  type Numbering,
  type NumberingKind,
  readNumbering,
} from '#domain/numbering.ts';
import { textProblems } from '#strings/problems-text.ts';
import type { Line } from './line.ts';
import { isReportCell } from './report-form.ts';
import type { Doubt } from './types.ts';

/** Kinds whose numbers run on without a gap, outermost first; Arabic numbers may do as they like. */
const KINDS: readonly NumberingKind[] = [
  'volume',
  'chapter',
  'section',
  'article',
  'chinese',
  'chineseBracketed',
];

/**
 * Reports numbers that are missing between two headings of one kind: （三） and then （五）. Articles
 * are counted through the whole document, the others within what stands above them.
 */
export function headingDoubts(lines: readonly Line[]): Doubt[] {
  const doubts: Doubt[] = [];
  const last = new Map<NumberingKind, Numbering>();
  for (const { text, row, number: line } of lines) {
    const found = row.includes('|') || isReportCell(text) ? undefined : readNumbering(text);
    if (!found || !KINDS.includes(found.kind)) continue;
    const before = last.get(found.kind);
    if (before && found.number > before.number + 1 && found.number - before.number < 10) {
      const missing = formatNumbering(found.kind, before.number + 1);
      doubts.push({
        ...textProblems.headingGap(missing, excerpt(before), excerpt(found)),
        line,
      });
    }
    for (const kind of KINDS.slice(KINDS.indexOf(found.kind) + 1)) {
      if (kind !== 'article') last.delete(kind);
    }
    last.set(found.kind, found);
  }
  return doubts;
}

function excerpt({ label, rest }: Numbering): string {
  return `${label}${rest}`.slice(0, 16);
}
