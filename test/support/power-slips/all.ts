import { adjustments, duties } from './duties.ts';
import { bases, facts } from './facts.ts';
import type { PowerSlip } from './slip.ts';
import { steps } from './steps.ts';

/** A slip for every rule of every field of a power. */
export const POWER_SLIPS: readonly PowerSlip[] = [
  ...facts,
  ...bases,
  ...steps,
  ...duties,
  ...adjustments,
];
