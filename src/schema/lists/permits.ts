import { CLIENTS, HANDLINGS, RESULT_KINDS, SCOPES } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { materials } from '../materials.ts';
import { listKind } from './kind.ts';

/** 行政许可事项清单. Source: 《行政许可法》第三十条、《优化营商环境条例》第四十条. */
export const permits = listKind('permits', {
  code: inTable(column.code()),
  legalBasis: column.basis(),
  conditions: column.lines(300),
  materials: materials(),
  procedure: column.text(400, 30),
  statutoryLimit: column.limit(),
  promisedLimit: inTable(column.promise()),
  fees: inTable(optional(column.ids('fees'))),
  inspection: column.text(100),
  quota: column.text(100),
  handling: column.word(HANDLINGS),
  clients: column.words(CLIENTS),
  visits: column.count(8, 9),
  resultName: column.text(100),
  resultKind: column.word(RESULT_KINDS),
  resultTerm: column.text(60, 12),
  place: column.text(100),
  hours: column.text(100),
  enquiryPhone: column.text(60, 16),
  complaintPhone: column.text(60, 16),
  scope: column.word(SCOPES),
  remedies: column.text(200, 30),
  intermediaries: optional(column.ids('intermediaries')),
  proofs: optional(column.ids('proofs')),
});
