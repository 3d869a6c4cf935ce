import { isBasis } from '#domain/citation-context.ts';
import type { IsoDate } from '#domain/date.ts';
import { type LifePeriod, periodOn, statusOn } from '#domain/life.ts';
import type { PlacedCitation } from '#domain/placed-citation.ts';
import { issuedName } from '#domain/title.ts';
import { hasEnded } from '#domain/validity.ts';
import type { LawData } from '#schema/laws.ts';
import { REPORT_TYPES } from './columns.ts';
import {
  isPublished,
  type Page,
  type Portal,
  type PortalDocument,
  type TextOrigin,
} from './portal.ts';

/** A place that leans on something that is no longer in force. */
export interface BrokenBasis {
  /** Who leans on it. */
  readonly source: PortalDocument | Page;
  /** Where its text was written. */
  readonly origin: TextOrigin;
  readonly citation: PlacedCitation;
  readonly target:
    | { readonly kind: 'document'; readonly document: PortalDocument; readonly period: LifePeriod }
    | { readonly kind: 'law'; readonly law: LawData; readonly repealedOn: IsoDate };
  /**
   * - `whenCited`: it was not in force on the day of the text;
   * - `since`: it has ended since, and the text still speaks.
   */
  readonly broken: 'whenCited' | 'since';
}

/**
 * Everything on the portal that rests on the day on what is not in force.
 *
 * Left out is what only tells history: texts of documents that have ended themselves, yearly reports,
 * what a document says of those that it acts on or explains, and sentences about a repeal.
 */
export function brokenBases(portal: Portal, asOf: IsoDate): BrokenBasis[] {
  const acts = new Set(
    [...portal.statements.values()].map(({ acting, target }) => pair(acting, target)),
  );
  const documents = portal.documents
    .filter((document) => isPublished(document, asOf) && !REPORT_TYPES.includes(document.type))
    .flatMap((document) => {
      const { data, life } = document;
      if (life && hasEnded(statusOn(life, asOf))) return [];
      const text = document.versions.findLast(({ from }) => from <= asOf);
      const explained = new Set([...(data.interprets ?? []), ...(data.feedbackTo ?? [])]);
      return basesOf(
        { source: document, origin: text?.origin ?? document.origin },
        text?.from ?? data.issuedOn,
        portal,
        asOf,
        (target) => explained.has(target) || acts.has(pair(data.indexNumber, target)),
      );
    });
  const pages = portal.pages.flatMap((page) =>
    basesOf({ source: page, origin: page.origin }, page.updatedOn, portal, asOf, () => false),
  );
  return [...documents, ...pages];
}

const pair = (acting: string | undefined, target: string): string => `${acting} ${target}`;

function basesOf(
  place: Pick<BrokenBasis, 'source' | 'origin'>,
  on: IsoDate | undefined,
  portal: Portal,
  asOf: IsoDate,
  isHistory: (target: string) => boolean,
): BrokenBasis[] {
  const told = new Set<PortalDocument | LawData>();
  const references = portal.citations.inFile.get(place.origin.file) ?? [];
  return references.flatMap(({ citation, meaning }): BrokenBasis[] => {
    if (!isBasis(citation)) return [];
    const found =
      meaning.kind === 'law'
        ? endedLaw(meaning.law, on, asOf)
        : meaning.kind === 'document' && !isHistory(meaning.id)
          ? endedDocument(meaning.id, citation, on, portal, asOf)
          : undefined;
    if (!found) return [];
    const { target } = found;
    const cited = target.kind === 'law' ? target.law : target.document;
    if (told.has(cited)) return [];
    told.add(cited);
    return [{ ...place, citation, ...found }];
  });
}

type Found = Pick<BrokenBasis, 'target' | 'broken'>;

function endedLaw(law: LawData, on: IsoDate | undefined, asOf: IsoDate): Found | undefined {
  const { repealedOn } = law;
  if (repealedOn === undefined || repealedOn > asOf) return undefined;
  const broken = on !== undefined && repealedOn <= on ? 'whenCited' : 'since';
  return { target: { kind: 'law', law, repealedOn }, broken };
}

function endedDocument(
  indexNumber: string,
  citation: PlacedCitation,
  on: IsoDate | undefined,
  portal: Portal,
  asOf: IsoDate,
): Found | undefined {
  const document = portal.byIndexNumber.get(indexNumber);
  if (!document?.life) return undefined;
  const period = periodOn(document.life, asOf);
  if (!hasEnded(period.validity)) return undefined;
  if (livesOnUnderItsName(citation, document, period, portal, asOf)) return undefined;
  const hadEnded = on !== undefined && hasEnded(statusOn(document.life, on));
  return {
    target: { kind: 'document', document, period },
    broken: hadEnded ? 'whenCited' : 'since',
  };
}

/**
 * Whether a name without a number means whatever goes by it: 《海岛民宿管理办法》 rests on the document
 * of that name that took the place of the old one.
 */
function livesOnUnderItsName(
  { number }: PlacedCitation,
  document: PortalDocument,
  { cause }: LifePeriod,
  portal: Portal,
  asOf: IsoDate,
): boolean {
  const successor = cause.kind === 'replace' && portal.byIndexNumber.get(cause.effect?.by ?? '');
  if (number !== undefined || !successor || !successor.life) return false;
  const sameName = issuedName(successor.data.title) === issuedName(document.data.title);
  return sameName && !hasEnded(statusOn(successor.life, asOf));
}
