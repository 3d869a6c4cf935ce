import type { Effect } from '#domain/life.ts';
import type { Portal, PortalDocument, Statement } from '#portal/portal.ts';

/** One thing that a document does to another one. */
export interface Act {
  readonly effect: Effect;
  readonly statement: Statement;
  readonly target: PortalDocument;
}

/** How documents act on each other, and which consultations belong to them. All of them are out. */
export interface DocumentTies {
  readonly byIndexNumber: (indexNumber: string) => PortalDocument | undefined;
  /** The document that does something to another one. */
  readonly actingIn: (effect: Effect) => PortalDocument | undefined;
  /** Where an effect was stated. */
  readonly statementOf: (effect: Effect) => Statement | undefined;
  /** What a document does to others, as it states it; a cleanup decision does much. */
  readonly actsOf: (document: PortalDocument) => readonly Act[];
  /** What takes the place of a document. */
  readonly successorOf: (document: PortalDocument) => PortalDocument | undefined;
  readonly predecessorsOf: (document: PortalDocument) => readonly PortalDocument[];
  /**
   * The consultations (征求意见) that a document names as related, or that name it, and that opened
   * before it was issued: a later one was about something else.
   */
  readonly consultationsOn: (document: PortalDocument) => readonly PortalDocument[];
  /** The notices that say what became of the comments of a consultation (意见采纳情况). */
  readonly feedbackOn: (document: PortalDocument) => readonly PortalDocument[];
  /** The consultations that such a notice answers. */
  readonly feedbackTo: (document: PortalDocument) => readonly PortalDocument[];
}

/** The ties between the documents that are out, computed once for all of them. */
export function documentTies(
  documents: readonly PortalDocument[],
  { statements }: Pick<Portal, 'statements'>,
): DocumentTies {
  const byNumber = new Map(documents.map((document) => [document.data.indexNumber, document]));
  const acts = gathered<Act>();
  const successors = new Map<PortalDocument, PortalDocument>();
  const predecessors = gathered<PortalDocument>();
  const consultations = gathered<PortalDocument>();
  const answers = gathered<PortalDocument>();
  const named = (numbers: readonly string[] | undefined) =>
    (numbers ?? []).flatMap((number) => byNumber.get(number) ?? []);
  const answered = ({ data }: PortalDocument) => named(data.feedbackTo);

  for (const document of documents) {
    for (const effect of document.life?.accepted ?? []) {
      const acting = byNumber.get(effect.by);
      const statement = statements.get(effect);
      if (!acting || !statement) continue;
      acts.add(acting, { effect, statement, target: document });
      if (effect.kind !== 'replace') continue;
      successors.set(document, acting);
      predecessors.add(acting, document);
    }
    for (const other of named(document.data.related)) {
      if (cameBefore(other, document)) consultations.add(document, other);
      else if (cameBefore(document, other)) consultations.add(other, document);
    }
    for (const consultation of answered(document)) answers.add(consultation, document);
  }
  return {
    byIndexNumber: (indexNumber) => byNumber.get(indexNumber),
    actingIn: ({ by }) => byNumber.get(by),
    statementOf: (effect) => statements.get(effect),
    actsOf: acts.of,
    successorOf: (document) => successors.get(document),
    predecessorsOf: predecessors.of,
    consultationsOn: consultations.of,
    feedbackOn: answers.of,
    feedbackTo: answered,
  };
}

/** What took the place of a document, and of that, and so on. */
export function successorsOf(
  document: PortalDocument,
  { successorOf }: DocumentTies,
): readonly PortalDocument[] {
  const chain: PortalDocument[] = [];
  let next = successorOf(document);
  while (next && next !== document && !chain.includes(next)) {
    chain.push(next);
    next = successorOf(next);
  }
  return chain;
}

/** Whether a document asked the public for comments before another one was issued. */
function cameBefore({ data }: PortalDocument, other: PortalDocument): boolean {
  const opensOn = data.consultation?.opensOn;
  const { issuedOn } = other.data;
  return opensOn !== undefined && issuedOn !== undefined && opensOn <= issuedOn;
}

/** Lists by document, in which nothing stands twice. */
function gathered<T>() {
  const lists = new Map<PortalDocument, Set<T>>();
  return {
    add: (document: PortalDocument, item: T) => {
      const list = lists.get(document);
      if (list) list.add(item);
      else lists.set(document, new Set([item]));
    },
    of: (document: PortalDocument): readonly T[] => [...(lists.get(document) ?? [])],
  };
}
