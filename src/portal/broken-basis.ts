import { isBasis } from '#domain/citation-context.ts';
import type { IsoDate } from '#domain/date.ts';
import { type LifePeriod, periodOn } from '#domain/life.ts';
import type { PlacedCitation } from '#domain/placed-citation.ts';
import { issuedName } from '#domain/title.ts';
import { isInForce } from '#domain/validity.ts';
import type { LawData } from '#schema/laws.ts';
import type { Origin, Page, Portal, PortalDocument } from './portal.ts';
import { isPublished } from './portal.ts';

/** A place that leans on something that is no longer in force. */
export interface BrokenBasis {
  /** Who leans on it. */
  readonly source: PortalDocument | Page;
  /** Where its text was written. */
  readonly origin: Origin & { readonly bodyLine: number };
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
 * Left out is what only tells history: texts of documents that have ended themselves, what a document
 * says of those that it acts on or explains, and sentences about a repeal.
 */
export function brokenBases(portal: Portal, asOf: IsoDate): BrokenBasis[] {
  const acts = new Set(
    [...portal.statements.values()].map(({ acting, target }) => pair(acting, target)),
  );
  const documents = portal.documents
    .filter((document) => isPublished(document, asOf))
    .flatMap((document) => {
      const { data, life } = document;
      if (life && isOver(periodOn(life, asOf))) return [];
      const text = document.versions.findLast(({ from }) => from <= asOf);
      const explained = [
        ...(('interprets' in data && data.interprets) || []),
        ...(('feedbackTo' in data && data.feedbackTo) || []),
      ];
      const told = new Set(explained);
      return basesOf(
        { source: document, origin: text?.origin ?? document.origin },
        text?.from ?? data.issuedOn,
        portal,
        asOf,
        (target) => told.has(target) || acts.has(pair(data.indexNumber, target)),
      );
    });
  const pages = portal.pages.flatMap((page) =>
    basesOf({ source: page, origin: page.origin }, page.updatedOn, portal, asOf, () => false),
  );
  return [...documents, ...pages];
}

const pair = (acting: string | undefined, target: string): string => `${acting} ${target}`;

function isOver({ validity }: LifePeriod): boolean {
  return validity === 'repealed' || validity === 'expired';
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
  return sameName && !isOver(periodOn(successor.life, asOf));
}

function basesOf(
  place: Pick<BrokenBasis, 'source' | 'origin'>,
  on: IsoDate | undefined,
  portal: Portal,
  asOf: IsoDate,
  isHistory: (target: string) => boolean,
): BrokenBasis[] {
  const told = new Set<unknown>();
  const references = portal.citations.inFile.get(place.origin.file) ?? [];
  return references.flatMap(({ citation, meaning }): BrokenBasis[] => {
    const key = meaning.kind === 'document' ? meaning.id : meaning.kind === 'law' && meaning.law;
    if (!key || told.has(key) || !isBasis(citation)) return [];
    if (meaning.kind === 'law') {
      const { repealedOn } = meaning.law;
      if (repealedOn === undefined || repealedOn > asOf) return [];
      told.add(key);
      const target = { kind: 'law' as const, law: meaning.law, repealedOn };
      const broken = on !== undefined && repealedOn <= on ? 'whenCited' : 'since';
      return [{ ...place, citation, target, broken }];
    }
    if (meaning.kind !== 'document' || isHistory(meaning.id)) return [];
    const document = portal.byIndexNumber.get(meaning.id);
    if (!document?.life) return [];
    const { life } = document;
    const period = periodOn(life, asOf);
    if (!isOver(period) || livesOnUnderItsName(citation, document, period, portal, asOf)) return [];
    told.add(key);
    const was = on && periodOn(life, on).validity;
    const broken = was === undefined || isInForce(was) || was === 'pending' ? 'since' : 'whenCited';
    return [{ ...place, citation, target: { kind: 'document', document, period }, broken }];
  });
}
