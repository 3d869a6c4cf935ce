import { addDays, type IsoDate, isoDate } from '#domain/date.ts';
import { FILING_DAYS, FILING_SINCE } from '#domain/duties.ts';
import type { Problem } from '#domain/problem.ts';
import { type PortalDocument, publishedOn } from '#portal/portal.ts';
import type { NormativeData } from '#schema/document.ts';
import { DOCUMENT_LABELS } from '#strings/document-labels.ts';
import { STAGE_LABELS } from '#strings/fields.ts';
import { LEGALITY_SOURCE, lifeProblems, STAGE_SOURCES } from '#strings/problems-life.ts';
import { type Check, problemAt } from './check.ts';

/** 合法性审核 is asked for of documents issued since then (国办发〔2018〕115号, 2018-12-04). */
const LEGALITY_SINCE = isoDate('2019-01-01');
/** 公平竞争审查 is asked for by 《公平竞争审查条例》 since then. */
const FAIR_COMPETITION_SINCE = isoDate('2024-08-01');

/** The stages of a 行政规范性文件 stand in order, and none that the law asks for is missing. */
export const checkStages: Check = ({ portal, asOf }) =>
  portal.documents.flatMap((document) =>
    document.type === 'normative'
      ? [...orderProblems(document), ...missingProblems(document, asOf)]
      : [],
  );

type Stages = NonNullable<NormativeData['stages']>;
type Day = 'issuedOn' | 'publishedAt' | keyof Stages;

/** Each two days of which the first one is not later. */
const ORDER: readonly (readonly [earlier: Day, later: Day])[] = [
  ['drafted', 'legalityReviewed'],
  ['drafted', 'adopted'],
  ['legalityReviewed', 'adopted'],
  ['fairCompetitionReviewed', 'adopted'],
  ['drafted', 'fairCompetitionReviewed'],
  ['drafted', 'issuedOn'],
  ['fairCompetitionReviewed', 'issuedOn'],
  ['legalityReviewed', 'issuedOn'],
  ['adopted', 'issuedOn'],
  ['issuedOn', 'filed'],
  ['publishedAt', 'filed'],
];

function orderProblems(document: PortalDocument): Problem[] {
  const days = daysOf(document);
  const told = new Set<Day>();
  return ORDER.flatMap(([earlier, later]) => {
    const [first, second] = [days[earlier], days[later]];
    if (!first || !second || first <= second) return [];
    // One slip breaks several pairs; the editor is told once for each stage.
    const stage = later === 'issuedOn' ? earlier : later;
    if (told.has(stage)) return [];
    told.add(stage);
    const finding = lifeProblems.stageOrder(LABELS[earlier], first, LABELS[later], second);
    return [problemAt(finding, document.origin, ['stages', stage])];
  });
}

const LABELS: Readonly<Record<Day, string>> = { ...DOCUMENT_LABELS, ...STAGE_LABELS };

function daysOf(document: PortalDocument): Readonly<Record<Day, IsoDate | undefined>> {
  const { issuedOn, stages = {} } = document.data;
  return {
    issuedOn,
    publishedAt: publishedOn(document),
    drafted: stages.drafted,
    legalityReviewed: passed(stages.legalityReviewed),
    fairCompetitionReviewed: passed(stages.fairCompetitionReviewed),
    adopted: stages.adopted,
    filed: passed(stages.filed),
  };
}

function passed(stage: IsoDate | 'notApplicable' | undefined): IsoDate | undefined {
  return stage === 'notApplicable' ? undefined : stage;
}

function missingProblems(document: PortalDocument, asOf: IsoDate): Problem[] {
  const { data, origin } = document;
  const { issuedOn, imported } = data;
  // Of an imported document we know what its old page showed, which was never this.
  if (imported || issuedOn === undefined) return [];
  const missing = (key: keyof Stages, source: string): Problem[] => {
    if (data.stages?.[key] !== undefined) return [];
    const finding = lifeProblems.stageMissing(STAGE_LABELS[key], source);
    return [problemAt(finding, origin, ['stages'], 'warning')];
  };
  const published = publishedOn(document);
  const filingDue = published && addDays(published, FILING_DAYS);
  return [
    ...(issuedOn >= LEGALITY_SINCE ? missing('legalityReviewed', LEGALITY_SOURCE) : []),
    ...(issuedOn >= FAIR_COMPETITION_SINCE
      ? missing('fairCompetitionReviewed', STAGE_SOURCES.fairCompetitionReviewed)
      : []),
    ...(issuedOn >= FILING_SINCE && filingDue !== undefined && filingDue < asOf
      ? missing('filed', STAGE_SOURCES.filed)
      : []),
  ];
}
