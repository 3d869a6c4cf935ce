import type { IsoDate } from '#domain/date.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import type { WithBody } from '#portal/sources.ts';
import { withLives } from '#portal/with-lives.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { CleanupData } from '#schema/cleanup.ts';
import type { VersionData } from '#schema/version.ts';
import { type DocumentView, documentView } from '#views/document.ts';
import { documentTies } from '#views/document-ties.ts';
import { neighbourhood } from '#views/neighbourhood.ts';
import { type DocumentFacts, document, portalOf, viewContext } from './portal.ts';

interface Acts {
  readonly cleanups?: readonly Partial<CleanupData>[];
  /** Texts by the number of the document and their first day. */
  readonly versions?: readonly (readonly [document: string, from: string])[];
}

const lineOf = () => 1;

/** A 行政规范性文件 with a number of its own, 青政办发〔2026〕<serial>号, from what a test says of it. */
export function normative(serial: number, facts: DocumentFacts = {}): PortalDocument {
  return document(serial, { kind: 'normative', docNumber: numberOf(serial), ...facts });
}

export function numberOf(serial: number): string {
  return `青政办发〔2026〕${serial}号`;
}

/** One item of `effects`, as the schema reads it. */
export function effect(action: string, serial: number, more: object = {}) {
  return { action, document: numberOf(serial), ...more } as NonNullable<
    DocumentFacts['effects']
  >[number];
}

/**
 * A portal whose documents have the lives that follow from what they say of each other.
 *
 * @throws {Error} When something that they say refers to nothing.
 */
export function livedPortal(
  documents: readonly PortalDocument[],
  asOf: IsoDate,
  { cleanups = [], versions = [] }: Acts = {},
): Portal {
  const { site } = portalOf([]);
  const entry = <T>(data: T) => ({ file: 'file', data, lineOf });
  const sources = {
    site: entry({ ...site, validity: {} }),
    notices: [],
    normative: [],
    refusedNumbers: new Set<string>(),
    cleanups: cleanups.map(entry) as ReadEntry<CleanupData>[],
    versions: versions.map(
      ([number, from]): WithBody<VersionData> => ({
        ...entry({ document: number, from: from as IsoDate }),
        bodyHash: `text-${from}`,
        bodyLine: 1,
        citations: [],
        tasks: [],
      }),
    ),
  };
  const lived = withLives(documents, sources, asOf);
  if (lived.problems.length > 0) throw new Error(lived.problems[0]?.message);
  return portalOf(lived.documents, lived);
}

/** What the views of documents are computed from. */
export function lifeContext(portal: Portal, asOf: IsoDate) {
  return {
    ...viewContext(portal, asOf),
    around: neighbourhood(portal.documents),
    ties: documentTies(portal.documents, portal),
  };
}

/** The document of a portal with a serial number. */
export function found(portal: Portal, serial: number): PortalDocument {
  const one = portal.documents.find(({ data }) => Number(data.indexNumber.slice(-5)) === serial);
  if (!one) throw new Error(`No document ${serial}`);
  return one;
}

/** The page of a document of a portal. */
export function pageOf(portal: Portal, serial: number, asOf: IsoDate): DocumentView {
  return documentView(found(portal, serial), lifeContext(portal, asOf));
}
