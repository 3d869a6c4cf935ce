import type { ClaimPattern } from './claim-pattern.ts';
import { applicationPatterns } from './claims-of-applications.ts';
import { disclosurePatterns } from './claims-of-disclosure.ts';
import { litigationPatterns } from './claims-of-litigation.ts';
import type { FormYear } from './form.ts';

/** Everything that the text of a report may say about its tables. */
export function claimPatterns(form: FormYear): ClaimPattern[] {
  return [...disclosurePatterns(form), ...applicationPatterns(form), ...litigationPatterns()];
}
