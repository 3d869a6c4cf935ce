import { APPLICABILITIES } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { listKind, reasonWith } from './kind.ts';

/** 证明事项清单. Source: 《优化营商环境条例》第四十四条. */
export const proofs = listKind(
  'proofs',
  {
    usedFor: inTable(column.text(200, 24)),
    power: optional(column.code()),
    legalBasis: column.basis(),
    issuedBy: inTable(column.text(100)),
    guide: column.text(600, 30),
    commitment: inTable(column.word(APPLICABILITIES)),
    commitmentNote: optional(column.text(200)),
  },
  { rule: reasonWith('commitmentNote', 'commitment', 'notApplicable', APPLICABILITIES) },
);
