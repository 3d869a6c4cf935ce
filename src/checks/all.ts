import type { Problem } from '#domain/problem.ts';
import { checkAdjustments } from './adjustments.ts';
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
import { checkDiscretion } from './discretion.ts';
import { checkDocNumbers } from './doc-numbers.ts';
import { checkEffectCycles } from './effect-cycles.ts';
import { checkIndexNumbers } from './index-numbers.ts';
import { checkInterpretations } from './interpretations.ts';
import { checkItemBases } from './item-bases.ts';
import { checkLinks } from './links.ts';
import { checkListReferences } from './list-references.ts';
import { checkLives } from './lives.ts';
import { checkDecisions, checkFees, checkPowersOfRows, checkSubjects } from './other-lists.ts';
import { checkPages } from './pages.ts';
import { checkPending } from './pending.ts';
import { checkPermits } from './permits.ts';
import { checkPlanUnits } from './plan-units.ts';
import { checkPlans } from './plans.ts';
import { checkPowerAddresses } from './power-addresses.ts';
import { checkPowerBasisRank, checkRowBasisRank } from './power-basis-rank.ts';
import { checkPowerCodes } from './power-codes.ts';
import { checkPowerSteps } from './power-steps.ts';
import { checkPublicationDeadline } from './publication-deadline.ts';
import { checkReferences } from './references.ts';
import { checkReportDeadlines } from './report-deadlines.ts';
import { checkReportFigures } from './report-figures.ts';
import { checkReports } from './reports.ts';
import { checkStages } from './stages.ts';
import { checkSynonyms } from './synonyms.ts';
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
  checkPowerAddresses,
  checkPowerCodes,
  checkPowerSteps,
  checkPowerBasisRank,
  checkRowBasisRank,
  checkAdjustments,
  checkListReferences,
  checkItemBases,
  checkPermits,
  checkDiscretion,
  checkPowersOfRows,
  checkFees,
  checkDecisions,
  checkSubjects,
  checkSynonyms,
  checkPlans,
  checkPlanUnits,
  checkReports,
  checkReportFigures,
  checkReportDeadlines,
];

export function checkPortal(context: CheckContext): Problem[] {
  return CHECKS.flatMap((check) => check(context));
}
