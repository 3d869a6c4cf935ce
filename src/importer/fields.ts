import type { IsoDate } from '#domain/date.ts';
import { isAgency } from './agencies.ts';
import { findAttachments } from './attachments.ts';
import { findDate, readDate } from './dates.ts';
import { findHeadings } from './headings.ts';
import { isAddressee } from './kinds.ts';
import type { LabelKind } from './labels.ts';
import type { Line } from './line.ts';
import { isDocumentNumber, isRegistrationNumber, numberInTitle } from './numbers.ts';
import type { Pair } from './pairs.ts';
import type { Signature } from './signature.ts';
import type { TitleLines } from './title-lines.ts';
import type { ImportedFields } from './types.ts';
import { cleanValue, dateOf, firstValue, indexNumberOf, isValidity } from './values.ts';
import type { Zones } from './zones.ts';

/** What was found on the page before its fields are read off. */
export interface Found {
  readonly lines: readonly Line[];
  readonly zones: Zones;
  readonly pairs: readonly Pair[];
  readonly title: TitleLines | undefined;
  /** The title as the page prints it. */
  readonly printedTitle: string | undefined;
  /** The title as it is imported, without what was injected before it. */
  readonly titleText: string | undefined;
  readonly signature: Signature | undefined;
}

/** Reads the fields of a page off what was found on it. */
export function readFields(found: Found): ImportedFields {
  const { lines, zones, pairs, titleText } = found;
  const published = publishedDate(found);
  const optional = {
    title: titleText,
    indexNumber: indexNumberOf(pairs),
    documentNumber: documentNumber(found),
    registrationNumber: registrationNumber(found),
    issuer: issuer(found),
    ...classification(pairs),
    writtenDate: writtenDate(found),
    createdDate: dateOf(pairs, 'createdDate')?.date,
    publishedDate: published?.date,
    publishedTime: published?.time,
    effectiveDate: dateOf(pairs, 'effectiveDate')?.date,
    expiryDate: (dateOf(pairs, 'expiryDate') ?? dateOf(pairs, 'repealedDate'))?.date,
    repealedDate: dateOf(pairs, 'repealedDate')?.date,
    validity: firstValue(pairs, 'validity', isValidity) ?? validityInTitle(titleText),
    source: nameOf(pairs, 'source'),
    keywords: firstValue(pairs, 'keywords'),
    summary: firstValue(pairs, 'summary'),
    editor: nameOf(pairs, 'editor'),
    disclosure: firstValue(pairs, 'disclosure', (value) => value.length < 20),
  };
  const shown = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(shown) as Partial<ImportedFields>),
    ...(found.signature?.agencies.length ? { signatories: found.signature.agencies } : {}),
    addressees: hasAddressee(lines, zones),
    attachments: findAttachments(lines, zones.bodyStart),
    headings: findHeadings(lines, zones.bodyStart, zones.bodyEnd),
  };
}

function isName(value: string): boolean {
  return (
    value.length <= 60 && /[\p{Script=Han}A-Za-z]/u.test(value) && findDate(value) === undefined
  );
}

/** A name; a date that is printed behind it without a label is cut off. */
function nameOf(pairs: readonly Pair[], kind: LabelKind): string | undefined {
  const named = pairs.map((pair) => {
    const date = pair.kind === kind && pair.value.length < 200 ? findDate(pair.value) : undefined;
    return date && date.start > 1 ? { ...pair, value: pair.value.slice(0, date.start) } : pair;
  });
  return firstValue(named, kind, isName);
}

/** How a title says that its document is no longer in force: （已废止）. */
function validityInTitle(title = ''): string | undefined {
  return /^[（(【[]((?:已|被)?(?:宣布)?(?:废止|失效|修改|修订))[)）】\]]/.exec(title)?.[1];
}

function isPhrase(value: string): boolean {
  return (
    value.length <= 80 && /[\p{Script=Han}A-Za-z]/u.test(value) && findDate(value) === undefined
  );
}

/** The topic (主题分类) and the category (组配分类); 信息分类 is the category unless there is one. */
function classification(pairs: readonly Pair[]) {
  const information = firstValue(pairs, 'informationCategory', isPhrase);
  const assigned = firstValue(pairs, 'category', isPhrase);
  const topic = firstValue(pairs, 'topic', isPhrase);
  return {
    topic: topic ?? (assigned === undefined ? undefined : information),
    category: assigned ?? information ?? firstValue(pairs, 'genre', isPhrase),
  };
}

