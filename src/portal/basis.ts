import type { CitationIndex } from '#domain/citation-index.ts';
import type { IsoDate } from '#domain/date.ts';
import { periodOn } from '#domain/life.ts';
import { hasEnded } from '#domain/validity.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { Approval } from '#schema/approvals.ts';
import type { LawData } from '#schema/laws.ts';
import type { LegalBasis } from '#schema/legal-basis.ts';
import type { BrokenBasis } from './broken-basis.ts';
import type { PortalDocument } from './portal.ts';
import type { Meaning } from './read-references.ts';

/** What an item of a list rests on. */
export interface Basis {
  readonly data: LegalBasis | Approval;
  /** Where it stands in the item. */
  readonly path: YamlPath;
  /** What its name and number mean on the day of the build. */
  readonly meaning: Meaning;
}

/** Look up what a series of bases means. */
export function basesAt(
  data: readonly (LegalBasis | Approval)[],
  path: YamlPath,
  index: CitationIndex<LawData>,
  asOf: IsoDate,
): Basis[] {
  return data.map((one, place) => ({
    data: one,
    path: [...path, place],
    meaning: index.resolve(
      { title: one.name, ...(one.number === undefined ? {} : { number: one.number }) },
      { on: asOf },
    ),
  }));
}

/** What has ended, when a basis is no longer in force on a day. */
export function endedBasis(
  { meaning }: Basis,
  byIndexNumber: ReadonlyMap<string, PortalDocument>,
  asOf: IsoDate,
): BrokenBasis['target'] | undefined {
  if (meaning.kind === 'law') {
    const { law } = meaning;
    const { repealedOn } = law;
    if (repealedOn === undefined || repealedOn > asOf) return undefined;
    return { kind: 'law', law, repealedOn };
  }
  if (meaning.kind !== 'document') return undefined;
  const document = byIndexNumber.get(meaning.id);
  if (!document?.life) return undefined;
  const period = periodOn(document.life, asOf);
  return hasEnded(period.validity) ? { kind: 'document', document, period } : undefined;
}
