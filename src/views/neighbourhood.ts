import type { PortalDocument } from '#portal/portal.ts';

/** What stands round a document. */
export interface Neighbourhood {
  /** The next newer and the next older document of the same type. */
  readonly previous: (document: PortalDocument) => PortalDocument | undefined;
  readonly next: (document: PortalDocument) => PortalDocument | undefined;
  readonly interprets: (document: PortalDocument) => readonly PortalDocument[];
  readonly interpretedBy: (document: PortalDocument) => readonly PortalDocument[];
  /**
   * What the editor named, then up to four of the same topic that came before it. Only earlier ones,
   * so that a new document leaves the pages of all older ones as they are.
   */
  readonly related: (document: PortalDocument) => readonly PortalDocument[];
}

const RELATED = 4;

/** Neighbours of all documents, computed once. `documents` are newest first. */
export function neighbourhood(documents: readonly PortalDocument[]): Neighbourhood {
  const byNumber = new Map(documents.map((document) => [document.data.indexNumber, document]));
  const byType = Map.groupBy(documents, (document) => document.type);
  const byTopic = Map.groupBy(documents, (document) => document.data.topic);
  const positions = new Map<PortalDocument, { inType: number; inTopic: number }>();
  for (const group of byType.values()) {
    group.forEach((document, inType) => {
      positions.set(document, { inType, inTopic: 0 });
    });
  }
  for (const group of byTopic.values()) {
    group.forEach((document, inTopic) => {
      const position = positions.get(document);
      if (position) positions.set(document, { ...position, inTopic });
    });
  }
  const named = (numbers: readonly string[] | undefined) =>
    (numbers ?? []).flatMap((number) => byNumber.get(number) ?? []);
  const interpretsOf = (document: PortalDocument) =>
    named('interprets' in document.data ? document.data.interprets : undefined);
  const interpreters = new Map<PortalDocument, PortalDocument[]>();
  for (const document of documents) {
    for (const target of interpretsOf(document)) {
      interpreters.set(target, [...(interpreters.get(target) ?? []), document]);
    }
  }
  const inType = (document: PortalDocument, step: number) =>
    byType.get(document.type)?.[(positions.get(document)?.inType ?? 0) + step];

  return {
    previous: (document) => inType(document, -1),
    next: (document) => inType(document, 1),
    interprets: interpretsOf,
    interpretedBy: (document) => interpreters.get(document) ?? [],
    related: (document) => {
      const chosen = named(document.data.related);
      const start = (positions.get(document)?.inTopic ?? 0) + 1;
      const sameTopic =
        document.data.topic === undefined ? [] : (byTopic.get(document.data.topic) ?? []);
      const shown = new Set([
        ...chosen,
        ...interpretsOf(document),
        ...(interpreters.get(document) ?? []),
      ]);
      const more = sameTopic.slice(start, start + RELATED * 2).filter((other) => !shown.has(other));
      return [...chosen, ...more.slice(0, Math.max(0, RELATED - chosen.length))];
    },
  };
}
