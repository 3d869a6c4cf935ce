import type { Problem } from '#domain/problem.ts';
import { checkAttachments } from './attachments.ts';
import { checkBodies } from './bodies.ts';
import { checkCalendar } from './calendar.ts';
import type { Check, CheckContext } from './check.ts';
import { checkColumns } from './columns.ts';
import { checkDates } from './dates.ts';
import { checkDocNumbers } from './doc-numbers.ts';
import { checkIndexNumbers } from './index-numbers.ts';
import { checkLinks } from './links.ts';
import { checkPages } from './pages.ts';
import { checkPending } from './pending.ts';
import { checkPublicationDeadline } from './publication-deadline.ts';
import { checkReferences } from './references.ts';
import { checkTitles } from './titles.ts';
import { checkTopics } from './topics.ts';

/** Every rule that looks at more than one value. */
const CHECKS: readonly Check[] = [
  checkIndexNumbers,
  checkDocNumbers,
  checkDates,
  checkPublicationDeadline,
  checkAttachments,
  checkReferences,
  checkPending,
  checkBodies,
  checkTitles,
  checkTopics,
  checkColumns,
  checkPages,
  checkLinks,
  checkCalendar,
];

export function checkPortal(context: CheckContext): Problem[] {
  return CHECKS.flatMap((check) => check(context));
}
