import { addresses } from '#portal/addresses.ts';
import { byPageOrder } from '#portal/entries.ts';
import type { Portal } from '#portal/portal.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { ui } from '#strings/ui.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** What every page of a portal shows round its content. */
export interface FrameView {
  readonly siteName: string;
  readonly shortName: string;
  /** `https://www.qingyu.example`, without a slash at the end. */
  readonly origin: string;
  readonly navigation: readonly Link[];
  readonly footerLinks: readonly Link[];
  readonly footerFacts: readonly { readonly label: string; readonly value: string }[];
  readonly correctionUrl: string | undefined;
  /** The description of the search, and what a browser calls it. */
  readonly openSearch: Link;
}

/** The frame: five standard entries (国办公开办函〔2019〕61号) and the footer of 国办发〔2017〕47号. */
export function frameView(portal: Portal): FrameView {
  const { site } = portal;
  const fact = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
  return {
    siteName: site.name,
    shortName: site.shortName,
    origin: `https://${site.domain}`,
    navigation: standardColumns(),
    footerLinks: [
      { label: ui.siteMap, href: addresses.siteMap },
      ...portal.pages
        .filter((page) => page.section === 'site')
        .sort(byPageOrder)
        .map((page) => ({ label: page.title, href: page.path })),
      { label: ui.feed, href: addresses.feed },
    ],
    footerFacts: [
      ...fact(ui.organiser, site.organiser.name),
      ...fact(ui.address, site.organiser.address),
      ...fact(ui.phone, site.organiser.phone),
      ...fact(ui.email, site.organiser.email),
      ...fact(ui.siteIdCode, site.siteIdCode),
      ...fact(ui.icp, site.icp),
      ...fact(ui.policeRecord, site.policeRecord),
    ],
    correctionUrl: site.correctionUrl,
    openSearch: { label: searchName(site.shortName), href: addresses.openSearch },
  };
}

/** Most characters of a name for a browser: ShortName of OpenSearch 1.1. */
const LONGEST_NAME = 16;

function searchName(place: string): string {
  const name = place + ui.platform;
  return Array.from(Array.from(name).length > LONGEST_NAME ? place : name)
    .slice(0, LONGEST_NAME)
    .join('');
}

/** The four standard columns and the entry for applications, in their order. */
export function standardColumns(): Link[] {
  return [
    { label: STANDARD_COLUMNS.guide, href: addresses.guide },
    { label: STANDARD_COLUMNS.rules, href: addresses.rules },
    { label: STANDARD_COLUMNS.disclosure, href: addresses.disclosure },
    { label: STANDARD_COLUMNS.annualReports, href: addresses.annualReports },
    { label: STANDARD_COLUMNS.application, href: addresses.application },
  ];
}
