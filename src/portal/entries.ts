import { compareText } from '#domain/text-order.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { AgencyData } from '#schema/agency.ts';
import type { PageData } from '#schema/page.ts';
import { addresses } from './addresses.ts';
import type { Agency, Page } from './portal.ts';
import type { WithBody } from './sources.ts';

/** An agency, known by the name of its file. */
export function agencyOf(entry: ReadEntry<AgencyData>): Agency {
  const id = entry.file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  return { ...entry.data, id, path: addresses.agency(id), origin: entry };
}

/** A standing page, known by its path: `pages/rules/review.md` stands at `/rules/review/`. */
export function pageOf(entry: WithBody<PageData>): Page {
  const id = entry.file.replace(/^pages\//, '').replace(/\.md$/, '');
  return {
    ...entry.data,
    id,
    path: `/${id}/`,
    bodyHash: entry.bodyHash,
    citations: entry.citations,
    origin: entry,
  };
}

/** Pages as their editors ordered them; those without an order come last, by their addresses. */
export function byPageOrder(a: Page, b: Page): number {
  return (a.order ?? 99) - (b.order ?? 99) || compareText(a.id, b.id);
}
