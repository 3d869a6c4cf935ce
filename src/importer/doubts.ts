import { loneBracket } from '#domain/brackets.ts';
import { importDoubts } from '#strings/import.ts';
import { textProblems } from '#strings/problems-text.ts';
import type { Body } from './body.ts';
import { readDamagedDate } from './dates.ts';
import type { Found } from './fields.ts';
import { headingDoubts } from './heading-doubts.ts';
import { repairedNumber } from './numbers.ts';
import type { Doubt, ImportedFields, Repair } from './types.ts';

/** Everything that is wrong with a page and that only a person with the original can put right. */
export function findDoubts(found: Found, fields: ImportedFields, body: Body): Doubt[] {
  const doubts = [
    ...titleDoubts(found),
    ...signatureDoubts(found),
    ...dateDoubts(found, fields),
    ...numberDoubts(found, fields),
    ...body.paragraphs.flatMap(textDoubts),
    ...body.repairs.flatMap((repair) => droppedDoubts(repair, fields.title ?? '')),
    ...headingDoubts(body.lines),
    ...body.lostTables.map((block) => ({
      ...importDoubts.notATable(block.kind === 'table' ? '' : block.text.slice(0, 20)),
      line: block.line,
    })),
  ];
  if (body.lines.length === 0) doubts.push({ ...importDoubts.emptyBody(), line: 1 });
  return doubts.sort((a, b) => a.line - b.line);
}

function titleDoubts({ lines, title, titleText, printedTitle }: Found): Doubt[] {
  const line = lines[title?.at ?? 0]?.number ?? 1;
  if (titleText === undefined) return [{ ...importDoubts.titleMissing(), line }];
  if (printedTitle !== undefined && printedTitle !== titleText) {
    const doubt = importDoubts.injectedTitle(printedTitle, titleText);
    return [{ ...doubt, line, suggestion: titleText }];
  }
  return [];
}

function signatureDoubts({ lines, signature }: Found): Doubt[] {
  if (!signature) return [];
  const doubts: Doubt[] = [];
  const { truncated, damagedDate } = signature;
  if (truncated) {
    doubts.push({
      ...importDoubts.truncatedSignatory(truncated.printed, truncated.completed),
      line: lines[truncated.at]?.number ?? 1,
      suggestion: truncated.completed,
    });
  }
  const damaged =
    damagedDate ??
    (signature.unmarked
      ? { printed: signature.unmarked, readings: signature.date ? [signature.date] : [] }
      : undefined);
  if (damaged) {
    const [reading] = damaged.readings;
    doubts.push({
      ...importDoubts.damagedDate(damaged.printed, damaged.readings),
      line: lines[signature.to]?.number ?? 1,
      ...(damaged.readings.length === 1 && reading ? { suggestion: reading } : {}),
    });
  }
  return doubts;
}

function dateDoubts({ lines, signature }: Found, fields: ImportedFields): Doubt[] {
  const { writtenDate: written, publishedDate: published } = fields;
  const doubts: Doubt[] = [];
  if (written && published && written > published) {
    doubts.push({ ...importDoubts.writtenAfterPublished(written, published), line: 1 });
  }
  if (written && signature?.date && written !== signature.date) {
    doubts.push({
      ...importDoubts.writtenNotSigned(written, signature.date),
      line: lines[signature.to]?.number ?? 1,
      suggestion: signature.date,
    });
  }
  return doubts;
}

/** A number above the text that lost its bracket, and that no other place on the page has whole. */
function numberDoubts({ lines, zones }: Found, fields: ImportedFields): Doubt[] {
  const doubts: Doubt[] = [];
  const known = fields.documentNumber?.replace(/\D/g, '');
  for (const line of lines.slice(0, zones.bodyStart)) {
    const suggestion = repairedNumber(line.text);
    if (suggestion === undefined || suggestion.replace(/\D/g, '') === known) continue;
    doubts.push({
      ...importDoubts.damagedNumber(line.text, suggestion),
      line: line.number,
      suggestion,
    });
  }
  return doubts;
}

const LOST_DASH = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)年/g;
const MASKED = /(?<![A-Za-z])[xX×]{2,4} ?(?=年|[-—–~～至] ?(?:19|20)\d\d ?年)/g;
const NUMBER =
  /([\p{Script=Han}]{1,12})〔((?:19|20)\d\d)(\d{1,4})号|([\p{Script=Han}]{1,12})((?:19|20)\d\d)〕(\d{1,4})号/gu;
/** Words before a number in running text that are no part of it. */
const LEAD_IN = /^.*(?:根据|按照|依据|依照|印发的|发布的|以及|参照|执行|和|见)/;
const LOST_CHARACTER = /\p{Script=Han}\?(?=\p{Script=Han})/gu;

/** What a line that was left out has to say all the same. */
function droppedDoubts({ what, before, line }: Repair, title: string): Doubt[] {
  if (what === 'remark') return [{ ...importDoubts.remark(before.slice(0, 40)), line }];
  if (what === 'title-variant') return [{ ...importDoubts.titlesDiffer(title, before), line }];
  return what === 'title-repeated' ? yearDoubts(before, line) : [];
}

/** Years that lost the dash between them, or that are masked. */
function yearDoubts(text: string, line: number): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [found, from, to] of text.matchAll(LOST_DASH)) {
    const suggestion = `${from}—${to}年`;
    doubts.push({ ...textProblems.lostDash(found, suggestion), line, suggestion });
  }
  for (const match of text.matchAll(MASKED)) {
    doubts.push({ ...textProblems.maskedYear(excerpt(text, match.index)), line });
  }
  return doubts;
}

/** What is wrong within one paragraph. */
function textDoubts({ text, line }: { text: string; line: number }): Doubt[] {
  const doubts = yearDoubts(text, line);
  for (const [found, a, b, c, d, e, f] of text.matchAll(NUMBER)) {
    const prefix = (a ?? d ?? '').replace(LEAD_IN, '');
    const suggestion = `${prefix}〔${b ?? e}〕${Number(c ?? f)}号`;
    doubts.push({
      ...textProblems.bracketLost(found.replace(LEAD_IN, ''), suggestion),
      line,
      suggestion,
    });
  }
  for (const match of text.matchAll(LOST_CHARACTER)) {
    if (
      /[吗呢么谁哪]|什么|如何|怎/.test(text.slice(Math.max(0, match.index - 20), match.index + 1))
    )
      continue;
    doubts.push({ ...importDoubts.lostCharacter(excerpt(text, match.index)), line });
  }
  const lone = readDamagedDate(text)
    ? undefined
    : loneBracket(text.replace(/〔(?=\d{5})/g, '').replace(/[“”‘’「」『』]/g, ''));
  if (lone) {
    const finding = textProblems.unbalancedBracket(
      lone.bracket,
      excerpt(text, lone.index),
      lone.expected,
    );
    doubts.push({ ...finding, line });
  }
  return doubts;
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 10), at + 12).trim();
}
