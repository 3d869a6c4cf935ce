import type { IsoDate } from '#domain/date.ts';
import type { Effect } from '#domain/life.ts';
import { spanOf } from '#domain/life-span.ts';
import { compareText } from '#domain/text-order.ts';
import { type Portal, type PortalDocument, publishedOn } from '#portal/portal.ts';
import { lifeText } from '#strings/document-life.ts';
import { NOT_APPLICABLE } from '#strings/vocabulary.ts';
import { type CauseView, effectView } from './cause.ts';
import { titleLink } from './document-links.ts';
import type { DocumentTies } from './document-ties.ts';
import type { Link } from './frame.ts';

/** One stage in the life of a document. */
export interface LifeStage {
  readonly label: string;
  /** Nothing when no day is known, or when the stage need not be passed. */
  readonly on: IsoDate | undefined;
  /** The last day of a stage of several days. */
  readonly to: IsoDate | undefined;
  /** Said in the place of a day: 没有写明, 不涉及. */
  readonly without: string | undefined;
  /** The meeting that adopted it. */
  readonly remark: string | undefined;
  readonly link: Link | undefined;
  /** What was done to the document, and by what. */
  readonly cause: CauseView | undefined;
  /** Whether it came after the document was made: a change, a cleanup, the end. */
  readonly later: boolean;
}

/**
 * The life of a 行政规范性文件 from its draft to its end, stage by stage; a stage without a day is named
 * all the same. Nothing for a document that is none or has no life.
 *
 * Source: 「起草、审查、备案、公开、清理」, A31 of the requirements.
 */
export function lifeLine(
  document: PortalDocument,
  { portal, ties, asOf }: { portal: Portal; ties: DocumentTies; asOf: IsoDate },
): readonly LifeStage[] {
  const { type, life } = document;
  if (type !== 'normative' || !life) return [];
  const happened = life.accepted
    .filter((effect) => effect.by === '' || ties.actingIn(effect) !== undefined)
    .map((effect) => ({ effect, on: dayOf(effect) }));
  const events = happened.map(
    ({ effect, on }): LifeStage => ({
      ...stage(lifeText.acts[effect.kind], on),
      cause: effectView(effect, portal, asOf),
      later: true,
    }),
  );
  return [...madeIn(document, ties), ...events.sort(byDay), ...expiryOf(document)];
}

/** A cleanup is dated by its decision, everything else by the day on which it took effect. */
function dayOf({ kind, on, decidedOn }: Effect): IsoDate {
  return kind === 'keep' || kind === 'extend' ? decidedOn : on;
}

/** From the draft to the first day in force; a filing may come later than that. */
function madeIn(document: PortalDocument, ties: DocumentTies): LifeStage[] {
  const { data, life } = document;
  const stages = data.stages ?? {};
  const { stages: labels } = lifeText;
  const written = (label: string, day: IsoDate | 'notApplicable' | undefined): LifeStage =>
    day === 'notApplicable' ? { ...stage(label), without: NOT_APPLICABLE } : stage(label, day);
  const start = data.effectiveFrom ?? (life && spanOf(life)?.from);
  const reviews = [
    written(labels.legalityReviewed, stages.legalityReviewed),
    written(labels.fairCompetitionReviewed, stages.fairCompetitionReviewed),
  ];
  const closing = [written(labels.filed, stages.filed), stage(labels.effective, start)];
  return [
    stage(labels.drafted, stages.drafted),
    ...ties.consultationsOn(document).flatMap(consulted),
    ...reviews.sort(byDay),
    { ...stage(labels.adopted, stages.adopted), remark: data.adoptedBy },
    stage(labels.issued, data.issuedOn),
    stage(labels.published, publishedOn(document)),
    ...closing.sort(byDay),
  ];
}

function consulted(document: PortalDocument): LifeStage[] {
  const window = document.data.consultation;
  if (!window) return [];
  const { opensOn, closesOn } = window;
  const link = titleLink(document);
  return [{ ...stage(lifeText.stages.consultation, opensOn), to: closesOn, link }];
}

/** The end of the term, when nothing ends the document before. */
function expiryOf({ life }: PortalDocument): LifeStage[] {
  const byTime = life?.periods.at(-1)?.cause.kind === 'expiry';
  return byTime ? [{ ...stage(lifeText.stages.expiry, life.until), later: true }] : [];
}

function stage(label: string, on?: IsoDate): LifeStage {
  return {
    label,
    on,
    to: undefined,
    without: on === undefined ? lifeText.missing : undefined,
    remark: undefined,
    link: undefined,
    cause: undefined,
    later: false,
  };
}

/** In order of their days; what has none keeps its place. */
function byDay({ on: a }: LifeStage, { on: b }: LifeStage): number {
  return a === undefined || b === undefined ? 0 : compareText(a, b);
}
