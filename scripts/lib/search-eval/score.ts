import { CLASSES, type ClassName, type Outcome } from './classes.ts';
import { meanOf, ndcgAtTen, precisionAtTen, recallOf, reciprocalRank, TOP } from './metrics.ts';
import { INITIALS } from './query-sounds.ts';

/** How a class of queries was answered; null where a measure says nothing about it. */
export interface ClassScore {
  readonly queries: number;
  readonly recall: number | null;
  readonly p10: number | null;
  readonly mrr: number | null;
  readonly falseHits: number | null;
  readonly ndcg10?: number | null;
  /** First letters, which many texts share; apart from the rest of their class. */
  readonly initials?: { readonly queries: number; readonly recall: number | null };
}

type Measure = 'recall' | 'p10' | 'mrr' | 'falseHits';

const TEXT: readonly Measure[] = ['recall', 'p10', 'falseHits'];
const ITEM: readonly Measure[] = ['recall', 'mrr'];
const MEANT: readonly Measure[] = ['recall', 'p10'];

/** What is measured of each class. */
const MEASURES: Readonly<Record<ClassName, readonly Measure[]>> = {
  substring: TEXT,
  crossSegment: TEXT,
  identifier: ITEM,
  knownItem: ITEM,
  typo: MEANT,
  traditional: TEXT,
  pinyin: MEANT,
  synonym: MEANT,
  question: ['recall', 'p10', 'mrr'],
  negative: ['falseHits'],
  singleChar: TEXT,
};

// What was found with any of these was not found for what was typed.
const WIDENED = new Set(['corrected', 'relaxed', 'scattered', 'synonym']);

/** One query's measures. */
export function measuresOf({ query, found, top, notes }: Outcome) {
  const { name, relevant, grades } = query;
  const asked = name === 'question' ? top.slice(0, TOP) : found;
  // Of more right documents than fit on a page, no page can show all.
  const possible = name === 'question' ? Math.min(TOP, relevant.size) : relevant.size;
  const shown = grades ? new Set(grades.keys()) : relevant;
  const isStrict = !notes.some((kind) => WIDENED.has(kind));
  return {
    recall: (recallOf(asked, relevant) * relevant.size) / possible,
    p10: precisionAtTen(top, shown),
    mrr: reciprocalRank(top, relevant),
    falseHits: isStrict ? new Set(found.filter((url) => !relevant.has(url))).size : 0,
    ndcg10: grades ? ndcgAtTen(top, grades) : undefined,
  };
}

/** The measures of every class. */
export function scoreClasses(outcomes: readonly Outcome[]): Record<ClassName, ClassScore> {
  const scores = CLASSES.map((name) => {
    const own = outcomes.filter(({ query }) => query.name === name);
    return [name, scoreClass(name, own)] as const;
  });
  return Object.fromEntries(scores) as Record<ClassName, ClassScore>;
}

function scoreClass(name: ClassName, all: readonly Outcome[]): ClassScore {
  const initials = all.filter(({ query }) => query.kind === INITIALS);
  const measured = all.filter(({ query }) => query.kind !== INITIALS).map(measuresOf);
  const mean = (measure: 'recall' | 'p10' | 'mrr') =>
    MEASURES[name].includes(measure) ? meanOf(measured.map((one) => one[measure])) : null;
  return {
    queries: all.length,
    recall: mean('recall'),
    p10: mean('p10'),
    mrr: mean('mrr'),
    falseHits:
      measured.length > 0 && MEASURES[name].includes('falseHits')
        ? measured.reduce((sum, one) => sum + one.falseHits, 0)
        : null,
    ...(name === 'question' ? { ndcg10: meanOf(measured.map((one) => one.ndcg10 ?? 0)) } : {}),
    ...(name === 'pinyin'
      ? {
          initials: {
            queries: initials.length,
            recall: meanOf(initials.map((outcome) => measuresOf(outcome).recall)),
          },
        }
      : {}),
  };
}
