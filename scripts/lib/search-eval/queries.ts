import { CLASSES, type ClassName, type EvalQuery } from './classes.ts';
import type { Source } from './draw.ts';
import { type Judged, questionQueries, synonymQueries } from './judged.ts';
import { identifierQueries } from './query-identifiers.ts';
import { knownItemQueries } from './query-known-items.ts';
import { negativeQueries } from './query-negatives.ts';
import { pinyinQueries, typoQueries } from './query-sounds.ts';
import { crossSegmentQueries, singleCharQueries, substringQueries } from './query-substrings.ts';
import { traditionalQueries } from './query-traditional.ts';

const MAKERS: Readonly<
  Record<ClassName, (source: Source, count: number, judged: Judged) => EvalQuery[]>
> = {
  substring: substringQueries,
  crossSegment: crossSegmentQueries,
  identifier: identifierQueries,
  knownItem: knownItemQueries,
  typo: typoQueries,
  traditional: traditionalQueries,
  pinyin: pinyinQueries,
  synonym: (source, count, judged) => synonymQueries(judged, source, count),
  question: (_source, _count, judged) => questionQueries(judged),
  negative: negativeQueries,
  singleChar: singleCharQueries,
};

/** About `count` queries of each class, and all questions. The same seed makes the same queries. */
export function makeQueries(
  source: Source,
  judged: Judged,
  count: number,
  classes: readonly ClassName[] = CLASSES,
): EvalQuery[] {
  return classes.flatMap((name) => MAKERS[name](source, count, judged));
}
