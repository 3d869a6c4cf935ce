import { addresses, pageAddresses } from '#portal/addresses.ts';
import { type Agency, type PortalDocument, shortNameOf } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import { AGENCY_KINDS, type AgencyKind } from '#strings/vocabulary.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type DocumentItem, documentItem } from './document-item.ts';
import type { Link } from './frame.ts';
import { type CountedLink, itemsOfAgency } from './item-links.ts';
import { columnMeta, metaTags } from './meta.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import { type AgencyTasks, agencyTasks } from './plans/agency.ts';

export interface AgenciesView extends InnerView {
  readonly groups: readonly {
    readonly kind: string;
    readonly agencies: readonly {
      readonly name: string;
      readonly href: string;
      readonly phone: string;
      readonly count: number;
    }[];
  }[];
}

/** 机构职能 (条例 art. 20 (2)) of one agency, and what it has published. */
export interface AgencyView extends InnerView {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly href?: string | undefined;
  }[];
  readonly functions: readonly string[];
  readonly divisions: NonNullable<Agency['divisions']>;
  /** Its normative documents that are in force. */
  readonly inForce: Link | undefined;
  /** Its power list and its rows in other lists. */
  readonly lists: readonly CountedLink[];
  /** What plans give it to do; on the first page alone. */
  readonly tasks: AgencyTasks | undefined;
  readonly items: readonly DocumentItem[];
  readonly count: number;
  readonly page: number;
  readonly pages: PageLinks;
}

const HOME: Link = { label: ui.home, href: addresses.home };

/** Documents of an agency: issued alone or jointly. */
export function documentsByAgency(
  documents: readonly PortalDocument[],
): ReadonlyMap<Agency, PortalDocument[]> {
  const byAgency = new Map<Agency, PortalDocument[]>();
  for (const document of documents) {
    for (const agency of new Set([document.agency, ...document.jointAgencies])) {
      const list = byAgency.get(agency);
      if (list) list.push(document);
      else byAgency.set(agency, [document]);
    }
  }
  return byAgency;
}

export function agenciesView(
  documents: readonly PortalDocument[],
  { portal, frame }: ViewContext,
): AgenciesView {
  const byAgency = documentsByAgency(documents);
  const byKind = Map.groupBy(portal.agencies, (agency) => agency.kind);
  return {
    frame,
    path: addresses.agencies,
    title: ui.agencies,
    description: ui.agencies,
    meta: metaTags(portal, columnMeta(ui.agencies)),
    breadcrumb: [HOME],
    groups: (Object.keys(AGENCY_KINDS) as AgencyKind[]).flatMap((kind) => {
      const agencies = byKind.get(kind);
      if (!agencies) return [];
      return [
        {
          kind: AGENCY_KINDS[kind],
          agencies: agencies.map((agency) => ({
            name: agency.name,
            href: agency.path,
            phone: agency.phone,
            count: byAgency.get(agency)?.length ?? 0,
          })),
        },
      ];
    }),
  };
}

/** The pages of every agency. */
export function agencyViews(
  documents: readonly PortalDocument[],
  context: ViewContext,
): AgencyView[] {
  const byAgency = documentsByAgency(documents);
  const tasksOf = agencyTasks(context);
  return context.portal.agencies.flatMap((agency) =>
    agencyPages(agency, byAgency.get(agency) ?? [], tasksOf(agency), context),
  );
}

function agencyPages(
  agency: Agency,
  documents: readonly PortalDocument[],
  tasks: AgencyTasks,
  { portal, frame, asOf }: ViewContext,
): AgencyView[] {
  const size = portal.site.listPageSize;
  const pages = pageAddresses(agency.path, documents.length, size);
  return pages.map((path, index) => ({
    frame,
    path,
    title: index === 0 ? agency.name : `${agency.name} ${ui.pageNumber(index + 1)}`,
    description: agency.functions[0] ?? agency.name,
    meta: metaTags(portal, columnMeta(agency.name)),
    breadcrumb: [HOME, { label: ui.agencies, href: addresses.agencies }],
    facts: factsOf(agency),
    functions: agency.functions,
    divisions: agency.divisions ?? [],
    inForce: inForceLink(agency, documents),
    lists: index === 0 ? itemsOfAgency(agency, portal, asOf) : [],
    tasks: index === 0 ? tasks : undefined,
    items: documents
      .slice(index * size, (index + 1) * size)
      .map((document) => documentItem(document, asOf)),
    count: documents.length,
    page: index + 1,
    pages: pageLinks(index + 1, pages),
  }));
}

/** The catalogue with this agency chosen; nothing for one that has issued no 行政规范性文件. */
function inForceLink(agency: Agency, documents: readonly PortalDocument[]): Link | undefined {
  if (!documents.some((one) => one.type === 'normative' && one.agency === agency)) return undefined;
  const parameters = new URLSearchParams({ agency: shortNameOf(agency) });
  return { label: ui.agencyInForce, href: `${addresses.catalogue}?${parameters}` };
}

function factsOf(agency: Agency): AgencyView['facts'] {
  const rows: (readonly [string, string | undefined, (string | undefined)?])[] = [
    [ui.agencyHead, agency.head],
    [ui.address, agency.address],
    [ui.hours, agency.hours],
    [ui.phone, agency.phone],
    [ui.fax, agency.fax],
    [ui.email, agency.email, agency.email && `mailto:${agency.email}`],
    [ui.website, agency.website, agency.website],
    [ui.uscc, agency.uscc],
  ];
  return rows.flatMap(([label, value, href]) => (value ? [{ label, value, href }] : []));
}
