import { addDays, dayOfMinute, type IsoDate, isoDate } from '#domain/date.ts';
import { FILING_DAYS, FILING_SINCE } from '#domain/duties.ts';
import type { Problem } from '#domain/problem.ts';
import type { PortalDocument } from '#portal/portal.ts';
import type { NormativeData } from '#schema/document.ts';
import { DOCUMENT_LABELS, STAGE_LABELS } from '#strings/fields.ts';
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

function stagesOf({ data }: PortalDocument): Stages {
  return ('stages' in data ? data.stages : undefined) ?? {};
}

function day(value: IsoDate | 'notApplicable' | undefined): IsoDate | undefined {
  return value === 'notApplicable' ? undefined : value;
}

function orderProblems(document: PortalDocument): Problem[] {
  const { data, origin } = document;
  const stages = stagesOf(document);
  const published = data.publishedAt && dayOfMinute(data.publishedAt);
  const pairs: [string, IsoDate | undefined, string, IsoDate | undefined, string[]][] = [
    ['drafted', stages.drafted, 'legalityReviewed', day(stages.legalityReviewed), ['stages']],
    ['drafted', stages.drafted, 'adopted', stages.adopted, ['stages']],
    ['legalityReviewed', day(stages.legalityReviewed), 'adopted', stages.adopted, ['stages']],
    [
      'fairCompetitionReviewed',
      day(stages.fairCompetitionReviewed),
      'adopted',
      stages.adopted,
      ['stages'],
    ],
    [
      'drafted',
      stages.drafted,
      'fairCompetitionReviewed',
      day(stages.fairCompetitionReviewed),
      ['stages'],
    ],
    ['drafted', stages.drafted, 'issuedOn', data.issuedOn, []],
    ['fairCompetitionReviewed', day(stages.fairCompetitionReviewed), 'issuedOn', data.issuedOn, []],
    ['legalityReviewed', day(stages.legalityReviewed), 'issuedOn', data.issuedOn, []],
    ['adopted', stages.adopted, 'issuedOn', data.issuedOn, []],
    ['issuedOn', data.issuedOn, 'filed', day(stages.filed), ['stages']],
    ['publishedAt', published, 'filed', day(stages.filed), ['stages']],
  ];
  const told = new Set<string>();
  return pairs.flatMap(([earlier, first, later, second, path]) => {
    if (!first || !second || first <= second) return [];
    // One slip breaks several pairs; the editor is told once for each day.
    const key = path.length > 0 ? later : earlier;
    if (told.has(key)) return [];
    told.add(key);
    const finding = lifeProblems.stageOrder(labelOf(earlier), first, labelOf(later), second);
    return [problemAt(finding, origin, ['stages', key])];
  });
}

const LABELS: Readonly<Record<string, string>> = { ...STAGE_LABELS, ...DOCUMENT_LABELS };

function labelOf(key: string): string {
  return LABELS[key] ?? key;
}

function missingProblems(document: PortalDocument, asOf: IsoDate): Problem[] {
  const { data, origin } = document;
  const { issuedOn, publishedAt, imported } = data;
  // Of an imported document we know what its old page showed, which was never this.
  if (imported || issuedOn === undefined) return [];
  const stages = stagesOf(document);
  const missing = (key: keyof Stages, source: string): Problem[] =>
    stages[key] === undefined
      ? [
          problemAt(
            lifeProblems.stageMissing(STAGE_LABELS[key], source),
            origin,
            ['stages'],
            'warning',
          ),
        ]
      : [];
  const filingDue = publishedAt && addDays(dayOfMinute(publishedAt), FILING_DAYS);
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
