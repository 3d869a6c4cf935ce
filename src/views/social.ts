import type { PortalDocument } from '#portal/portal.ts';
import { CARD_SIZE } from './card-size.ts';
import type { FrameView } from './frame.ts';

/** The picture of a link in a chat. */
export interface CardLink {
  /** Address on the portal. */
  readonly path: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
}

/** The card of a document; nothing where no font has one of its characters. */
export type CardLinks = (document: PortalDocument) => CardLink | undefined;

/** A tag that chat programs read: those of Open Graph have a `property`, that of Twitter a `name`. */
export interface SocialTag {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
}

/**
 * What chat programs show beside a link to a document; nothing on a portal without cards.
 *
 * Source: The Open Graph protocol, https://ogp.me/.
 */
export function socialTags(
  { data, path }: PortalDocument,
  frame: FrameView,
  card: CardLink | undefined,
): SocialTag[] | undefined {
  if (!card) return undefined;
  const graph = (key: string, content: string): SocialTag => ({
    attribute: 'property',
    key: `og:${key}`,
    content,
  });
  return [
    graph('type', 'article'),
    graph('site_name', frame.siteName),
    graph('locale', 'zh_CN'),
    graph('title', data.title),
    graph('description', data.summary),
    graph('url', frame.origin + path),
    graph('image', frame.origin + card.path),
    graph('image:type', 'image/png'),
    graph('image:width', String(CARD_SIZE.width)),
    graph('image:height', String(CARD_SIZE.height)),
    graph('image:alt', card.alt),
    { attribute: 'name', key: 'twitter:card', content: 'summary_large_image' },
  ];
}
