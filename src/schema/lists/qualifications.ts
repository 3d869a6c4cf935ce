import { QUALIFICATION_CATEGORIES, QUALIFICATION_KINDS } from '#strings/vocabulary-lists.ts';
import { column, inTable } from '../columns.ts';
import { listKind } from './kind.ts';

/** 职业资格目录清单. */
export const qualifications = listKind('qualifications', {
  category: inTable(column.word(QUALIFICATION_CATEGORIES, 12)),
  qualificationKind: inTable(column.word(QUALIFICATION_KINDS, 14)),
  legalBasis: column.basis(),
  implementer: inTable(column.text(200, 24)),
});
