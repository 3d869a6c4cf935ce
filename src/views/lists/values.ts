import type { IsoDate } from '#domain/date.ts';
import type { Basis } from '#portal/basis.ts';
import { endedBasis } from '#portal/basis.ts';
import { type ListRow, rowsOf } from '#portal/lists.ts';
import { isPublished, type Portal, type PortalDocument } from '#portal/portal.ts';
import { powerName } from '#portal/powers.ts';
import type { Approval } from '#schema/approvals.ts';
import { cellOf } from '#schema/cells.ts';
import type { Column } from '#schema/columns.ts';
import type { LegalBasis } from '#schema/legal-basis.ts';
import type { ListKindId } from '#schema/lists/all.ts';
import type { Material } from '#schema/materials.ts';
import { rawOf } from '#schema/raw.ts';
import { listText } from '#strings/list-pages.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';

/** A thing with an address, where it has one. */
export interface MaybeLink {
  readonly label: string;
  readonly href?: string | undefined;
}

/** A law or document on which something rests. */
export interface BasisView extends MaybeLink {
  readonly number: string | undefined;
  readonly article: string | undefined;
  /** What the article says, in its words or in others. */
  readonly says: string | undefined;
  readonly isGist: boolean;
  /** Who issued it, and since when it is in force. */
  readonly issued: string | undefined;
  /** That it is no longer in force. */
  readonly ended: string | undefined;
}

/** A value as its page shows it. */
export type ValueView =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly MaybeLink[] }
  | { readonly kind: 'bases'; readonly bases: readonly BasisView[] }
  | { readonly kind: 'materials'; readonly rows: readonly MaterialView[] };

export interface MaterialView {
  readonly name: string;
  readonly necessity: string;
  readonly copies: string;
  readonly source: string;
  readonly form: string;
}

type Context = { readonly portal: Portal; readonly asOf: IsoDate };

/** What a page shows of a value; nothing of one that is left out. */
export function valueView(
  key: string,
  column: Column,
  row: ListRow,
  context: Context,
): ValueView | undefined {
  const value = (row.data as Readonly<Record<string, unknown>>)[key];
  const { portal } = context;
  if (key === 'agency') return linksTo([{ label: row.agency.name, href: row.agency.path }]);
  if (value === undefined) {
    return key === 'fees' ? { kind: 'text', text: listText.free } : undefined;
  }
  switch (column.kind) {
    case 'basis':
    case 'approvals':
      return { kind: 'bases', bases: basesOf(row.bases, [key], context) };
    case 'materials':
      return { kind: 'materials', rows: (value as Material[]).map(materialView) };
    case 'lines':
      return key === 'subjects'
        ? linksTo((value as string[]).map((name) => subjectLink(name, portal)))
        : { kind: 'lines', lines: value as string[] };
    case 'code':
      return codeValue(key, value as string, portal);
    case 'codes':
      return linksTo((value as string[]).map((code) => powerLink(code, portal)));
    case 'ids':
      return linksTo(
        (value as string[]).map((id) => rowLink(id, column.list as ListKindId, portal)),
      );
    case 'agency':
    case 'agencies':
      return linksTo([value].flat().map((id) => agencyLink(id as string, portal)));
    case 'tiers':
      return undefined;
    default:
      if (key === 'outcome' || key === 'document') {
        return linksTo([documentLink(value as string, context)]);
      }
      return { kind: 'text', text: String(cellOf(column, value, (id) => id)) };
  }
}

const linksTo = (links: readonly MaybeLink[]): ValueView => ({ kind: 'links', links });

/** A code of the row itself is a code; that of another item is a link to it. */
function codeValue(key: string, code: string, portal: Portal): ValueView {
  return key === 'code' ? { kind: 'text', text: code } : linksTo([powerLink(code, portal)]);
}

function powerLink(code: string, { powersByCode }: Portal): MaybeLink {
  const power = powersByCode.get(code);
  return power ? { label: powerName(power), href: power.path } : { label: code };
}

/** A row of another list, by its id. */
export function rowLink(id: string, list: ListKindId, portal: Portal): MaybeLink {
  const row = rowsOf(portal, list).find(({ data }) => data.id === id);
  return row ? { label: row.data.name, href: row.path } : { label: id };
}

function agencyLink(id: string, { agencies }: Portal): MaybeLink {
  const agency = agencies.find((one) => one.id === id);
  return agency ? { label: agency.name, href: agency.path } : { label: id };
}

function subjectLink(name: string, { subjects }: Portal): MaybeLink {
  return { label: name, href: subjects.find((one) => one.name === name)?.path };
}

/** A document by its number; one that is not out on the day has no page yet. */
export function documentLink(number: string, { portal, asOf }: Context): MaybeLink {
  const document = byNumber(portal).get(number);
  return document && isPublished(document, asOf)
    ? { label: document.data.title, href: document.path }
    : { label: number };
}

const numbered = new WeakMap<Portal, ReadonlyMap<string, PortalDocument>>();

/** The documents by both their numbers; of two with one number, the one that comes first. */
function byNumber(portal: Portal): ReadonlyMap<string, PortalDocument> {
  const known = numbered.get(portal);
  if (known) return known;
  const found = new Map<string, PortalDocument>();
  for (const document of portal.documents) {
    for (const number of [document.data.docNumber, document.data.indexNumber]) {
      if (number !== undefined && !found.has(number)) found.set(number, document);
    }
  }
  numbered.set(portal, found);
  return found;
}

/** The bases that stand at a place of an item. */
export function basesOf(
  bases: readonly Basis[],
  place: readonly PropertyKey[],
  { portal, asOf }: Context,
): BasisView[] {
  return bases
    .filter(({ path }) => place.every((step, index) => path[index] === step))
    .map((basis) => basisView(basis, portal, asOf));
}

function basisView(basis: Basis, portal: Portal, asOf: IsoDate): BasisView {
  const { meaning } = basis;
  const data: Partial<LegalBasis> & Approval = basis.data;
  const document = meaning.kind === 'document' ? portal.byIndexNumber.get(meaning.id) : undefined;
  return {
    label: data.name,
    href: document && isPublished(document, asOf) ? document.path : undefined,
    number: data.number ?? document?.data.docNumber,
    article: data.article,
    says: data.text ?? data.gist,
    isGist: data.text === undefined,
    issued: listText.issued(data.issuedBy, data.effectiveFrom),
    ended: endedText(basis, portal, asOf),
  };
}

/** That a basis is no longer in force: 2026-08-15 起已废止. */
export function endedText(basis: Basis, portal: Portal, asOf: IsoDate): string | undefined {
  const target = endedBasis(basis, portal.byIndexNumber, asOf);
  if (!target) return undefined;
  return target.kind === 'law'
    ? listText.ended(target.repealedOn, VALIDITIES.repealed)
    : listText.ended(target.period.from, VALIDITIES[target.period.validity]);
}

const MATERIALS: Column = { kind: 'materials' } as Column;

function materialView(material: Material): MaterialView {
  const [raw] = rawOf(MATERIALS, [material]) as [
    { name: string; necessity: string; source: string; form: string },
  ];
  const { name, necessity, source, form } = raw;
  return { name, necessity, source, form, copies: listText.copies(material) };
}
