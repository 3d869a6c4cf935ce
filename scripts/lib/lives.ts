import { addDays, type IsoDate, isoDate } from '#domain/date.ts';
import { lastDayOf } from '#domain/term.ts';
import { catalogueOn, changesWithin, closedYears, lastDayOfYear } from '#portal/catalogue.ts';
import { livesOf } from '#portal/lives.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { references } from '#portal/references.ts';
import { statementsOf } from '#portal/statements.ts';
import type { Action } from '#strings/vocabulary.ts';
import { randomOf } from './corpus.ts';

/** What the lives of generated documents cost, and how many of everything there were. */
export interface MeasuredLives {
  readonly documents: number;
  readonly effects: number;
  readonly refused: number;
  readonly years: number;
  /** Entries of the catalogues of all years together. */
  readonly entries: number;
  /** Milliseconds of CPU. */
  readonly livesMs: number;
  readonly cataloguesMs: number;
}

const EFFECTS_PER_DOCUMENT = 4;
const FIRST_DAY = isoDate('2008-01-07');
const DAYS = 6_800;
const AS_OF = isoDate('2026-11-20');
/** How often each action stands here is how often it is drawn. */
const ACTIONS: readonly Action[] = [
  ...Array<Action>(9).fill('amend'),
  ...Array<Action>(3).fill('repealPart'),
  ...Array<Action>(3).fill('extend'),
  'repeal',
];
/** Documents act on those of the last two years or so. */
const REACH = 600;

/** Compute the lives of `count` documents with four effects each, and the catalogue of every year. */
export function measureLives(count: number, seed: number): MeasuredLives {
  const documents = generated(count, seed);
  const start = process.cpuUsage();
  const known = references(documents, new Set());
  const stated = statementsOf(documents, known, () => undefined);
  const { lives } = livesOf(documents, stated, [], {});
  const lived = documents.map((document) => ({
    ...document,
    life: lives.get(document.data.indexNumber),
  }));
  const livesMs = millisecondsSince(start);

  const middle = process.cpuUsage();
  const years = closedYears(lived, AS_OF);
  let entries = 0;
  for (const year of years) {
    entries += catalogueOn(lived, lastDayOfYear(year)).length;
    changesWithin(lived, isoDate(`${year}-01-01`), lastDayOfYear(year));
  }
  const all = [...lives.values()];
  return {
    documents: count,
    effects: stated.length,
    refused: all.reduce((sum, { refused }) => sum + refused.length, 0),
    years: years.length,
    entries,
    livesMs,
    cataloguesMs: millisecondsSince(middle),
  };
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Documents in order of their days, each acting on four earlier ones. */
function generated(count: number, seed: number): PortalDocument[] {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const numberOf = (index: number) => `119901227310014889/2008-${String(index).padStart(5, '0')}`;
  const origin = { file: '', bodyLine: 1, lineOf: () => 1 };
  return Array.from({ length: count }, (_, index): PortalDocument => {
    const issuedOn = addDays(FIRST_DAY, Math.floor((index * DAYS) / count));
    const effectiveFrom = addDays(issuedOn, 30);
    const effects = Array.from({ length: index === 0 ? 0 : EFFECTS_PER_DOCUMENT }, () =>
      effectOf(
        ACTIONS[below(ACTIONS.length)] ?? 'amend',
        numberOf(index - 1 - below(Math.min(index, REACH))),
        effectiveFrom,
      ),
    );
    const data = {
      title: '',
      agency: 'a',
      indexNumber: numberOf(index),
      summary: '',
      disclosure: 'proactive' as const,
      issuedOn,
      publishedAt: undefined,
      effectiveFrom,
      effectiveUntil: lastDayOf(effectiveFrom, 5 + below(10)),
      effects,
    };
    return {
      type: 'normative',
      agency: { id: 'a' } as PortalDocument['agency'],
      jointAgencies: [],
      data,
      path: `/documents/a/${index}/`,
      attachments: [],
      bodyHash: '',
      citations: [],
      tasks: [],
      origin,
      life: undefined,
      versions: [],
    };
  });
}

function effectOf(action: Action, document: string, from: IsoDate) {
  if (action === 'extend') return { action, document, until: addDays(from, 3650) };
  return { action, document, ...(action === 'repealPart' ? { articles: [] } : {}) };
}
