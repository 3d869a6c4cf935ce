import { listProblems } from '#strings/problems-lists.ts';
import { BODY_KINDS } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { findingIssue } from '../fields.ts';
import { listKind } from './kind.ts';

/** 行政执法主体清单. Source: 《行政处罚法》第三十九条. */
export const enforcers = listKind(
  'enforcers',
  {
    bodyKind: inTable(column.word(BODY_KINDS, 16)),
    legalBasis: column.basis(),
    enforcementScope: inTable(column.text(400, 30)),
    area: column.text(100),
    officers: inTable(column.count()),
    address: column.text(120),
    supervisionPhone: column.text(60, 16),
    entrustedBy: optional(column.agency()),
    document: optional(column.text(60)),
  },
  {
    rule: ({ bodyKind, entrustedBy }, context) => {
      if ((bodyKind === 'entrusted') === (entrustedBy !== undefined)) return;
      context.addIssue(findingIssue(listProblems.entrustment(BODY_KINDS.entrusted)));
    },
  },
);
