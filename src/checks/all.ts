import type { Problem } from '#domain/problem.ts';
import { checkAttachments } from './attachments.ts';
import { checkBasis } from './basis.ts';
import { checkBodies } from './bodies.ts';
import { checkCalendar } from './calendar.ts';
import type { Check, CheckContext } from './check.ts';
import { checkCitedArticles } from './cited-articles.ts';
import { checkCleanups } from './cleanups.ts';
import { checkColumns } from './columns.ts';
import { checkConsultations } from './consultations.ts';
import { checkDates } from './dates.ts';
import { checkDocNumbers } from './doc-numbers.ts';
import { checkEffectCycles } from './effect-cycles.ts';
import { checkIndexNumbers } from './index-numbers.ts';
import { checkInterpretations } from './interpretations.ts';
import { checkLinks } from './links.ts';
import { checkLives } from './lives.ts';
import { checkPages } from './pages.ts';
import { checkPending } from './pending.ts';
import { checkPublicationDeadline } from './publication-deadline.ts';
import { checkReferences } from './references.ts';
import { checkStages } from './stages.ts';
import { checkTitles } from './titles.ts';
import { checkTopics } from './topics.ts';
import { checkVersions } from './versions.ts';

/** Every rule that looks at more than one value. */
const CHECKS: readonly Check[] = [
  checkIndexNumbers,
  checkDocNumbers,
  checkDates,
  checkPublicationDeadline,
  checkAttachments,
  checkReferences,
  checkLives,
  checkEffectCycles,
  checkVersions,
  checkCleanups,
  checkStages,
  checkConsultations,
  checkInterpretations,
  checkBasis,
  checkCitedArticles,
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
