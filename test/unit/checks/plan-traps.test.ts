import { describe, test } from 'vitest';
import { expectTold } from '../../support/trap.ts';
import { plans } from '../../support/traps/plans.ts';

describe('plans', () => {
  for (const trap of plans) test(trap[0], () => expectTold(trap));
});
