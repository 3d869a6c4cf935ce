import { PRICINGS } from '#strings/vocabulary-lists.ts';
import { column, inTable } from '../columns.ts';
import { listKind } from './kind.ts';

/** 行政审批中介服务事项清单. Source: 《优化营商环境条例》第四十三条. */
export const intermediaries = listKind('intermediaries', {
  powers: inTable(column.codes()),
  legalBasis: column.basis(),
  qualification: column.text(400, 30),
  procedure: column.text(400, 30),
  limit: inTable(column.limit()),
  charge: column.text(300, 24),
  pricing: inTable(column.word(PRICINGS, 12)),
  result: column.text(100),
  selection: column.text(200),
});
