import type { IsoDate } from '#domain/date.ts';
import { yearsByRule } from '#domain/term.ts';
import { firstUntil } from '#portal/lives.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { rowText } from '#strings/document-life.ts';
import { ui } from '#strings/ui.ts';
import { DISCLOSURES, UNLIMITED } from '#strings/vocabulary.ts';
import { typeName } from './document-item.ts';

/** A fact of a document and its name. */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
}

/** 信息来源. */
export function sourceOf({ data, agency }: PortalDocument): string {
  return data.source ?? agency.name;
}

/** The few facts that a reader looks for first. */
export function stripOf(document: PortalDocument): Row[] {
  const { data, agency, type } = document;
  const { effectiveFrom, issuedOn } = ui.fields;
  return compact([
    [ui.fields.docNumber, data.docNumber],
    [ui.fields.agency, agency.name, agency.path],
    ...(type === 'normative' && data.effectiveFrom
      ? ([
          [effectiveFrom, data.effectiveFrom],
          [ui.fields.effectiveUntil, termOf(document)],
        ] as const)
      : ([[issuedOn, data.issuedOn ?? ui.pending]] as const)),
    [ui.fields.publishedAt, data.publishedAt ?? ui.pending],
  ]);
}

/** The table of a document: every fact that there is. */
export function rowsOf(document: PortalDocument, portal: Portal): Row[] {
  const { data, agency, jointAgencies, life } = document;
  const f = ui.fields;
  const consultation = data.consultation;
  const end = life?.periods.at(-1);
  const endOf = (...kinds: readonly string[]) =>
    end && kinds.includes(end.cause.kind) ? end.from : undefined;
  return compact([
    [f.indexNumber, data.indexNumber],
    [f.docNumber, data.docNumber],
    [f.registrationNumber, data.registrationNumber],
    [f.agency, agency.name, agency.path],
    [f.jointAgencies, jointAgencies.map((one) => one.name).join('、')],
    [f.type, typeName(document.type)],
    [f.category, data.category],
    [f.topic, data.topic],
    [f.issuedOn, data.issuedOn ?? ui.pending],
    [f.createdOn, data.createdOn],
    [f.publishedAt, data.publishedAt ?? ui.pending],
    [f.effectiveFrom, data.effectiveFrom],
    [f.effectiveUntil, untilOf(document, portal)],
    [f.repealedOn, endOf('repeal', 'replace')],
    [rowText.lapsedOn, endOf('lapse')],
    [f.disclosure, DISCLOSURES[data.disclosure]],
    [f.source, sourceOf(document)],
    [f.adoptedBy, data.adoptedBy],
    [f.consultation, consultation && ui.period(consultation.opensOn, consultation.closesOn)],
    [f.editor, data.editor],
    [f.keywords, data.keywords?.join('、')],
    [f.summary, data.summary],
  ]);
}

/** The last day in force; nothing for what an act ends before it. */
function termOf({ data, life }: PortalDocument): string | undefined {
  const end = life?.periods.at(-1)?.cause.kind;
  if (end === 'repeal' || end === 'replace' || end === 'lapse') return undefined;
  return life?.until ?? (data.term === 'unlimited' ? UNLIMITED : rowText.notStated);
}

/** The last day in force as it is known, and whence; a 行政规范性文件 without any says so. */
function untilOf(document: PortalDocument, { site }: Portal): string | undefined {
  const { data, life, type } = document;
  const term = data.term;
  const until = life?.until;
  if (until === undefined) {
    if (term === 'unlimited') return UNLIMITED;
    return type === 'normative' ? rowText.notStated : undefined;
  }
  const first = firstUntil(document, site.validity);
  if (first !== undefined && first !== until) return rowText.extended(until, first);
  if (data.effectiveUntil !== undefined) return until;
  return typeof term === 'number' ? rowText.byTerm(until, term) : byRule(document, until, site);
}

function byRule({ data }: PortalDocument, until: IsoDate, site: Portal['site']): string {
  const years = yearsByRule(data, site.validity);
  return years === undefined ? until : rowText.byRule(until, years);
}

/** Rows with a value: an empty 文件登记号 is not shown. */
function compact(rows: readonly (readonly [string, string | undefined, string?])[]): Row[] {
  return rows.flatMap(([label, value, href]) => (value ? [{ label, value, href }] : []));
}
