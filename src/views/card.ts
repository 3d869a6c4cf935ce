import type { IsoDate } from '#domain/date.ts';
import { dayOfMinute } from '#domain/date.ts';
import { textWidth } from '#domain/text-width.ts';
import { type PortalDocument, shortNameOf } from '#portal/portal.ts';
import type { SiteData } from '#schema/site.ts';
import { cardText } from '#strings/cards.ts';
import { rowText } from '#strings/document-life.ts';
import { ui } from '#strings/ui.ts';
import { clamped, drawable } from './card-lines.ts';
import { typeName } from './document-item.ts';

/** A date of a card and what it is the date of. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
}

/** All that the card of a document shows: the picture of a link in a chat. */
export interface CardView {
  readonly heading: string;
  readonly kind: string;
  /** Whole: it is set in lines when it is drawn, which takes longer than all the rest. */
  readonly title: string;
  readonly docNumber: string | undefined;
  readonly issuer: string;
  /** Two at the most. */
  readonly facts: readonly CardFact[];
  readonly note: string | undefined;
}

/** Widths of the card in em of the size in which each is drawn. */
const WIDTHS = { heading: 20, kind: 9, docNumber: 16, issuer: 16 };

/**
 * The card of a document.
 *
 * It is a function of the document and of no day: a picture stays in a chat when the document has
 * ended, so it has dates and no word that says whether the document is in force.
 */
export function cardView(document: PortalDocument, site: SiteData): CardView {
  const { data, type, life } = document;
  return {
    heading: clamped(cardText.heading(site.name), WIDTHS.heading),
    kind: clamped(typeName(type), WIDTHS.kind),
    title: drawable(data.title),
    docNumber: data.docNumber && clamped(data.docNumber, WIDTHS.docNumber),
    issuer: issuerOf(document),
    facts: factsOf(document),
    note: life && cardText.validityNote,
  };
}

/** What is read to those who do not see the card. */
export function cardAlt(document: PortalDocument, { title, facts }: CardView): string {
  const { data, agency } = document;
  return cardText.alt(
    title,
    ...(data.docNumber ? [data.docNumber] : []),
    agency.name,
    ...facts.map(({ label, value }) => cardText.facts(label, value)),
  );
}

/** Every character that is drawn, each once. */
export function cardCharacters(view: CardView): Set<string> {
  const { facts, ...texts } = view;
  const parts = [...Object.values(texts), ...facts.flatMap(({ label, value }) => [label, value])];
  return new Set(parts.join(''));
}

/** The agencies by their full names, else how many they are, else by the short name. */
function issuerOf({ agency, jointAgencies }: PortalDocument): string {
  const count = jointAgencies.length + 1;
  const ways = [
    [agency, ...jointAgencies].map(({ name }) => name).join('、'),
    cardText.issuers(agency.name, count),
    cardText.issuers(shortNameOf(agency), count),
  ].map(drawable);
  const fitting = ways.find((names) => textWidth(names) <= WIDTHS.issuer);
  return fitting ?? clamped(ways.at(-1) ?? '', WIDTHS.issuer);
}

function factsOf(document: PortalDocument): CardFact[] {
  const { data, life } = document;
  const f = ui.fields;
  if (life) {
    return compact([
      data.effectiveFrom ? [f.effectiveFrom, data.effectiveFrom] : [f.issuedOn, data.issuedOn],
      endOf(document),
    ]);
  }
  const { issuedOn, publishedAt, consultation } = data;
  return compact([
    issuedOn === undefined && publishedAt
      ? [f.publishedAt, dayOfMinute(publishedAt)]
      : [f.issuedOn, issuedOn],
    [cardText.closesOn, consultation?.closesOn],
  ]);
}

/** The day on which the document ended or will end, and how. */
function endOf({ life }: PortalDocument): readonly [string, IsoDate | undefined] {
  const end = life?.periods.at(-1);
  const kind = end?.cause.kind;
  if (kind === 'repeal' || kind === 'replace') return [ui.fields.repealedOn, end?.from as IsoDate];
  if (kind === 'lapse') return [rowText.lapsedOn, end?.from as IsoDate];
  return [ui.fields.effectiveUntil, life?.until];
}

function compact(rows: readonly (readonly [string, IsoDate | undefined])[]): CardFact[] {
  return rows.flatMap(([label, day]) => {
    if (day === undefined) return [];
    const [year = '', month = '', date = ''] = day.split('-');
    return [{ label, value: cardText.day(year, String(Number(month)), String(Number(date))) }];
  });
}
