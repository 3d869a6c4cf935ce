import type { Portal, PortalDocument } from '#portal/portal.ts';
import { type CardView, cardAlt, cardCharacters, cardView } from '#views/card.ts';
import type { CardLink, CardLinks } from '#views/social.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { sha256 } from '../render-cache.ts';
import { type CardFonts, cardFonts, type FontFile, versionOf } from './fonts.ts';

/** A card that can be drawn. */
export interface Card {
  /** Of all that the picture depends on. */
  readonly digest: string;
  readonly link: CardLink;
  /** Fonts beyond the one of every card. */
  readonly rare: readonly FontFile[];
}

/** What is known of the cards of a portal before any of them is drawn. */
export interface CardDesk {
  readonly fonts: CardFonts;
  /** The card of a document, or the characters that no font has. */
  readonly cardOf: (document: PortalDocument) => Card | { readonly missing: readonly string[] };
  readonly viewOf: (document: PortalDocument) => CardView;
  /** For pages: nothing for a document without a card. */
  readonly linkOf: CardLinks;
}

/** The code of which a picture is made, beside its view. */
const DRAWING = [
  'src/site/cards/draw.ts',
  'src/site/cards/draw-tree.ts',
  'src/views/card-size.ts',
  'src/views/card-lines.ts',
  'src/views/card-title.ts',
  'src/strings/cards.ts',
  'src/domain/line-breaks.ts',
  'src/domain/text-width.ts',
];

/** Sixteen hexadecimal digits tell any two pictures of one document apart. */
const DIGITS = 16;

/**
 * The cards of a portal; nothing where it wants none.
 *
 * @param fontFolder Where the font lies when it is not the installed one.
 * @throws {CardSetupError} When a font is missing.
 */
export function cardDesk(
  { site }: Portal,
  content: string,
  fontFolder?: string,
): CardDesk | undefined {
  if (!site.cards) return undefined;
  const fonts = cardFonts(site, content, fontFolder);
  const version = fonts.version + cardFingerprint();
  const known = new WeakMap<PortalDocument, ReturnType<CardDesk['cardOf']>>();
  const cardOf: CardDesk['cardOf'] = (document) => {
    const card = known.get(document) ?? cardFor(document);
    known.set(document, card);
    return card;
  };
  // Not kept: there may be a hundred thousand, and few of them are drawn.
  const viewOf = (document: PortalDocument) => cardView(document, site);
  const cardFor: CardDesk['cardOf'] = (document) => {
    const view = viewOf(document);
    const rest = [...cardCharacters(view)].filter((one) => one !== ' ' && !fonts.covers(one));
    const missing = rest.filter((one) => !fonts.rare.some(({ covers }) => covers(one)));
    if (missing.length > 0) return { missing };
    // Every font up to the last one that is needed: the first that has a character draws it.
    const needed = new Set(rest.map((one) => fonts.rare.findIndex(({ covers }) => covers(one))));
    const rare = fonts.rare.slice(0, Math.max(-1, ...needed) + 1).map(({ file }) => file);
    const digest = sha256(version + JSON.stringify(view)).slice(0, DIGITS);
    return {
      digest,
      rare,
      link: { path: cardPath(document, digest), alt: cardAlt(document, view) },
    };
  };
  const linkOf: CardLinks = (document) => {
    const card = cardOf(document);
    return 'missing' in card ? undefined : card.link;
  };
  return { fonts, cardOf, viewOf, linkOf };
}

/**
 * The address of a card, `/cards/<agency>/<slug>-<digest>.png`. Chat programs keep a picture by its
 * address for as long as they like, so another picture has another address.
 */
function cardPath({ path }: PortalDocument, digest: string): string {
  const [, , agency = '', slug = ''] = path.split('/');
  return `/cards/${agency}/${slug}-${digest}.png`;
}

/** What a picture depends on beside its view and the fonts: the code that draws, and the libraries. */
function cardFingerprint(): string {
  return [fingerprintOf(DRAWING), ...['satori', 'sharp'].map(versionOf)].join();
}
