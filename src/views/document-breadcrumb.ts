import { addresses } from '#portal/addresses.ts';
import { homeColumn, REPORT_TYPES } from '#portal/columns.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { ui } from '#strings/ui.ts';
import type { Link } from './frame.ts';

/** The way down to a document: through the first column that gathers it. */
export function breadcrumbOf(document: PortalDocument, portal: Portal): Link[] {
  const home = { label: ui.home, href: addresses.home };
  if (REPORT_TYPES.includes(document.type)) {
    return [home, { label: STANDARD_COLUMNS.annualReports, href: addresses.annualReports }];
  }
  const disclosure = { label: STANDARD_COLUMNS.disclosure, href: addresses.disclosure };
  const column = homeColumn(document, portal);
  if (!column) return [home, disclosure];
  return [home, disclosure, { label: column.name, href: addresses.column(column.id) }];
}
