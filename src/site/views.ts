import type { IsoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import type { Item } from '#portal/items.ts';
import { isPublished, type Portal, type PortalDocument } from '#portal/portal.ts';
import { agenciesView, agencyViews } from '#views/agencies.ts';
import { brokenBasisView } from '#views/broken-basis.ts';
import { catalogueViews } from '#views/catalogue.ts';
import { endedViews } from '#views/catalogue-ended.ts';
import { catalogueYearViews } from '#views/catalogue-year.ts';
import { comparisonViews } from '#views/comparison-pages.ts';
import { disclosureLists, disclosureView, reportList } from '#views/disclosure.ts';
import { documentView } from '#views/document.ts';
import { documentTies } from '#views/document-ties.ts';
import { versionViews } from '#views/document-version-pages.ts';
import { type FrameView, frameView } from '#views/frame.ts';
import { homeView } from '#views/home.ts';
import { listViews } from '#views/list.ts';
import { listItemViews } from '#views/lists/item.ts';
import { itemListViews, listsView } from '#views/lists/pages.ts';
import { livesFile } from '#views/lives.ts';
import { neighbourhood } from '#views/neighbourhood.ts';
import { numberListViews } from '#views/numbers/list.ts';
import { numbersView } from '#views/numbers/overview.ts';
import type { NumberKind } from '#views/numbers/series.ts';
import { pageViews } from '#views/pages.ts';
import { planViews } from '#views/plans/plan.ts';
import { plansView } from '#views/plans/plans.ts';
import { adjustmentsView } from '#views/powers/adjustments.ts';
import { powerListViews } from '#views/powers/list.ts';
import { powerViews } from '#views/powers/power.ts';
import { reportFiguresViews } from '#views/reports/figures.ts';
import { reportOverview } from '#views/reports/overview.ts';
import { searchView } from '#views/search.ts';
import { siteMapView } from '#views/site-map.ts';
import { statusFeed } from '#views/status-feed.ts';
import { subjectsView, subjectViews } from '#views/subjects.ts';
import { context, type SiteContext } from './context.ts';
import { staticPath } from './static-paths.ts';

/** View models of every page, from the context of this build. */
export function views() {
  const { portal, asOf, cards } = context();
  const documents = publishedDocuments();
  const frame = frameOf();
  const parts = { portal, frame, asOf, cards };
  const ties = () => documentTies(documents, portal);
  return {
    frame,
    home: () => homeView(documents, parts),
    *documents() {
      const around = neighbourhood(documents);
      const context = { ...parts, around, ties: ties() };
      for (const document of documents) yield documentView(document, context);
    },
    versions: () => {
      const context = { ...parts, ties: ties() };
      return documents.flatMap((document) => versionViews(document, context));
    },
    comparisons: () => documents.flatMap((document) => comparisonViews(document, parts)),
    disclosure: () => disclosureView(documents, parts),
    *lists() {
      for (const source of disclosureLists(documents, portal)) yield* listViews(source, parts);
    },
    reports: () =>
      listViews(reportList(documents), parts).map((view) => ({
        ...view,
        overview: view.path === addresses.annualReports ? reportOverview(parts) : undefined,
      })),
    reportFigures: () => reportFiguresViews(parts),
    catalogue: () => catalogueViews(documents, parts),
    catalogueYears: () => catalogueYearViews(documents, parts),
    ended: () => endedViews(documents, parts),
    lives: () => livesFile(documents, parts),
    statusFeed: () => statusFeed(documents, parts),
    numbers: (kind: NumberKind) => numbersView(kind, documents, parts),
    numberLists: () => [
      ...numberListViews('docNumber', documents, parts),
      ...numberListViews('indexNumber', documents, parts),
    ],
    agencies: () => agenciesView(documents, parts),
    agencyPages: () => agencyViews(documents, parts),
    pages: () => pageViews(parts),
    siteMap: () => siteMapView(documents, parts),
    search: () => searchView(documents, parts),
    brokenBasis: () => brokenBasisView(parts),
    powerLists: () => powerListViews(parts),
    powers: () => powerViews(parts),
    adjustments: () => adjustmentsView(parts),
    itemLists: () => itemListViews(parts),
    listItems: () => listItemViews(parts),
    listOverview: () => listsView(parts),
    subjects: () => subjectsView(parts),
    subjectPages: () => subjectViews(parts),
    plans: () => plansView(parts),
    planPages: () => planViews(parts),
  };
}

/** What the files of lists and powers are made of. */
export function fileParts() {
  const { portal, asOf } = context();
  return { portal, asOf, frame: frameOf(), origin: frameOf().origin };
}

/** The figures of each agency over the years. */
export function reportFigurePaths() {
  return views()
    .reportFigures()
    .map((view) => {
      const { props, cacheKey } = staticPath(view, addresses.annualReports);
      return { params: { agency: view.path.split('/').at(-2) }, props, cacheKey };
    });
}

/** Powers and rows of lists, which all have pages of their own. */
export function publishedItems(): Item[] {
  const { powers, lists } = context().portal;
  return [...powers, ...[...lists.values()].flat()];
}

/** The documents that are out on the day of the build, newest first. */
export function publishedDocuments(): readonly PortalDocument[] {
  const { portal, asOf } = context();
  const known = published.get(portal);
  if (known?.asOf === asOf) return known.documents;
  const documents = portal.documents.filter((document) => isPublished(document, asOf));
  published.set(portal, { asOf, documents });
  return documents;
}

const published = new WeakMap<
  Portal,
  { readonly asOf: IsoDate; readonly documents: readonly PortalDocument[] }
>();

const frames = new WeakMap<SiteContext, FrameView>();

export function frameOf(): FrameView {
  const current = context();
  const frame = frames.get(current) ?? frameView(current.portal);
  frames.set(current, frame);
  return frame;
}
