import { PENALTY_KINDS } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { range, tiers } from '../tiers.ts';
import { listKind } from './kind.ts';

/** 行政处罚裁量基准. Source: 《行政处罚法》第三十四条. */
export const discretion = listKind('discretion', {
  power: column.code(),
  appliesTo: optional(column.text(60)),
  legalBasis: column.datedBasis(),
  penaltyBasis: column.datedBasis(),
  penaltyKinds: inTable(column.words(PENALTY_KINDS, 16)),
  range: inTable(range()),
  tiers: tiers(),
});
