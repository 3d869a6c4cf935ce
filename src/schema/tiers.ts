import * as z from 'zod';
import { listProblems } from '#strings/problems-lists.ts';
import { GRADES, RANGE_UNITS } from '#strings/vocabulary-lists.ts';
import type { Column } from './columns.ts';
import { decimal, findingIssue, line, paragraph, wordOf } from './fields.ts';

const amount = (key: string) => decimal(key, z.number().min(0).max(1_000_000_000));

/** What the law lets an authority choose from. */
const statutoryRange = z
  .strictObject({
    unit: wordOf('range/unit', RANGE_UNITS),
    min: amount('min'),
    max: amount('max'),
    /** Of what it is a multiple or a share: 货值金额. */
    of: line('of', 40).optional(),
  })
  .superRefine(({ unit, of, min, max }, context) => {
    const relative = unit === 'times' || unit === 'percent';
    if (relative !== (of !== undefined)) {
      context.addIssue(findingIssue(listProblems.rangeBase(RANGE_UNITS[unit], relative)));
    }
    if (min >= max) context.addIssue(findingIssue(listProblems.rangeReversed(min, max)));
  });

const tier = z.strictObject({
  grade: wordOf('grade', GRADES),
  /** 适用情形. */
  circumstances: paragraph('tiers/circumstances', 600),
  from: amount('tiers/from'),
  to: amount('tiers/to'),
  /** 裁量幅度, in words. */
  penalty: paragraph('penalty', 300),
});

export type StatutoryRange = z.output<typeof statutoryRange>;
export type TierData = z.output<typeof tier>;

export const range = () => () =>
  ({ kind: 'range', schema: statutoryRange, place: 'item', width: 20 }) satisfies Column;

export const tiers = () => () =>
  ({
    kind: 'tiers',
    schema: z.array(tier).min(2).max(8),
    place: 'item',
    width: 50,
  }) satisfies Column;
