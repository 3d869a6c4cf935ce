import * as z from 'zod';
import { lifeProblems } from '#strings/problems-life.ts';
import { OUTCOMES } from '#strings/vocabulary.ts';
import { findingIssue, isoDate, line, wordOf } from './fields.ts';

const { lapsed, repealed } = OUTCOMES;

const count = z.int().min(0).max(100_000);

const row = z
  .strictObject({
    /** 发文字号 or 索引号 of a document on the portal. */
    document: line('document', 60).optional(),
    /** The name of a document that is not on the portal. */
    title: line('title', 200).optional(),
    outcome: wordOf('outcome', OUTCOMES),
    /** For 继续有效: the last day in force, where the decision sets a later one. */
    until: isoDate.optional(),
    remark: line('remark', 200).optional(),
  })
  .superRefine(({ document, title, outcome, until }, context) => {
    if ((document === undefined) === (title === undefined)) {
      context.addIssue(findingIssue(lifeProblems.documentOrTitle()));
    }
    if (until !== undefined && outcome !== 'kept') {
      const finding = lifeProblems.onlyWith('until', OUTCOMES.kept, OUTCOMES[outcome]);
      context.addIssue({ ...findingIssue(finding), path: ['until'] });
    }
  });

/**
 * `cleanups/<year>.yaml`: what a cleanup of normative documents decided.
 *
 * Source: 《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）.
 */
export const cleanupSchema = z.strictObject({
  title: line('title', 100),
  /** 发文字号 or 索引号 of the decision, which is published on the portal. */
  decision: line('decision', 60),
  /** The first day of what it decides; that of the decision when left out. */
  effectiveFrom: isoDate.optional(),
  /** Which documents were gone through. */
  scope: z.strictObject({
    /** Those of these agencies; of all agencies when left out. */
    agencies: z.array(line('agencies', 64)).min(1).optional(),
    issuedUntil: isoDate,
  }),
  /** As the decision states them. */
  totals: z.strictObject({
    all: count,
    kept: count,
    amend: count,
    repealed: count,
    lapsed: count,
  }),
  /** 未列入的不再执行: what becomes of documents in scope that the decision does not name. */
  unlisted: wordOf('unlisted', { lapsed, repealed }).optional(),
  outcomes: z.array(row).min(1).max(5000),
});

export type CleanupData = z.output<typeof cleanupSchema>;
