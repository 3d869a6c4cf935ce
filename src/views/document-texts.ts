import { addDays, type IsoDate } from '#domain/date.ts';
import { spanOf } from '#domain/life-span.ts';
import { BEGINNING } from '#domain/validity.ts';
import { addresses } from '#portal/addresses.ts';
import type { PortalDocument, TextVersion } from '#portal/portal.ts';

/** The text of a document over a stretch of days. */
export interface DocumentText {
  /** The first day of the text, by which it is known. */
  readonly from: IsoDate;
  /** The last day on which it applies; nothing when no end is known. */
  readonly to: IsoDate | undefined;
  /** Where it stands for good, once there is more than one. */
  readonly path: string;
  readonly bodyHash: string;
  /** The file in which it was written, by which its citations are known. */
  readonly file: string;
  /** Index number of the document that made it; nothing for the text as published. */
  readonly amendedBy: string | undefined;
}

/**
 * The texts of a document in order: as published, then as amended by what is out. There is at least
 * one.
 */
export function textsOf(document: PortalDocument): readonly DocumentText[] {
  const { life } = document;
  const versions = versionsOf(document);
  const end = life && spanOf(life)?.to;
  const { agency, data } = document;
  const original = {
    from: firstDayOf(document),
    path: addresses.version(agency.id, data.indexNumber, firstDayOf(document)),
    bodyHash: document.bodyHash,
    file: document.origin.file,
    amendedBy: undefined,
  };
  const texts = [
    original,
    ...versions.map((version) => ({ ...version, file: version.origin.file })),
  ];
  return texts.map(({ from, path, bodyHash, file, amendedBy }, index) => {
    const next = texts[index + 1];
    return { from, path, bodyHash, file, amendedBy, to: next ? addDays(next.from, -1) : end };
  });
}

/**
 * The text of a document on a day. Before its first day that is the first one: what is published is
 * shown, and the page says that it is not in force yet.
 */
export function textOn(document: PortalDocument, day: IsoDate): DocumentText {
  const texts = textsOf(document);
  const text = texts.findLast(({ from }) => from <= day) ?? texts[0];
  if (!text) throw new RangeError(`No text of ${document.path}`);
  return text;
}

/**
 * The day by which the text as published is known: the first one in force. Where an amendment takes
 * effect no later than that, it is an earlier day, for no two texts may have one address.
 */
function firstDayOf(document: PortalDocument): IsoDate {
  const { data } = document;
  const [first] = versionsOf(document);
  const days = [data.effectiveFrom, data.issuedOn].filter((day) => day !== undefined);
  const day = days.find((each) => first === undefined || each < first.from);
  return day ?? (first ? addDays(first.from, -1) : BEGINNING);
}

/** A text is ready before the amendment that makes it is published. */
function versionsOf({ versions, life }: PortalDocument): readonly TextVersion[] {
  return versions.filter(({ from }) =>
    life?.accepted.some(({ kind, on }) => kind === 'amend' && on === from),
  );
}
