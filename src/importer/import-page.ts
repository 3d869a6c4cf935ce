import { readBody } from './body.ts';
import { findDoubts } from './doubts.ts';
import { type Found, readFields } from './fields.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { readLines } from './lines.ts';
import type { Pair } from './pairs.ts';
import { prepareText } from './prepare.ts';
import { findSignature } from './signature.ts';
import { cleanTitle } from './spam.ts';
import { chooseTitle, titleGroups } from './title-lines.ts';
import type { ImportedPage, ImportOptions } from './types.ts';
import { cleanValue } from './values.ts';
import { findZones } from './zones.ts';

/**
 * Turns a scraped page, text or HTML, into the fields and the Markdown of its document.
 *
 * Repairs that keep every fact are made and listed; everything else is left as it is and reported.
 * Never throws: a page without a document gives no title, an empty body, and doubts that say so.
 */
export function importPage(text: string, options: ImportOptions = {}): ImportedPage {
  const html = (options.format ?? (looksLikeHtml(text) ? 'html' : 'text')) === 'html';
  const page = html ? readHtml(text) : { text, pairs: [], doubts: [] };
  const prepared = prepareText(page.text);
  const found = findAll(prepared.text, page.pairs);
  const fields = readFields(found);
  const body = readBody(found, fields.documentNumber);
  return {
    fields,
    body: body.markdown,
    repairs: [...prepared.repairs, ...body.repairs],
    doubts: [...prepared.doubts, ...findDoubts(found, fields, body), ...page.doubts],
  };
}

function findAll(text: string, more: readonly Pair[]): Found {
  const lines = readLines(text);
  const zones = findZones(lines);
  const { used } = zones.head;
  const pairs = [...zones.head.pairs, ...zones.foot, ...more];
  const groups = titleGroups(lines, 0, zones.bodyStart, used);
  const near = titleGroups(lines, 0, Math.min(lines.length, zones.bodyStart + 12), used);
  const signature = findSignature(lines, zones.bodyStart, zones.bodyEnd);
  const title =
    chooseTitle(lines, groups, used, near) ?? titleBelow(lines, zones.bodyEnd, signature?.to);
  const printedTitle = labelledTitle(pairs) ?? title?.text;
  const titleText = printedTitle === undefined ? undefined : cleanTitle(printedTitle).title;
  return { lines, zones, pairs, title, printedTitle, titleText, signature };
}

/** The title that has a label, unless the page cut it short. */
function labelledTitle(pairs: readonly Pair[]): string | undefined {
  for (const { kind, value } of pairs) {
    const title = kind === 'title' ? cleanValue(value) : '';
    if (title.length > 3 && !/(?:\.\.\.|…)$/.test(title)) return title;
  }
  return undefined;
}

/** The title of an issued document below the signature, on a page that lacks that of the notice. */
function titleBelow(
  lines: Parameters<typeof titleGroups>[0],
  end: number,
  signed: number | undefined,
) {
  if (signed === undefined) return undefined;
  const groups = titleGroups(lines, signed + 1, Math.min(end, signed + 6), new Set());
  return chooseTitle(lines, groups, new Set(), groups);
}
