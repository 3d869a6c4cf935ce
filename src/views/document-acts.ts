import type { IsoDate } from '#domain/date.ts';
import { isUnlisted } from '#portal/lives.ts';
import type { Cleanup, Portal, PortalDocument } from '#portal/portal.ts';
import { actsText } from '#strings/document-life.ts';
import { OUTCOMES } from '#strings/vocabulary.ts';
import { type ValidityView, validityView } from './document-item.ts';
import type { Act, DocumentTies } from './document-ties.ts';

/** A document on which another one acts. */
export interface ActRow {
  readonly title: string;
  readonly docNumber: string | undefined;
  /** Nothing for a document that is not on the portal. */
  readonly href: string | undefined;
  readonly validity: ValidityView | undefined;
  /** 第九条、第十条; 有效期至 2028-12-31; what the decision remarks. */
  readonly notes: readonly string[];
}

/** All documents to which one thing happens on one day. */
export interface ActGroup {
  readonly action: string;
  readonly on: IsoDate;
  readonly rows: readonly ActRow[];
}

/** All that a document does to others. */
export interface ActsView {
  readonly groups: readonly ActGroup[];
  /** For a cleanup decision: how many documents it went through, and with what outcome. */
  readonly totals: string | undefined;
}

interface ActsContext {
  readonly portal: Portal;
  readonly ties: DocumentTies;
  readonly asOf: IsoDate;
}

interface Done {
  readonly action: string;
  readonly on: IsoDate;
  readonly row: ActRow;
}

/** What a document amends, repeals, replaces or extends, and what a cleanup decision decides. */
export function actsOf(document: PortalDocument, context: ActsContext): ActsView | undefined {
  const acts = context.ties.actsOf(document);
  const { indexNumber } = document.data;
  const cleanups = context.portal.cleanups.filter(({ decision }) => decision === indexNumber);
  const done = [
    ...acts.filter(({ statement }) => !statement.cleanup).map((act) => acted(act, context)),
    ...cleanups.flatMap((cleanup) => decided(cleanup, context)),
    ...acts
      .filter(({ statement }) => isUnlisted(statement))
      .map((act) => ({ ...acted(act, context), action: actsText.unlisted })),
  ];
  if (done.length === 0) return undefined;
  const groups = Map.groupBy(done, ({ action, on }) => `${action} ${on}`);
  return {
    groups: [...groups.values()].flatMap((all) => {
      const [first] = all;
      const rows = all.map(({ row }) => row);
      return first ? [{ action: first.action, on: first.on, rows }] : [];
    }),
    totals: cleanups.map(totalsOf).join('') || undefined,
  };
}

function acted({ effect, target }: Act, { asOf }: ActsContext): Done {
  const { kind, articles, until, on } = effect;
  const notes = [articles && actsText.articles(articles), until && actsText.until(until)];
  return { action: actsText.kinds[kind], on, row: rowOf(target, notes, asOf) };
}

/** The outcomes of a cleanup, those of documents that are not on the portal as well. */
function decided({ outcomes, on }: Cleanup, { ties, asOf }: ActsContext): Done[] {
  return outcomes.map(({ target, title, document, outcome, until, remark }) => {
    const found = ties.byIndexNumber(target ?? '');
    const notes = [until && actsText.until(until), remark];
    const action = outcome === 'amend' ? actsText.toAmend : OUTCOMES[outcome];
    if (found) return { action, on, row: rowOf(found, notes, asOf) };
    const row = { title: title ?? document ?? '', docNumber: undefined, href: undefined };
    return { action, on, row: { ...row, validity: undefined, notes: stated(notes) } };
  });
}

function rowOf(
  document: PortalDocument,
  notes: readonly (string | undefined)[],
  asOf: IsoDate,
): ActRow {
  return {
    title: document.data.title,
    docNumber: document.data.docNumber,
    href: document.path,
    validity: validityView(document, asOf),
    notes: stated(notes),
  };
}

function stated(notes: readonly (string | undefined)[]): string[] {
  return notes.filter((note) => note !== undefined);
}

function totalsOf({ data: { totals } }: Cleanup): string {
  const { all, kept, amend, repealed, lapsed } = totals;
  return actsText.cleanupTotals(all, [
    [OUTCOMES.kept, kept],
    [OUTCOMES.amend, amend],
    [OUTCOMES.repealed, repealed],
    [OUTCOMES.lapsed, lapsed],
  ]);
}
