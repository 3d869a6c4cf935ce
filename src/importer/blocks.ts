import { isAgency } from './agencies.ts';
import type { Block } from './block.ts';
import { readDamagedDate, readDate } from './dates.ts';
import { headingNumber, headingText } from './heading-shape.ts';
import { isAddressee, isAttachmentLine, isNote } from './kinds.ts';
import type { Line } from './line.ts';
import { isDocumentNumber } from './numbers.ts';
import { readStackedCells } from './stacked-cells.ts';
import { readTable } from './tables.ts';
import { isOpen } from './title-lines.ts';
import type { Repair } from './types.ts';

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
  /** First cells of tables that could not be put together. */
  readonly lostTables: readonly Block[];
}

/** Puts the lines of a document together: tables, paragraphs, and sentences that a line broke. */
export function toBlocks(lines: readonly Line[]): Blocks {
  const blocks: Block[] = [];
  const repairs: Repair[] = [];
  const lostTables: Block[] = [];
  let plainUntil = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    let table = readTable(lines, at);
    if (!table && at >= plainUntil) {
      const stacked = readStackedCells(lines, at);
      plainUntil = stacked.end;
      table = stacked.table;
    }
    if (table) {
      if (table.lost) lostTables.push(...table.blocks.slice(0, 1));
      blocks.push(...table.blocks);
      at = table.end;
      continue;
    }
    let text = line.text;
    at += 1;
    for (let next = lines[at]; next && goesOn(text, next); next = lines[at]) {
      repairs.push({
        what: 'line-break',
        line: next.number,
        before: `${text.slice(-10)}⏎${next.text.slice(0, 10)}`,
        after: `${text.slice(-10)}${next.text.slice(0, 10)}`,
      });
      text += joint(text, next.text) + next.text;
      at += 1;
    }
    for (const piece of cells(text)) {
      if (piece !== '') blocks.push({ kind: 'paragraph', text: piece, line: line.number });
    }
  }
  return { blocks, repairs, lostTables };
}

/** The cells of a lone row with pipes, which is no table. */
function cells(text: string): string[] {
  return text.includes('|') ? text.split('|').map((cell) => cell.trim()) : [text];
}

/** A space where two Latin words or numbers meet. */
function joint(before: string, after: string): string {
  return /[A-Za-z\d]$/.test(before) && /^[A-Za-z\d]/.test(after) ? ' ' : '';
}

/** Shorter lines end where they end. */
const FULL_LINE = 40;

/** Whether the sentence of `text` goes on in `next`, because the page broke the line in it. */
function goesOn(text: string, next: Line): boolean {
  if (next.row.includes('|') || next.bullet || beginsBlock(next)) return false;
  if (/[。；;：:！？!?…]["”’）)》」』]*$/.test(text)) return false;
  if (/[,，、]$/.test(text) && text.length > 15) return !startsParagraph(text);
  if (isOpen(text.slice(-200)) && text.length < 2_000) return next.text.length > 1;
  if (text.length < (/[”’）)》]$/.test(text) ? 2 * FULL_LINE : FULL_LINE)) return false;
  if (headingText(text) !== undefined && !/[。，,]/.test(text.slice(12))) return false;
  return (
    /[，,。；;、]/.test(text) &&
    /[，,。；;、：:]/.test(next.text) &&
    /^[\p{Script=Han}\d，。、；：”’）》]/u.test(next.text)
  );
}

/** A line of the addressees or the signature, after which nothing goes on. */
function startsParagraph(text: string): boolean {
  return isAgency(text) || isNote(text);
}

function beginsBlock(line: Line): boolean {
  const { text, folded } = line;
  return (
    headingNumber(text) !== undefined ||
    /^(?:第[一二三四五六七八九十百零\d]{1,5}[条章节编]|[①-⑳⑴-⒇㈠-㈩]|\(\d{1,2}\)|\d{1,2}\))/.test(
      folded,
    ) ||
    isAttachmentLine(folded) ||
    isNote(folded) ||
    isAgency(folded) ||
    isDocumentNumber(text) ||
    isAddressee(folded) ||
    readDate(text) !== undefined ||
    readDamagedDate(text) !== undefined
  );
}
