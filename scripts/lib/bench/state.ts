import type { IsoDate } from '#domain/date.ts';
import { corpusWords } from '#strings/bench.ts';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { DISCLOSURES } from '#strings/vocabulary.ts';
import { type Pick, paragraph } from '../corpus.ts';
import { ATTACHMENT_KINDS, attachmentFile } from './attachments.ts';
import type { CountyAgency } from './county.ts';
import type { Writer } from './files.ts';
import type { Numbers, Register } from './issued.ts';
import { SHARES } from './shares.ts';

/** A consultation that is to be answered after it has closed. */
interface Open {
  readonly id: string;
  readonly subject: string;
  readonly answerOn: IsoDate;
}

/** What the generator knows while it goes from the oldest document to the newest. */
export interface CountyState {
  readonly write: Writer;
  readonly agencies: readonly CountyAgency[];
  readonly topics: readonly string[];
  readonly random: () => number;
  readonly pick: Pick;
  readonly register: Register;
  readonly numbers: Numbers;
  readonly open: Open[];
  /** Agencies and years of which there is a yearly report. */
  readonly reported: Set<string>;
}

/** A document that is about to be written. */
export interface Draft {
  readonly agency: CountyAgency;
  readonly day: IsoDate;
  readonly subject: string;
  readonly id: string;
  readonly number: string;
  /** The name of its file, without folder and extension. */
  readonly name: string;
}

/** Begin a document of an agency; the subject is drawn. */
export function draftOf({ numbers, pick }: CountyState, agency: CountyAgency, day: IsoDate): Draft {
  const { serial, id, number } = numbers.next(agency, day);
  const subject = pick(corpusWords.actions).replace('{}', pick(corpusWords.titles));
  return { agency, day, subject, id, number, name: `${agency.id}-${serial}` };
}

/** The front matter that every document has. */
export function commonFacts({ pick, topics }: CountyState, draft: Draft, title: string) {
  return {
    title,
    agency: draft.agency.id,
    indexNumber: draft.id,
    topic: pick(topics),
    keywords: [pick(words.keywords)],
    summary: corpusWords.summary(draft.subject),
    disclosure: DISCLOSURES.proactive,
    issuedOn: draft.day,
    publishedAt: `${draft.day} 09:30`,
  };
}

/** Now and then a file beside a document; what its front matter then says. */
export async function attach(
  { write, random, pick }: CountyState,
  { day, name, subject }: Draft,
  folder: string,
): Promise<{ readonly attachments?: readonly object[] }> {
  if (random() >= SHARES.attachment) return {};
  const kind = pick(ATTACHMENT_KINDS);
  const file = `${name}.${kind}`;
  const lines = paragraph(pick).split(/(?<=。)/u);
  write.bytes(`${folder}/${day.slice(0, 4)}/${file}`, await attachmentFile(kind, lines));
  return { attachments: [{ file, title: words.attachmentTitle(pick(words.attachment), subject) }] };
}