function issuer({ pairs, signature, lines, title }: Found): string | undefined {
  for (const kind of ['issuer', 'issuingBody', 'publisher', 'responsible'] as const) {
    const value = nameOf(pairs, kind);
    if (value !== undefined) return value;
  }
  if (signature && signature.agencies.length > 0) return signature.agencies.join(' ');
  // A report is headed by its agency; in front of 关于 the agency is a part of the title.
  const above = title ? (lines[title.at]?.text ?? '') : '';
  const heads =
    isAgency(above) && /^(?:19|20)\d\d/.test(lines[title ? title.at + 1 : 0]?.folded ?? '');
  return heads ? above : undefined;
}

function writtenDate(found: Found): IsoDate | undefined {
  const { pairs, signature } = found;
  const labelled = dateOf(pairs, 'writtenDate') ?? dateOf(pairs, 'createdDate');
  return (
    labelled?.date ??
    dateOf(pairs, 'dispatchDate')?.date ??
    signature?.date ??
    dateUnderTitle(found)
  );
}

/** The day in brackets below the title, as plans and decisions carry it: （2015年3月13日）. */
function dateUnderTitle({ lines, zones }: Found): IsoDate | undefined {
  for (let at = 1; at < zones.bodyStart; at += 1) {
    const text = lines[at]?.text ?? '';
    if (/^[(（]/.test(text)) {
      const date = readDate(text);
      if (date) return date;
    }
  }
  return undefined;
}

function publishedDate(found: Found): { date: IsoDate; time?: string } | undefined {
  const { pairs } = found;
  const labelled = dateOf(pairs, 'publishedDate');
  if (labelled) return labelled;
  if (dateOf(pairs, 'writtenDate') ?? dateOf(pairs, 'createdDate')) {
    const dispatched = dateOf(pairs, 'dispatchDate');
    if (dispatched) return dispatched;
  }
  return dateOf(pairs, 'postedDate') ?? dateOf(pairs, 'updatedDate') ?? unlabelledDate(found);
}

/** The day in the byline that has no label: alone on its line, or before the first label. */
function unlabelledDate({
  lines,
  zones,
  title,
}: Found): { date: IsoDate; time?: string } | undefined {
  for (let at = 0; at < zones.bodyStart; at += 1) {
    const line = lines[at];
    if (!line || at === title?.at || line.folded.length > 200) continue;
    if (/星期|^\(|^今天|^今日|版权|copyright/i.test(line.folded)) continue;
    const found = findDate(line.text);
    if (!found) continue;
    const byline =
      zones.head.used.has(at) &&
      !zones.head.pairs.some(
        (pair) => pair.at === at && pair.value.includes(line.text.slice(found.start, found.end)),
      );
    if (byline || readDate(line.text) || /来源|浏览|作者|www|点击|阅读/.test(line.folded))
      return found;
  }
  return undefined;
}

function documentNumber({ pairs, lines, zones, titleText }: Found): string | undefined {
  const labelled = firstValue(
    pairs,
    'documentNumber',
    (value) =>
      value.length <= 60 &&
      (/\d/.test(value) || isDocumentNumber(value)) &&
      findDate(value)?.start !== 0,
  );
  if (labelled !== undefined) return labelled;
  let leading: string | undefined;
  for (let at = 0; at < Math.min(zones.bodyStart, lines.length); at += 1) {
    const text = lines[at]?.text ?? '';
    if (zones.head.used.has(at) || text.length > 60) continue;
    if (isDocumentNumber(text)) return text.replace(/^[（([【](.*)[)）\]】]$/, '$1').trim();
    const parts = text.split(' ');
    const last = parts.at(-1) ?? '';
    if (parts.length === 2 && isRegistrationNumber(parts[0] ?? '') && isDocumentNumber(last))
      return last;
    const found = numberInTitle(text)?.number;
    if (found && text.startsWith(found)) leading ??= found;
  }
  return (
    leading ??
    numberInTitle((titleText ?? '').replace(/^[（(【[][^)）】\]]{2,8}[)）】\]] ?/, ''))?.number
  );
}

function registrationNumber({ pairs, lines, zones }: Found): string | undefined {
  const labelled = firstValue(
    pairs,
    'registrationNumber',
    (value) => value.length <= 40 && /\d/.test(value),
  );
  if (labelled !== undefined) return labelled;
  for (const [at, line] of lines.slice(0, zones.bodyStart).entries()) {
    const code = line.text.split(' ')[0] ?? '';
    if (!zones.head.used.has(at) && isRegistrationNumber(cleanValue(code))) return code;
  }
  return undefined;
}

/** Whether the first lines of the document say whom it is addressed to. */
function hasAddressee(lines: readonly Line[], { bodyStart, bodyEnd }: Zones): boolean {
  for (let at = Math.max(0, bodyStart - 3); at < Math.min(bodyEnd, bodyStart + 6); at += 1) {
    const { folded = '' } = lines[at] ?? {};
    if (isAddressee(folded)) return true;
    if (at >= bodyStart && /。/.test(folded)) return false;
  }
  return false;
}
