import { addDays, type IsoDate } from '#domain/date.ts';
import { spanOf } from '#domain/life-span.ts';
import { BEGINNING } from '#domain/validity.ts';
import { addresses } from '#portal/addresses.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { textsText } from '#strings/document-life.ts';
import { numberLink } from './document-links.ts';
import { type DocumentText, textsOf } from './document-texts.ts';
import type { DocumentTies } from './document-ties.ts';
import type { Link } from './frame.ts';

/** One text in the list of the texts of a document. */
export interface TextItem extends Link {
  readonly from: IsoDate;
  readonly days: string;
  readonly amendedBy: Link | undefined;
  /** Side by side with the text before it. */
  readonly comparison: Link | undefined;
  /** Whether it is the text on the page. */
  readonly current: boolean;
}

/** The texts of a document that was amended, the latest first, and what leads from one to another. */
export interface TextsView {
  readonly items: readonly TextItem[];
  /**
   * Which text applies from which day on, by its first day; none before the document is in force, and
   * none after it has ended. `shown` is the one of the build's day.
   */
  readonly applying: readonly {
    readonly since: IsoDate;
    readonly text: IsoDate | undefined;
    readonly shown: boolean;
  }[];
  /** Each two texts side by side, where there are more than neighbours. */
  readonly pairs: readonly Link[];
  /** The first and the last day on which some text applies. */
  readonly first: IsoDate | undefined;
  readonly last: IsoDate | undefined;
}

/** Nothing for a document that has one text only. */
export function textsView(
  document: PortalDocument,
  current: DocumentText,
  { ties, asOf }: { ties: DocumentTies; asOf: IsoDate },
): TextsView | undefined {
  const texts = textsOf(document);
  if (texts.length < 2) return undefined;
  const items = texts.map(({ from, to, path, amendedBy }, index): TextItem => {
    const acting = ties.byIndexNumber(amendedBy ?? '');
    const by = acting && numberLink(acting);
    const before = texts[index - 1];
    return {
      label: amendedBy === undefined ? textsText.asPublished : textsText.asAmended(from),
      href: path,
      from,
      days: textsText.days(from, to),
      amendedBy: by && { ...by, label: textsText.by(by.label) },
      comparison: before && {
        label: textsText.compareWithBefore,
        href: addresses.comparison(document.path, before.from, from),
      },
      current: path === current.path,
    };
  });
  const span = document.life && spanOf(document.life);
  const pairs = texts.length > 2 ? pairsOf(texts) : [];
  return {
    items: items.toReversed(),
    applying: applyingOf(texts, span, asOf),
    pairs: pairs.map((pair) => pairLink(document, pair)),
    first: span?.from,
    last: span?.to,
  };
}

function applyingOf(
  texts: readonly DocumentText[],
  span: ReturnType<typeof spanOf>,
  asOf: IsoDate,
): TextsView['applying'] {
  const start = span?.from ?? BEGINNING;
  const inForce = texts.filter(({ to }) => span && (to === undefined || start <= to));
  const days = [
    { since: BEGINNING, text: undefined },
    ...inForce.map(({ from }, index) => ({ since: index === 0 ? start : from, text: from })),
    ...(span?.to ? [{ since: addDays(span.to, 1), text: undefined }] : []),
  ];
  const shown = days.findLastIndex(({ since }) => since <= asOf);
  // What is past is never shown again.
  return days.map((day, index) => ({ ...day, shown: index === shown })).slice(Math.max(0, shown));
}

type TextPair = readonly [older: DocumentText, newer: DocumentText];

const MOST_TEXTS = 10;

/** Each two of the texts; of more than ten texts only neighbours. */
export function pairsOf(texts: readonly DocumentText[]): readonly TextPair[] {
  return texts.flatMap((after, index) =>
    texts
      .slice(texts.length > MOST_TEXTS ? Math.max(0, index - 1) : 0, index)
      .map((before) => [before, after] as const),
  );
}

/** The page of two texts side by side. */
export function pairLink({ path }: PortalDocument, [older, newer]: TextPair): Link {
  return {
    label: textsText.pair(older.from, newer.from),
    href: addresses.comparison(path, older.from, newer.from),
  };
}
