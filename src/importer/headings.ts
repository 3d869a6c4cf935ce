import { contentsLines } from './contents.ts';
import { headingNumber, headingText } from './heading-shape.ts';
import { isAttachmentLine } from './kinds.ts';
import type { Line } from './line.ts';
import { isReportCell } from './report-form.ts';

/** How many headings describe a document. */
const COUNT = 5;

/** The first structural headings of the body, table of contents and tables left out. */
export function findHeadings(lines: readonly Line[], from: number, to: number): string[] {
  const contents = contentsLines(lines, from, to);
  const headings: string[] = [];
  let listing = false;
  for (let at = from; at < to && headings.length < COUNT; at += 1) {
    const line = lines[at];
    if (!line || contents.has(at) || line.row.includes('|') || isReportCell(line.folded)) continue;
    if (isAttachmentLine(line.folded)) listing = true;
    else if (listing && headingNumber(line.text)?.rank !== 6) listing = false;
    if (listing) continue;
    const heading = headingText(line.text);
    if (heading !== undefined) headings.push(heading);
  }
  return headings;
}
