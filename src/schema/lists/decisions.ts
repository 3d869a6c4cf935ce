import * as z from 'zod';
import { DECISION_PROCEDURES, OPENNESSES } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { isoDate, line } from '../fields.ts';
import { listKind, reasonWith } from './kind.ts';

/** 重大行政决策事项目录, one file a year. Source: 《重大行政决策程序暂行条例》第三条. */
export const decisions = listKind(
  'decisions',
  {
    legalBasis: column.basis(),
    plannedFor: inTable(column.month()),
    procedures: inTable(column.words(DECISION_PROCEDURES, 20)),
    participation: inTable(column.text(200, 24)),
    disclosed: column.word(OPENNESSES),
    withheldReason: optional(column.text(200)),
    outcome: inTable(optional(column.text(60))),
  },
  {
    file: {
      year: z.int().min(2000).max(2100),
      /** The day on which the catalogue was published. */
      publishedOn: isoDate,
      /** 发文字号 or 索引号 of the notice that published it. */
      document: line('document', 60).optional(),
    },
    rule: reasonWith('withheldReason', 'disclosed', 'withheld', OPENNESSES),
  },
);
