import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { benchResults as text } from '#strings/bench-results.ts';
import { CommandError, EXIT } from '../command.ts';

/** The builds that are measured, in their order; each begins where the one before has ended. */
export const RUN_IDS = [
  'cold',
  'unchanged',
  'edited',
  'retitled',
  'agencyRenamed',
  'templateChanged',
  'added',
] as const;

export type RunId = (typeof RUN_IDS)[number];

const cost = { cpuSeconds: z.number(), peakMB: z.number() };
const run = z.object({
  wallSeconds: z.number(),
  ...cost,
  stages: z.record(z.string(), z.object({ seconds: z.number(), ...cost })),
});
const result = z.object({
  documents: z.number(),
  runs: z.partialRecord(z.enum(RUN_IDS), run),
  pages: z.number(),
  bytes: z.number(),
});

/** What `--json` prints: what each build cost, and how much the cold one made. */
export type BenchResult = z.output<typeof result>;

/**
 * Read what `--json` has printed.
 *
 * @throws {CommandError} With exit code 2 when the file is not there, or is something else.
 */
export function readResult(file: string): BenchResult {
  try {
    return result.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new CommandError(text.noResult(file), EXIT.usage);
  }
}
