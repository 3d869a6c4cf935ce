import type { Finding } from '#domain/problem.ts';

/** A finding in a file, before it is known how grave it is. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** 1-based line of the file. */
  readonly line: number;
}
