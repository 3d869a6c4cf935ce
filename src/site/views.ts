import { addresses } from '#portal/addresses.ts';
import type { Item } from '#portal/items.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { isPublished } from '#portal/portal.ts';
import { agenciesView, agencyViews } from '#views/agencies.ts';
import { brokenBasisView } from '#views/broken-basis.ts';
import { catalogueViews } from '#views/catalogue.ts';
import { endedViews } from '#views/catalogue-ended.ts';
import { catalogueYearViews, frozenCatalogues } from '#views/catalogue-year.ts';
import { comparisonViews } from '#views/comparison-pages.ts';
import { disclosureLists, disclosureView, reportList } from '#views/disclosure.ts';
import { documentView } from '#views/document.ts';
import { documentTies } from '#views/document-ties.ts';
import { versionViews } from '#views/document-version-pages.ts';
import { type FrameView, frameView } from '#views/frame.ts';
import { homeView } from '#views/home.ts';
import { listViews } from '#views/list.ts';
import { listItemViews } from '#views/lists/item.ts';
import { itemListViews, listParts, listsView } from '#views/lists/pages.ts';
import { livesFile } from '#views/lives.ts';
import { neighbourhood } from '#views/neighbourhood.ts';
import { pageViews } from '#views/pages.ts';
import { adjustmentsView } from '#views/powers/adjustments.ts';
import { powerListViews } from '#views/powers/list.ts';
import { powerParts } from '#views/powers/parts.ts';
import { powerViews } from '#views/powers/power.ts';
import { searchView } from '#views/search.ts';
import { siteMapView } from '#views/site-map.ts';
import { statusFeed } from '#views/status-feed.ts';
import { subjectsView, subjectViews } from '#views/subjects.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { context, type SiteContext } from './context.ts';
import { sha256 } from './render-cache.ts';

/** A page for `getStaticPaths`: Astro renders it again when the hash of its view model changes. */
export function staticPath<V extends { readonly path: string }>(view: V, prefix: string) {
  return {
    params: { path: view.path.slice(prefix.length).replace(/\/$/, '') || undefined },
    props: { view },
    // The rendered text is no part of the view model, and the bundle of a page does not hold the
    // pipeline: its fingerprint stands for it.
    cacheKey: sha256(codeFingerprint() + context().texts.fingerprint + JSON.stringify(view)),
  };
}

/** View models of every page, from the context of this build. */
export function views() {
  const { portal, asOf } = context();
  const documents = publishedDocuments();
  const frame = frameOf();
  const parts = { portal, frame, asOf };
  const ties = () => documentTies(documents, portal);
  return {
    frame,
    home: () => homeView(documents, parts),
    documents: () => {
      const around = neighbourhood(documents);
      const context = { ...parts, around, ties: ties() };
      return documents.map((document) => documentView(document, context));
    },
    versions: () => {
      const context = { ...parts, ties: ties() };
      return documents.flatMap((document) => versionViews(document, context));
    },
    comparisons: () => documents.flatMap((document) => comparisonViews(document, parts)),
    disclosure: () => disclosureView(documents, parts),
    lists: () => disclosureLists(documents, portal).flatMap((source) => listViews(source, parts)),
    reports: () => listViews(reportList(documents), parts),
    catalogue: () => catalogueViews(documents, parts),
    catalogueYears: () => catalogueYearViews(documents, parts),
    ended: () => endedViews(documents, parts),
    lives: () => livesFile(documents, parts),
    statusFeed: () => statusFeed(documents, parts),
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
  };
}

/** The frozen catalogues for `getStaticPaths` of their files. */
export function frozenYears() {
  const { portal, asOf } = context();
  return frozenCatalogues(publishedDocuments(), portal, asOf).map((frozen) => ({
    params: { year: String(frozen.year) },
    props: { frozen },
  }));
}

/** What the files of lists and powers are made of. */
export function fileParts() {
  const { portal, asOf } = context();
  return { portal, asOf, frame: frameOf(), origin: frameOf().origin };
}

/** The parts of the power list that have files, for `getStaticPaths`. */
export function powerFileParts() {
  const { portal, asOf } = context();
  return powerParts(portal, asOf)
    .filter(({ type, subject }) => !type && !subject)
    .map((part) => ({ params: { part: part.agency?.id }, props: { part } }));
}

/** The parts of each list, which all have files, for `getStaticPaths`. */
export function listFileParts() {
  return listParts(context().portal).map((part) => ({
    params: {
      kind: part.kind,
      part: part.path.slice(addresses.list(part.kind).length).replace(/\/$/, '') || undefined,
    },
    props: { part },
  }));
}

/** Powers and rows of lists, which all have pages of their own. */
export function publishedItems(): Item[] {
  const { powers, lists } = context().portal;
  return [...powers, ...[...lists.values()].flat()];
}

/** The documents that are out on the day of the build, newest first. */
export function publishedDocuments(): PortalDocument[] {
  const { portal, asOf } = context();
  return portal.documents.filter((document) => isPublished(document, asOf));
}

const frames = new WeakMap<SiteContext, FrameView>();

export function frameOf(): FrameView {
  const current = context();
  const frame = frames.get(current) ?? frameView(current.portal);
  frames.set(current, frame);
  return frame;
}
