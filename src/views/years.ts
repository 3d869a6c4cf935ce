import { addresses } from '#portal/addresses.ts';
import { type Portal, type PortalDocument, publicationOf } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import type { Link } from './frame.ts';

/**
 * A link to the list of each year, newest first; to the one list of everything where that is not
 * divided by year.
 */
export function yearLinks(documents: readonly PortalDocument[], { site }: Portal): Link[] {
  const all = addresses.column('all');
  const years = [
    ...new Set(documents.flatMap((document) => publicationOf(document)?.slice(0, 4) ?? [])),
  ];
  if (documents.length <= site.listPageSize || years.length < 2) {
    return [{ label: ui.all, href: all }];
  }
  return years
    .sort()
    .reverse()
    .map((year) => ({ label: ui.yearName(year), href: `${all}year-${year}/` }));
}
