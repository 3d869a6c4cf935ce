import type { IsoDate } from '#domain/date.ts';
import { compareText } from '#domain/text-order.ts';
import type { VersionData } from '#schema/version.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { addresses } from './addresses.ts';
import type { PortalDocument, TextVersion } from './portal.ts';
import { nameOf, placeIn, type References } from './references.ts';
import type { WithBody } from './sources.ts';
import type { ReportAt } from './statements.ts';

/**
 * The later texts of documents, by index number, each from the day on which an amendment takes effect.
 * A text without an amendment, or a second one of the same day, is refused.
 */
export function versionsOf(
  entries: readonly WithBody<VersionData>[],
  known: References,
  amendmentsOf: (
    document: PortalDocument,
  ) => readonly { readonly on: IsoDate; readonly by: string }[],
  report: ReportAt,
): ReadonlyMap<string, readonly TextVersion[]> {
  const versions = new Map<string, TextVersion[]>();
  for (const entry of entries) {
    const { from, document: number } = entry.data;
    const document = known.find(number);
    if (!document) continue;
    if ('rule' in document) {
      report(document, entry, ['document']);
      continue;
    }
    const { indexNumber } = document.data;
    const amendments = amendmentsOf(document);
    const amendment = amendments.find(({ on }) => on === from);
    if (!amendment) {
      const days = amendments.map(({ on }) => on);
      report(lifeProblems.versionWithoutAmendment(from, nameOf(document), days), entry, ['from']);
      continue;
    }
    const own = versions.get(indexNumber) ?? [];
    const twin = own.find((version) => version.from === from);
    if (twin) {
      const place = placeIn(twin.origin, ['from']);
      report(lifeProblems.versionTwice(from, place), entry, ['from']);
      continue;
    }
    own.push({
      from,
      amendedBy: amendment.by,
      path: addresses.version(document.agency.id, indexNumber, from),
      bodyHash: entry.bodyHash,
      citations: entry.citations,
      tasks: entry.tasks,
      origin: entry,
    });
    versions.set(indexNumber, own);
  }
  for (const own of versions.values()) own.sort((a, b) => compareText(a.from, b.from));
  return versions;
}
