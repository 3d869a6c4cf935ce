import { refuseOldOffice } from '../office/old-office.ts';
import { openZip } from '../office/safe-zip.ts';
import { decodeEntities, isTrue, xmlOf, xmlTags } from '../office/xml-tags.ts';
import { UnreadableFileError } from './extracted.ts';
import { textOfLines } from './lines.ts';

const RELATIONS = '_rels/.rels';
const USUAL_MAIN = 'word/document.xml';
/** Notes are read behind the text, what stands above and below every page last. */
const OTHERS = [/footnotes\.xml$/, /endnotes\.xml$/, /header\d*\.xml$/, /footer\d*\.xml$/];
/** What is struck out or moved away, stands twice for older programs, or is a reading aid. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'rt']);
const BLANKS = new Set(['tab', 'ptab', 'br', 'cr']);

/**
 * The text of a `.docx` as Word shows it: paragraphs and cells of tables, text boxes, notes, headers
 * and footers. Struck out revisions, comments and hidden text are none of it.
 *
 * @throws {Error} When the file cannot be read safely.
 */
export function docxText(bytes: Uint8Array): string {
  refuseOldOffice(bytes);
  const zip = openZip(bytes, { nested: true });
  const main = mainPart(xmlOf(zip.get(RELATIONS)?.()));
  if (!zip.has(main)) throw new UnreadableFileError('damaged');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const names = [...zip.keys()].filter((name) => name.startsWith(folder)).sort();
  const parts = [main, ...OTHERS.flatMap((kind) => names.filter((name) => kind.test(name)))];
  const lines = parts.map((name) => {
    const xml = xmlOf(zip.get(name)?.());
    if (xml === undefined) throw new UnreadableFileError('damaged');
    return paragraphsOf(xml);
  });
  // A letterhead stands in the header of every section.
  return textOfLines([...(lines[0] ?? []), ...new Set(lines.slice(1).flat())]);
}

/** Where the text stands, on the word of the file. */
function mainPart(relations: string | undefined): string {
  for (const tag of xmlTags(relations ?? '')) {
    const attributes = tag.name === 'Relationship' && tag.opens ? tag.attributes() : undefined;
    if (!attributes?.get('Type')?.endsWith('/officeDocument')) continue;
    return (attributes.get('Target') ?? '').replace(/^\//, '') || USUAL_MAIN;
  }
  return USUAL_MAIN;
}

function paragraphsOf(xml: string): string[] {
  const lines: string[] = [];
  // A text box is a run in a paragraph that has paragraphs of its own.
  const open: { text: string; runsOn: boolean }[] = [];
  const runs: { hidden: boolean }[] = [];
  let properties = 0;
  let skipping: { name: string; depth: number } | undefined;
  let carried = '';

  for (const tag of xmlTags(xml)) {
    const { name, opens, closes } = tag;
    const step = opens === closes ? 0 : opens ? 1 : -1;
    if (skipping) {
      if (name === skipping.name) skipping.depth += step;
      if (skipping.depth === 0) skipping = undefined;
      continue;
    }
    const paragraph = open.at(-1);
    const run = runs.at(-1);
    if (name === 'pPr') properties += step;
    else if (name === 'p' && step === 1) {
      open.push({ text: carried, runsOn: false });
      carried = '';
    } else if (name === 'p' && step === -1) {
      open.pop();
      if (paragraph?.runsOn) carried = paragraph.text;
      else if (paragraph) lines.push(paragraph.text);
    } else if (name === 'r' && step === 1) runs.push({ hidden: false });
    else if (name === 'r' && step === -1) runs.pop();
    else if (name === 'del' && properties > 0 && paragraph) paragraph.runsOn = true;
    else if (SKIPPED.has(name) && step === 1) skipping = { name, depth: 1 };
    else if (name === 'vanish' && opens && run && properties === 0) {
      run.hidden = isTrue(tag.attributes().get('val') ?? 'true');
    } else if (paragraph && opens && properties === 0 && !run?.hidden) {
      if (name === 't' && !closes) paragraph.text += decodeEntities(tag.text());
      else if (BLANKS.has(name)) paragraph.text += ' ';
      else if (name === 'noBreakHyphen') paragraph.text += '-';
    }
  }
  if (skipping || open.length > 0) throw new UnreadableFileError('damaged');
  return carried === '' ? lines : [...lines, carried];
}
