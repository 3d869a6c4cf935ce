import { ENFORCED_TYPES, LEVEL_ADVICES } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { listKind } from './kind.ts';

/** 综合行政执法事项清单. */
export const enforcement = listKind('enforcement', {
  powerType: inTable(column.word(ENFORCED_TYPES)),
  legalBasis: column.basis(),
  statutoryBody: inTable(column.text(100)),
  levelAdvice: inTable(column.word(LEVEL_ADVICES, 12)),
  power: optional(column.code()),
  since: column.day(),
});
