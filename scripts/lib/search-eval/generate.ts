import { toChineseNumber } from '#domain/chinese-number.ts';
import { addDays, type IsoDate } from '#domain/date.ts';
import { parseDocNumber } from '#domain/doc-number.ts';
import { BEGINNING, writePeriods } from '#domain/validity.ts';
import type { SearchRecord } from '#search/record.ts';
import { evalWords } from '#strings/search-eval-words.ts';
import { type Chance, chanceFor } from './draw.ts';
import {
  drawSentence,
  drawSubject,
  type Fragments,
  fragmentsOf,
  type Subject,
} from './fragments.ts';

/** An issuer of a content folder, as its documents show it. */
interface Issuer {
  readonly name: string;
  /** What its index numbers begin with. */
  readonly code: string;
  /** What its document numbers begin with. */
  readonly prefixes: readonly string[];
}

const YEARS = 15;
const DAYS_OF_A_YEAR = 365;
const SHORTEST = 450;
const LONGEST = 950;
const ATTACHED = 0.1;
/** Beyond any number that a content folder is likely to have reached. */
const FIRST_SERIAL = 1000;
const FIRST_INDEX_SERIAL = 20_000;

/**
 * Documents like those of a content folder: their issuers, types and topics, sentences made of theirs,
 * numbers, places and titles of their own, over fifteen years, newest first. The same seed makes the
 * same documents.
 */
export function generateRecords(
  content: readonly SearchRecord[],
  count: number,
  seed: number,
  asOf: IsoDate,
): SearchRecord[] {
  const chance = chanceFor(seed, 'documents');
  const models = content.filter(({ date }) => date !== undefined);
  const fragments = fragmentsOf(models);
  const issuers = issuersOf(models);
  const titles = new Set(content.map(({ title }) => title));
  const ages = Array.from({ length: count }, () =>
    Math.floor(chance.random() * YEARS * DAYS_OF_A_YEAR),
  );
  return ages
    .sort((a, b) => a - b)
    .map((ago, serial) => {
      const date = addDays(asOf, -1 - ago);
      const issuer = chance.pick(issuers);
      const { subject, title } = drawTitle(issuer, date, titles, chance);
      return {
        ...drawFacts(issuer, date, serial, chance),
        title,
        type: chance.pick(models).type,
        topic: chance.pick(models).topic,
        date,
        summary: evalWords.summary(subject.place, subject.object + subject.matter),
        ...drawText(fragments, subject, chance),
      };
    })
    .map((record) =>
      record.type === evalWords.regulation
        ? { ...record, validity: drawValidity(record.date, chance) }
        : record,
    );
}

function issuersOf(models: readonly SearchRecord[]): Issuer[] {
  const issuers = new Map<string, { code: string; prefixes: Set<string> }>();
  for (const { agencies, indexNumber, docNumber } of models) {
    const [name = ''] = agencies;
    const known = issuers.get(name) ?? {
      code: indexNumber.slice(0, indexNumber.indexOf('/') + 1),
      prefixes: new Set<string>(),
    };
    issuers.set(name, known);
    const number = parseDocNumber(docNumber ?? '');
    if (number?.kind === 'standard') known.prefixes.add(number.prefix);
  }
  return [...issuers].map(([name, { code, prefixes }]) => ({
    name,
    code,
    prefixes: [...prefixes],
  }));
}

/** A title that no other document has. */
function drawTitle(
  { name }: Issuer,
  date: IsoDate,
  titles: Set<string>,
  chance: Chance,
): { subject: Subject; title: string } {
  for (;;) {
    const subject = drawSubject(chance);
    const { pick, random } = chance;
    const what = subject.object + subject.matter;
    const title = evalWords.title(
      name,
      pick(evalWords.actions),
      subject.place,
      random() < 0.3 ? evalWords.yearly(date.slice(0, 4), what) : what,
      pick(evalWords.papers),
    );
    if (titles.has(title)) continue;
    titles.add(title);
    return { subject, title };
  }
}

function drawFacts({ name, code, prefixes }: Issuer, date: IsoDate, nth: number, chance: Chance) {
  const { random, pick } = chance;
  const year = date.slice(0, 4);
  const serial = FIRST_INDEX_SERIAL + nth;
  const hasNumber = prefixes.length > 0 && random() < 0.7;
  return {
    url: `/documents/generated/${year}-${serial}/`,
    indexNumber: `${code}${year}-${serial}`,
    docNumber: hasNumber
      ? evalWords.docNumber(pick(prefixes), year, FIRST_SERIAL + nth)
      : undefined,
    agencies: [name],
  };
}

function drawText(fragments: Fragments, subject: Subject, chance: Chance) {
  const { random } = chance;
  const articles = random() < 0.3;
  const length = SHORTEST + random() * (LONGEST - SHORTEST);
  const about = subject.object + subject.matter;
  const blocks: { text: string; anchor?: string }[] = [
    { text: evalWords.opening(subject.place, about) },
  ];
  let written = 0;
  for (let part = 1; written < length; part += 1) {
    const number = toChineseNumber(part);
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      drawSentence(fragments, subject, chance),
    ).join('');
    const anchor = articles ? `art-${part}` : `h-${part}`;
    if (!articles && part <= evalWords.headings.length) {
      blocks.push({
        text: evalWords.heading(number, evalWords.headings[part - 1] as string),
        anchor,
      });
    }
    blocks.push({ text: articles ? evalWords.article(number, sentences) : sentences, anchor });
    written += sentences.length;
  }
  return { blocks, attachments: random() < ATTACHED ? [drawAttachment(subject, chance)] : [] };
}

function drawAttachment({ place }: Subject, chance: Chance) {
  const rows = Array.from({ length: 5 + Math.floor(chance.random() * 10) }, () => {
    const { place: where, object, matter } = drawSubject(chance);
    return evalWords.row(where, object, matter, Math.floor(chance.random() * 5000));
  });
  return {
    title: evalWords.attachment(place, chance.pick(evalWords.attachments)),
    text: rows.join('\n'),
  };
}

function drawValidity(date: IsoDate, { random }: Chance): string {
  const effective = addDays(date, Math.floor(random() * 60));
  const ends = addDays(effective, Math.floor((1 + random() * 9) * DAYS_OF_A_YEAR));
  const end = random() < 0.4 ? ('repealed' as const) : ('expired' as const);
  return writePeriods([
    { from: BEGINNING, validity: 'pending' },
    { from: effective, validity: 'inForce' },
    { from: ends, validity: end },
  ]);
}
