import { readTags, type Tag } from './read-tags.ts';

/** What other pages and the check of the whole portal want to know of a page. */
export interface PageFacts {
  /** Whether search engines are asked to leave it alone. */
  readonly isHidden: boolean;
  /** The places on it to which a link can lead. */
  readonly ids: readonly string[];
  /**
   * Addresses of the portal to which it refers, without queries and each once: `/a/#b`, or relative
   * to the page as it is written.
   */
  readonly links: readonly string[];
  /** Links to places on the page itself that are not there: `#b`. */
  readonly lost: readonly string[];
}

/** Attributes that hold one address. The last four tell scripts of the pages what to load. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data-lives',
  'data-index',
  'data-duties',
  'data-base',
]);

/** Attributes that hold several addresses, each with a width or a density. */
const ADDRESS_LISTS: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/** What `meta` elements hold an address. */
const ADDRESS_METAS = /^(og:(image|url|video|audio)(:url|:secure_url)?|twitter:image|url)$/i;

/** Every attribute that is asked for; the others need not be decoded. */
const ASKED: ReadonlySet<string> = new Set([
  ...ADDRESSES,
  ...ADDRESS_LISTS,
  ...['id', 'name', 'content', 'http-equiv', 'property', 'data'],
]);

/**
 * Read the facts of a page.
 *
 * @param html Its bytes.
 * @param origin Of the portal: `https://www.qingyu.example`. Addresses of other origins are no concern.
 */
export function pageFacts(html: Uint8Array, origin: string): PageFacts {
  const ids = new Set<string>();
  const written = new Set<string>();
  let isHidden = false;
  readTags(html, ASKED, (tag) => {
    const { name, attributes } = tag;
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
    if (name === 'meta') isHidden ||= hides(tag);
    if (name === 'a') ids.add(attributes.get('name') ?? '');
    for (const address of addressesIn(tag)) written.add(address);
  });
  ids.delete('');
  const links = new Set<string>();
  const lost: string[] = [];
  for (const one of written) {
    const address = addressWithin(one, origin);
    if (address === undefined) continue;
    if (!address.startsWith('#')) links.add(address);
    else if (!leadsTo(ids, address.slice(1))) lost.push(address);
  }
  return { isHidden, ids: [...ids].filter((id) => !/\s/.test(id)), links: [...links], lost };
}

/** Whether one of the ids is that of a fragment, which may be percent-encoded. */
export function leadsTo(ids: ReadonlySet<string>, fragment: string): boolean {
  if (fragment === '' || fragment.toLowerCase() === 'top' || ids.has(fragment)) return true;
  try {
    return ids.has(decodeURIComponent(fragment));
  } catch {
    return false;
  }
}

function hides({ attributes }: Tag): boolean {
  const isRobots = attributes.get('name')?.toLowerCase() === 'robots';
  return isRobots && /\b(noindex|none)\b/i.test(attributes.get('content') ?? '');
}

function addressesIn({ name, attributes }: Tag): string[] {
  const found: string[] = [];
  for (const [key, value] of attributes) {
    if (ADDRESSES.has(key) || (key === 'data' && name === 'object')) found.push(value);
    else if (ADDRESS_LISTS.has(key)) {
      found.push(...value.split(',').map((one) => one.trim().split(/\s/, 1)[0] ?? ''));
    }
  }
  if (name !== 'meta') return found;
  const content = attributes.get('content') ?? '';
  const [, target] = /^[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(content) ?? [];
  const isRefresh = attributes.get('http-equiv')?.toLowerCase() === 'refresh';
  if (isRefresh && target) found.push(target);
  const kind = attributes.get('property') ?? attributes.get('name');
  if (kind !== undefined && ADDRESS_METAS.test(kind)) found.push(content);
  return found;
}

/**
 * An address without its query, if it is one of the portal: its path, and `#` and the fragment if it
 * has one. Text to which a browser shall scroll (`#:~:text=`) is no fragment.
 */
function addressWithin(written: string, origin: string): string | undefined {
  let address = written.replace(/[\t\n\r]/g, '').trim();
  if (address.startsWith(origin) && /^([/?#]|$)/.test(address.slice(origin.length))) {
    address = address.slice(origin.length);
    if (!address.startsWith('/')) address = `/${address}`;
  }
  if (address.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  const [whole = '', fragment = ''] = cut(address, '#');
  const [path = ''] = cut(whole, '?');
  const [place = ''] = cut(fragment, ':~:');
  if (path === '' && place === '') return undefined;
  return place === '' ? path : `${path}#${place}`;
}

/** A text before and after the first mark in it. */
function cut(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
