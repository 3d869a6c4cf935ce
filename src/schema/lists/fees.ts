import { FUND_LEVELS, FUND_MANAGEMENTS } from '#strings/vocabulary-lists.ts';
import { approvals } from '../approvals.ts';
import { column, inTable, optional } from '../columns.ts';
import { listKind } from './kind.ts';

/** 行政事业性收费目录清单. Source: 《优化营商环境条例》第二十五条. */
export const fees = listKind('fees', {
  unit: inTable(column.text(60, 14)),
  standard: inTable(column.text(600, 30)),
  approvals: inTable(approvals()),
  payers: column.text(200),
  fundLevel: column.word(FUND_LEVELS),
  fundManagement: column.word(FUND_MANAGEMENTS, 14),
  reduction: optional(column.text(400, 24)),
  collectorPhone: column.text(60, 16),
  pricePhone: column.text(60, 16),
});
