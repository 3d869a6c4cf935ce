import * as z from 'zod';
import { planProblems } from '#strings/problems-plans.ts';
import { TASK_STATUSES } from '#strings/vocabulary-plans.ts';
import { findingIssue, isoDate, line, once, paragraph, wordOf } from './fields.ts';

/** A text that a clerk may write as a bare number: 7 and "（二）1", 34000 and 62%. */
function numberOrLine(key: string, max: number) {
  return z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    line(key, max),
  );
}

/** What has become of one target of a task. */
const target = z.strictObject({
  /** Which one, in the order of the text of the task, from 1. */
  target: z.int().min(1).max(100),
  value: numberOrLine('value', 40),
  on: isoDate,
});

const task = z
  .strictObject({
    /** Its number in the plan. */
    task: numberOrLine('task', 40),
    status: wordOf('status', TASK_STATUSES),
    /** What was done, or why it was not. */
    done: paragraph('done', 500).optional(),
    /** For 已完成: the day. */
    on: isoDate.optional(),
    /** 发文字号 or 索引号 of documents that prove it. */
    evidence: once('evidence', z.array(line('evidence', 60)).min(1).max(20)).optional(),
    targets: z.array(target).min(1).max(40).optional(),
  })
  .superRefine(({ status, on }, context) => {
    if (status === 'done' && on === undefined) {
      context.addIssue(findingIssue(planProblems.dayMissing()));
    } else if (status !== 'done' && on !== undefined) {
      const finding = planProblems.dayUnneeded(TASK_STATUSES[status]);
      context.addIssue({ ...findingIssue(finding), path: ['on'] });
    }
  });

/** `plans/*.yaml`: how far the tasks of one plan have come. */
export const planSchema = z.strictObject({
  /** 发文字号 or 索引号 of the plan, which is on the portal. */
  document: line('document', 60),
  /** Up to which day the progress is told. */
  updatedOn: isoDate,
  tasks: z.array(task).min(1).max(500),
});

export type PlanData = z.output<typeof planSchema>;
export type TaskProgress = PlanData['tasks'][number];
