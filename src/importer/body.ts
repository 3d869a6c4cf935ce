import { isAgency } from './agencies.ts';
import type { Block } from './block.ts';
import { toBlocks } from './blocks.ts';
import { bodyLines } from './body-lines.ts';
import { essence } from './characters.ts';
import type { Found } from './fields.ts';
import { hasTitleEnding, isAttachmentLine, isNote, isProse } from './kinds.ts';
import type { Line } from './line.ts';
import { restorePunctuation } from './punctuation.ts';
import { toMarkdown } from './to-markdown.ts';
import type { Repair, RepairKind } from './types.ts';

/** The Markdown of a document, the lines that it was made of, and what was repaired on the way. */
export interface Body {
  readonly markdown: string;
  readonly lines: readonly Line[];
  /** The paragraphs with the punctuation of the page. */
  readonly paragraphs: readonly { readonly text: string; readonly line: number }[];
  readonly repairs: readonly Repair[];
  readonly lostTables: readonly Block[];
}

/** Makes the Markdown of the document on a page. */
export function readBody(found: Found, documentNumber: string | undefined): Body {
  const { lines, repairs } = bodyLines(found, documentNumber);
  const issued = issuedTitle(found, lines);
  const rest = issued ? lines.slice(0, issued.at) : lines;
  const first = toBlocks(rest);
  const second = issued ? toBlocks(lines.slice(issued.at + issued.count)) : undefined;
  const heading: Block[] = issued
    ? [{ kind: 'title', text: issued.text, line: lines[issued.at]?.number ?? 1 }]
    : [];
  const blocks = [...first.blocks, ...heading, ...(second?.blocks ?? [])];
  const restored = blocks.map(restoreBlock);
  return {
    markdown: toMarkdown(restored.map(({ block }) => block)),
    lines,
    paragraphs: blocks.flatMap((block) => (block.kind === 'table' ? [] : [block])),
    repairs: [
      ...repairs,
      ...first.repairs,
      ...(second?.repairs ?? []),
      ...restored.flatMap(({ repair }) => repair ?? []),
    ],
    lostTables: [...first.lostTables, ...(second?.lostTables ?? [])],
  };
}

function restoreBlock(block: Block): { block: Block; repair?: Repair } {
  if (block.kind === 'table') {
    return { block: { ...block, rows: block.rows.map((row) => row.map(restorePunctuation)) } };
  }
  const text = restorePunctuation(block.text);
  if (text === block.text) return { block };
  return {
    block: { ...block, text },
    repair: {
      what: repairKind(block.text, text),
      line: block.line,
      ...firstChange(block.text, text),
    },
  };
}

function repairKind(before: string, after: string): RepairKind {
  if (after.includes('〈') && before.includes('<')) return 'nested-quotes';
  const numbers = (text: string) => text.match(/〔\d{4}〕/g)?.length ?? 0;
  return numbers(after) > numbers(before) ? 'number-brackets' : 'punctuation';
}

/** The surroundings of the first place where two texts of one length differ. */
function firstChange(before: string, after: string): { before: string; after: string } {
  let at = 0;
  while (at < before.length && before.charAt(at) === after.charAt(at)) at += 1;
  const from = Math.max(0, at - 8);
  return { before: before.slice(from, at + 9), after: after.slice(from, at + 9) };
}

/** The name of a place or an agency, with which the title of a plan may begin on a line of its own. */
function isPlace(folded: string): boolean {
  return /^[\p{Script=Han}]{2,16}(?:[省市县区州盟旗镇乡]|街道)$/u.test(folded) || isAgency(folded);
}

/** The title of the document that a notice issues, on the lines below the notice's signature. */
function issuedTitle(
  { lines: all, signature, titleText = '' }: Found,
  lines: readonly Line[],
): { at: number; count: number; text: string } | undefined {
  const last = signature ? all[signature.to] : undefined;
  const from = last ? lines.indexOf(last) + 1 : 0;
  if (from === 0) return undefined;
  const wanted = essence(titleText).replace(/[《》〈〉<>]/g, '');
  for (let at = from; at < Math.min(lines.length, from + 8); at += 1) {
    const line = lines[at];
    if (!line || isAttachmentLine(line.folded) || isProse(line)) return undefined;
    if (isNote(line.folded)) continue;
    let text = '';
    for (let count = 1; count <= 4 && at + count <= lines.length; count += 1) {
      text += lines[at + count - 1]?.text ?? '';
      const key = essence(text).replace(/[《》〈〉<>]/g, '');
      const quoted = key.length > 4 && wanted.includes(key.replace(/\([^()]*\)$/, ''));
      if (quoted && hasTitleEnding(essence(text))) return { at, count, text };
      if (!wanted.includes(key)) break;
    }
    const next = lines[at + 1];
    if (
      next &&
      isPlace(line.folded) &&
      line.text.length + next.text.length < 60 &&
      hasTitleEnding(next.folded)
    ) {
      return { at, count: 2, text: line.text + next.text };
    }
    if (line.text.length <= 80 && hasTitleEnding(line.folded))
      return { at, count: 1, text: line.text };
  }
  return undefined;
}
