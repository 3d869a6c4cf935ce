import { LENIENCIES, LENIENCY_GROUNDS } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { listKind } from './kind.ts';

/** 轻微违法行为不予处罚清单. Source: 《行政处罚法》第三十三条. */
export const leniency = listKind('leniency', {
  power: optional(column.code()),
  legalBasis: column.basis(),
  ground: inTable(column.word(LENIENCY_GROUNDS)),
  conditions: inTable(column.lines(300)),
  leniency: inTable(column.word(LENIENCIES, 14)),
  measures: column.text(300, 24),
});
