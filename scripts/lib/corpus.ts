import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { toChineseNumber } from '#domain/chinese-number.ts';
import { addDays, type IsoDate, isoDate, weekday } from '#domain/date.ts';
import { REPORT_TYPES } from '#portal/columns.ts';
import { corpusWords as words } from '#strings/bench.ts';
import { DISCLOSURES, NOT_APPLICABLE, NOTICE_TYPES } from '#strings/vocabulary.ts';

/** Draws one of a list. */
export type Pick = <T>(list: readonly T[]) => T;

/** A generator of the numbers of one seed (mulberry32): the same on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws by a generator of numbers. */
export function pickOf(random: () => number): Pick {
  return (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
}

/** An agency of a content folder, as far as generated files name it. */
export interface CorpusAgency {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: string;
  readonly docPrefixes?: readonly string[];
  readonly divisions?: readonly { readonly name: string }[];
}

/** The agencies of a content folder, by id. */
export function agenciesIn(folder: string): CorpusAgency[] {
  return readdirSync(join(folder, 'agencies'))
    .sort()
    .map((file) => ({
      ...parse(readFileSync(join(folder, 'agencies', file), 'utf8')),
      id: file.replace(/\.yaml$/, ''),
    }));
}

/** Copy what a content folder cannot do without: the site, its agencies, its calendar, its pages. */
export function copyGround(folder: string, sample: string): void {
  for (const name of ['site.yaml', 'topics.yaml', 'agencies', 'calendar', 'pages']) {
    cpSync(join(sample, name), join(folder, name), { recursive: true });
  }
}

/** Write a content folder of `count` documents of some 1,500 characters, on the agencies of `sample`. */
export function writeCorpus(folder: string, sample: string, count: number, seed: number): void {
  copyGround(folder, sample);
  writeDocuments(folder, count, seed);
}

/** Write `count` documents into a content folder, on its agencies. */
export function writeDocuments(folder: string, count: number, seed: number): void {
  const random = randomOf(seed);
  const pick = pickOf(random);
  const topics = parse(readFileSync(join(folder, 'topics.yaml'), 'utf8')).topics as {
    name: string;
  }[];
  const agencies = agenciesIn(folder);
  // These say more of themselves than a text of the corpus.
  const special = ['interpretation', 'consultation', ...REPORT_TYPES];
  const types = Object.entries(NOTICE_TYPES).flatMap(([id, name]) =>
    special.includes(id) ? [] : [name],
  );
  const serials = new Map<string, number>();

  for (let index = 0; index < count; index += 1) {
    const agency = pick(agencies);
    const normative = random() < 0.25;
    const issuedOn = workday(addDays(isoDate('2020-01-06'), Math.floor(random() * 2300)));
    const year = issuedOn.slice(0, 4);
    const serial = (serials.get(`${agency.id}${year}`) ?? 0) + 1;
    serials.set(`${agency.id}${year}`, serial);
    const subject = pick(words.actions).replace('{}', pick(words.titles));
    const data = {
      title: `${agency.name}${words.notice(subject)}`,
      agency: agency.id,
      indexNumber: `${agency.uscc}/${year}-${String(serial).padStart(5, '0')}`,
      ...(normative ? {} : { type: pick(types) }),
      topic: pick(topics).name,
      summary: words.summary(subject),
      disclosure: DISCLOSURES.proactive,
      issuedOn,
      publishedAt: `${issuedOn} 09:30`,
      ...(normative ? normativeFacts(issuedOn) : {}),
    };
    const body = normative ? articles(pick) : notice(subject, pick);
    const path = join(folder, normative ? 'normative' : 'notices', year);
    mkdirSync(path, { recursive: true });
    writeFileSync(
      join(path, `${agency.id}-${serial}.md`),
      `---\n${stringify(data)}---\n\n${body}\n`,
    );
  }
}

function normativeFacts(issuedOn: IsoDate) {
  return {
    effectiveFrom: issuedOn,
    effectiveUntil: addDays(issuedOn, 1826),
    stages: {
      legalityReviewed: addDays(issuedOn, -14),
      fairCompetitionReviewed: NOT_APPLICABLE,
      filed: addDays(issuedOn, 14),
    },
  };
}

/** The day itself, or the Monday after a weekend. */
export function workday(date: IsoDate): IsoDate {
  return weekday(date) > 5 ? addDays(date, 2) : date;
}

/** A sentence of some forty characters. */
export function sentence(pick: Pick): string {
  return words.sentence(
    pick(words.when),
    pick(words.who),
    pick(words.does),
    pick(words.what),
    pick(words.how),
  );
}

/** Four sentences. */
export function paragraph(pick: Pick): string {
  return Array.from({ length: 4 }, () => sentence(pick)).join('');
}

/** A notice of some 1,500 characters. */
export function notice(subject: string, pick: Pick): string {
  const sections = words.headings.map((heading, index) => {
    const items = ['一', '二', '三'].map(
      (number) => `（${number}）${pick(words.what)}\n\n${paragraph(pick)}`,
    );
    return `${toChineseNumber(index + 1)}、${heading}\n\n${index % 2 === 0 ? items.slice(0, 2).join('\n\n') : paragraph(pick)}`;
  });
  return [words.greeting, words.opening(subject), ...sections].join('\n\n');
}

function articles(pick: Pick): string {
  return Array.from({ length: 14 }, (_, index) =>
    words.article(toChineseNumber(index + 1), sentence(pick) + sentence(pick)),
  ).join('\n\n');
}
