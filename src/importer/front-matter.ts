import { type IsoDate, yearOf } from '#domain/date.ts';
import { formatDocNumber, parseDocNumber, suggestDocNumber } from '#domain/doc-number.ts';
import { importGuesses as guesses } from '#strings/import.ts';
import { DISCLOSURES, NOTICE_TYPES, PENDING } from '#strings/vocabulary.ts';
import { adoptingMeeting, guessSummary } from './guess-summary.ts';
import { guessType, isNormative } from './guess-type.ts';
import type { SourcePage } from './known.ts';
import { restorePunctuation } from './punctuation.ts';
import type { ImportedPage } from './types.ts';

/** Everything of a document's front matter that the page alone decides. */
export interface DocumentDraft {
  readonly collection: 'notices' | 'normative';
  /** In the order in which an editor reads it; agency and index number are put in later. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The year of the folder, when any date tells. */
  readonly year: number | undefined;
  /** What a clerk has to look at, one sentence each. */
  readonly guesses: readonly string[];
}

/** Lengths of `schema/document.ts`. */
const LONGEST = {
  title: 150,
  category: 40,
  source: 60,
  editor: 30,
  adoptedBy: 80,
  registration: 60,
  keyword: 30,
};

/** Turns an imported page into the front matter and the text of a document of the portal. */
export function draftDocument(page: ImportedPage, source: SourcePage): DocumentDraft {
  const { fields } = page;
  const said: string[] = [];
  const title = titleOf(page, source, said);
  const docNumber = docNumberOf(page, said);
  const dates = datesOf(page, said);
  const parsed = docNumber === undefined ? undefined : parseDocNumber(docNumber);
  const normative = isNormative(fields, parsed?.prefix ?? '');
  const type = guessType(fields.title ?? '');
  said.push(normative ? guesses.normative() : guesses.type(NOTICE_TYPES[type]));
  const { body, summary } = textOf(page, said);

  const data = {
    title,
    docNumber,
    registrationNumber: short(fields.registrationNumber, LONGEST.registration),
    ...(normative ? {} : { type: NOTICE_TYPES[type] }),
    category: short(fields.category, LONGEST.category),
    keywords: keywordsOf(fields.keywords),
    summary,
    disclosure: disclosureOf(fields.disclosure, said),
    ...dates,
    source: short(fields.source, LONGEST.source),
    editor: short(fields.editor, LONGEST.editor),
    adoptedBy: short(adoptingMeeting(body), LONGEST.adoptedBy),
  };
  const year = [dates.issuedOn, fields.writtenDate, fields.publishedDate].find(
    (day) => day !== undefined && day !== PENDING,
  );
  return {
    collection: normative ? 'normative' : 'notices',
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
    body,
    year: parsed?.year ?? (year === undefined ? undefined : yearOf(year as IsoDate)),
    guesses: said,
  };
}

/** A title as the signed original has it: full-width punctuation, no spaces between characters. */
function titleOf({ fields }: ImportedPage, source: SourcePage, said: string[]): string {
  if (fields.title === undefined) {
    said.push(guesses.noTitle());
    return `${PENDING}：${source.file}`.slice(0, LONGEST.title);
  }
  const title = restorePunctuation(fields.title).replace(
    /(?<=[\p{Script=Han}》）〉”]) +(?=[\p{Script=Han}《（〈“])/gu,
    '',
  );
  if ([...title].length <= LONGEST.title) return title;
  said.push(guesses.titleCut(LONGEST.title));
  return [...title].slice(0, LONGEST.title).join('');
}

function docNumberOf({ fields }: ImportedPage, said: string[]): string | undefined {
  const printed = fields.documentNumber;
  if (printed === undefined) return undefined;
  const parsed = parseDocNumber(printed);
  if (!parsed) {
    said.push(guesses.docNumberUnread(printed, suggestDocNumber(printed)));
    return undefined;
  }
  const number = formatDocNumber(parsed);
  if (number !== printed) said.push(guesses.docNumberStyle(printed, number));
  return number;
}

function datesOf({ fields }: ImportedPage, said: string[]) {
  const {
    writtenDate,
    createdDate,
    publishedDate,
    publishedTime,
    effectiveDate,
    expiryDate,
    repealedDate,
  } = fields;
  const backwards =
    writtenDate !== undefined && publishedDate !== undefined && writtenDate > publishedDate;
  const issuedOn = backwards ? undefined : writtenDate;
  if (backwards) said.push(guesses.datesBackwards(writtenDate, publishedDate));
  else if (issuedOn === undefined) said.push(guesses.noIssuedOn());
  if (publishedDate === undefined) said.push(guesses.noPublishedAt());
  else if (publishedTime === undefined) said.push(guesses.noTime(publishedDate));

  const until = repealedDate === undefined ? expiryDate : undefined;
  const tooEarly = until !== undefined && effectiveDate !== undefined && until < effectiveDate;
  const undone = repealedDate !== undefined && issuedOn !== undefined && repealedDate < issuedOn;
  if (tooEarly) said.push(guesses.expiresFirst(effectiveDate, until));
  if (undone) said.push(guesses.repealedFirst(issuedOn, repealedDate));
  if (
    /废止|失效/.test(fields.validity ?? '') &&
    until === undefined &&
    repealedDate === undefined
  ) {
    said.push(guesses.notInForce(fields.validity ?? ''));
  }
  return {
    issuedOn: issuedOn ?? PENDING,
    createdOn: createdDate === issuedOn ? undefined : createdDate,
    publishedAt:
      publishedDate === undefined ? PENDING : `${publishedDate} ${publishedTime ?? '00:00'}`,
    effectiveFrom: effectiveDate,
    effectiveUntil: tooEarly ? undefined : until,
    repealedOn: undone ? undefined : repealedDate,
  };
}

/** The text, with the attachments named in it that only the foot of the page had, and a summary. */
function textOf({ fields, body }: ImportedPage, said: string[]): { body: string; summary: string } {
  const missing = fields.attachments.filter(
    (name) => !body.includes(name) && !body.includes(restorePunctuation(name)),
  );
  const listed = missing.map((name) => guesses.attachmentLine(name));
  const text = [body.trim() === '' ? guesses.noBody() : body.trim(), ...listed].join('\n\n');
  if (fields.attachments.length > 0) said.push(guesses.attachments(fields.attachments));

  const printed = fields.summary === undefined ? undefined : restorePunctuation(fields.summary);
  const guessed = printed ?? guessSummary(body);
  if (printed === undefined)
    said.push(guessed === undefined ? guesses.noSummary() : guesses.summary());
  return { body: text, summary: [...(guessed ?? PENDING)].slice(0, 400).join('') };
}

function disclosureOf(printed: string | undefined, said: string[]): string {
  const onApplication = printed !== undefined && /依申请/.test(printed);
  if (printed !== undefined && !/主动公开|依申请公开/.test(printed))
    said.push(guesses.disclosure(printed));
  return onApplication ? DISCLOSURES.onApplication : DISCLOSURES.proactive;
}

function keywordsOf(printed: string | undefined): string[] | undefined {
  const words = (printed ?? '')
    .split(/[\s,，、;；|]+/)
    .filter((word) => word !== '' && word.length <= LONGEST.keyword);
  return words.length > 0 ? [...new Set(words)].slice(0, 12) : undefined;
}

function short(value: string | undefined, most: number): string | undefined {
  return value !== undefined && [...value].length <= most ? value : undefined;
}
