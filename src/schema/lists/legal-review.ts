import { POWER_TYPES } from '#strings/vocabulary-powers.ts';
import { column, inTable } from '../columns.ts';
import { listKind } from './kind.ts';

/** 重大执法决定法制审核目录. Source: 国办发〔2018〕118号. */
export const legalReview = listKind('legal-review', {
  powerType: inTable(column.word(POWER_TYPES, 12)),
  standard: inTable(column.text(400, 40)),
  legalBasis: column.basis(),
  undertaker: column.text(60),
  reviewer: inTable(column.text(60)),
  submissions: column.lines(200),
  focus: column.lines(200),
  limit: inTable(column.limit()),
});
