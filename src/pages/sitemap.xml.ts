import { addresses } from '#portal/addresses.ts';
import { publicationOf } from '#portal/portal.ts';
import { fileParts, frameOf, publishedDocuments, views } from '#site/views.ts';
import { type SiteAddress, sitemapXml } from '#views/sitemap-xml.ts';

export function GET() {
  const all = views();
  const standing: SiteAddress[] = [
    all.home(),
    ...all.pages(),
    all.disclosure(),
    ...all.lists(),
    ...all.reports(),
    ...all.reportFigures(),
    all.agencies(),
    ...all.agencyPages(),
    ...all.catalogue(),
    ...all.catalogueYears(),
    ...all.ended(),
    all.numbers('docNumber'),
    all.numbers('indexNumber'),
    ...all.numberLists(),
    all.siteMap(),
    ...all.versions(),
    ...all.comparisons(),
    ...all.powerLists(),
    // Their views hold a flowchart each, which an address does not need.
    ...fileParts().portal.powers,
    ...all.itemLists(),
    ...all.listItems(),
    all.adjustments(),
    all.listOverview(),
    all.subjects(),
    ...all.subjectPages(),
    all.plans(),
    ...all.planPages(),
    { path: addresses.brokenBasis },
    { path: addresses.search },
  ].map(({ path }) => ({ path }));
  const documents = publishedDocuments().map((document) => ({
    path: document.path,
    lastModified: publicationOf(document)?.slice(0, 10),
  }));
  return new Response(sitemapXml(frameOf().origin, [...standing, ...documents]), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
