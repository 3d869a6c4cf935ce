import * as z from 'zod';
import { addressDefect, plainAddress } from '#domain/permalink-address.ts';
import { permalinkProblems } from '#strings/problems-permalinks.ts';
import { findingIssue, isoDate, line, paragraph } from './fields.ts';

/** An address of the portal in any spelling, read as a plain one. */
const address = (key: string) =>
  line(key, 1000).transform((written, context): string => {
    const defect = addressDefect(written);
    if (!defect) return plainAddress(written);
    context.addIssue(findingIssue(permalinkProblems.address(written, defect)));
    return z.NEVER;
  });

/** `permalinks.yaml`: what stands at addresses that were published and have nothing else any more. */
export const permalinksSchema = z.strictObject({
  /** Pages and files that have another address. */
  redirects: z
    .array(z.strictObject({ from: address('redirects/from'), to: address('redirects/to') }))
    .max(20_000)
    .optional(),
  /** What was withdrawn. */
  gone: z
    .array(
      z.strictObject({
        path: address('gone/path'),
        /** As readers are told it. */
        reason: paragraph('gone/reason', 300),
        on: isoDate,
        instead: address('instead').optional(),
      }),
    )
    .max(20_000)
    .optional(),
});

export type PermalinksData = z.output<typeof permalinksSchema>;
