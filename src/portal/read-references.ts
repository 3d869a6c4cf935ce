import type { CitationIndex, Resolution } from '#domain/citation-index.ts';
import type { IsoDate } from '#domain/date.ts';
import type { PlacedCitation } from '#domain/placed-citation.ts';
import { dayBefore, isShortNameGiven } from '#domain/short-names.ts';
import { issuedName } from '#domain/title.ts';
import type { LawData } from '#schema/laws.ts';
import type { PortalDocument } from './portal.ts';

/** What a citation means: a document of the portal by its index number, a law, or nothing known. */
export type Meaning = Resolution<LawData>;

/** A citation in a text, and what it means. */
export interface Reference {
  readonly citation: PlacedCitation;
  readonly meaning: Meaning;
}

/** One text of a portal. */
export interface CitingText {
  readonly citations: readonly PlacedCitation[];
  /** The day of the text. */
  readonly on: IsoDate | undefined;
  /** The document whose text it is; a page is none. */
  readonly document?: PortalDocument | undefined;
}

/**
 * What a text cites. A short name means what the text has said that it stands for, 以下简称《办法》; in a
 * 政策解读 it means the document that is explained.
 */
export function readReferences(
  { citations, on, document }: CitingText,
  index: CitationIndex<LawData>,
  byIndexNumber: ReadonlyMap<string, PortalDocument>,
): Reference[] {
  const self = document?.data.indexNumber;
  const shortNames = document ? shortNamesOf(document, byIndexNumber) : new Map<string, Meaning>();
  // What the document named last means, unless that is not known.
  let last: Meaning | undefined;
  return citations.map((citation) => {
    const { title = '' } = citation;
    let meaning: Meaning = index.resolve(citation, { on, self });
    if (meaning.kind === 'unresolved') {
      if (isShortNameGiven(citation)) {
        // A name that is given anew means what it meant no longer.
        if (last) shortNames.set(title, last);
        else shortNames.delete(title);
      }
      meaning = shortNames.get(title) ?? meaning;
    } else if (meaning.kind === 'ambiguous') {
      meaning = ofTheDay(meaning, dayBefore(citation), byIndexNumber);
    }
    last = named(citation, meaning, last);
    return { citation, meaning };
  });
}

/**
 * The number of a document says nothing new of it, and a name within its title only where the title
 * itself says nothing.
 */
function named(
  { inside, of }: PlacedCitation,
  meaning: Meaning,
  last: Meaning | undefined,
): Meaning | undefined {
  const known = meaning.kind === 'unresolved' ? undefined : meaning;
  if (inside !== undefined) return last ?? known;
  return known ?? (of === undefined ? undefined : last);
}

/** Of several documents of one name, the one issued on the day that the text gives. */
function ofTheDay(
  found: Extract<Meaning, { kind: 'ambiguous' }>,
  day: string | undefined,
  byIndexNumber: ReadonlyMap<string, PortalDocument>,
): Meaning {
  if (day === undefined) return found;
  const [id, ...others] = found.ids.filter((one) => byIndexNumber.get(one)?.data.issuedOn === day);
  return id !== undefined && others.length === 0 ? { kind: 'document', id } : found;
}

/** The last words of the names of documents, by which texts call them for short. */
const KINDS = ['办法', '规定', '细则', '措施', '意见', '标准', '决定', '通告', '方案', '条例'];

function shortNamesOf(
  { data }: PortalDocument,
  byIndexNumber: ReadonlyMap<string, PortalDocument>,
): Map<string, Meaning> {
  const [id, ...others] = data.interprets ?? [];
  const title = byIndexNumber.get(id ?? '')?.data.title;
  if (id === undefined || title === undefined || others.length > 0) return new Map();
  const name = (issuedName(title) ?? title).replace(/（.*?）$/u, '');
  const kinds = KINDS.filter((kind) => name.endsWith(kind));
  return new Map(kinds.map((kind) => [kind, { kind: 'document', id }]));
}
