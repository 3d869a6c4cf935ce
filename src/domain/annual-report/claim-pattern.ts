import type { Cell } from './cells.ts';

/** The parts of a report, as their headings tell them. */
export type Section = 'overview' | 'disclosure' | 'applications' | 'litigation' | 'rest';

/** Words of a text that state the sum of some cells; the number follows them. */
export interface ClaimPattern {
  readonly words: string;
  /** The unit behind the number; 件 when left out. */
  readonly unit?: string;
  readonly cells: readonly Cell[];
  readonly sections: readonly Section[];
  /** Words that the sentence must have, up to the number. */
  readonly after?: RegExp;
  /** Words before it, as far back as the number before, by which it counts something else. */
  readonly unless?: RegExp;
  /** Words behind the number by which it is only a part of the cell. */
  readonly unlessNext?: RegExp;
  /** Words anywhere before it in the sentence by which it is only a part: 农房类申请12件，予以公开7件. */
  readonly unlessSaid?: RegExp;
  /** The row that the sentence must speak of: of all rows of the family the one named last. */
  readonly row?: RowWords;
}

/** The words of a row and those of its whole family. */
export interface RowWords {
  readonly words: string;
  readonly among: readonly string[];
}
