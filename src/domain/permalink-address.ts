/** Characters of an address that would end it, or that no file may keep as they are, besides `%` itself. */
const RESERVED = /[%\s\p{Cc}?#\\"<>^`{|}]/gu;
/** What `encodeURIComponent` leaves as it is and a file of rules may read as more than a character. */
const STEERING = /[*!'()]/g;

/** The most characters of an address: a rule of Cloudflare Pages may have 1,000 with both addresses. */
export const LONGEST_ADDRESS = 300;

/** Why a text is no address of a page or a file of the portal. */
export type AddressDefect = 'host' | 'start' | 'query' | 'segments' | 'character' | 'long';

/**
 * What is wrong with an address as somebody wrote it; nothing when it is sound.
 *
 * @param text Percent-encoded or not: `/files/a/%E8%A1%A8.pdf` and `/files/a/表.pdf` are one address.
 */
export function addressDefect(text: string): AddressDefect | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(text)) return 'host';
  if (!text.startsWith('/')) return 'start';
  if (/[?#]/.test(text)) return 'query';
  const path = decoded(text);
  if (/[\\\p{Cc}\p{Cs}]/u.test(path)) return 'character';
  const parts = path.slice(1).split('/');
  const last = parts.length - 1;
  if (parts.some((part, at) => /^\.*$/.test(part) && (part !== '' || at !== last))) {
    return 'segments';
  }
  return [...path].length > LONGEST_ADDRESS ? 'long' : undefined;
}

/**
 * An address in the one way in which it is compared and remembered: readable, but for what would end it,
 * and with the slash at the end that every page has.
 *
 * @example
 * plainAddress('/files/a/%E8%A1%A8%20%E4%B8%80.pdf'); // '/files/a/表%20一.pdf'
 * plainAddress('/guide'); // '/guide/'
 */
export function plainAddress(text: string): string {
  const path = text.search(RESERVED) < 0 ? text : escaped(decoded(text));
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '' || name.includes('.') ? path : `${path}/`;
}

/** A plain address in ASCII, as a link and a header have it. No character of it steers a file of rules. */
export function encodedAddress(plain: string): string {
  return rawPath(plain)
    .split('/')
    .map((part) => encodeURIComponent(part).replace(STEERING, hex))
    .join('/');
}

/** The path that a plain address stands for on a disk, and as a server compares it. */
export function rawPath(plain: string): string {
  return decoded(plain);
}

/** The page that stands at an address: a folder's `index.html` is the folder. */
export function pageAddress(plain: string): string {
  const path = plain.replace(/\/index\.html$/, '/');
  return path.endsWith('/') ? path : `${path}/`;
}

function escaped(path: string): string {
  return path.replace(RESERVED, (character) => encodeURIComponent(character));
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A text with a `%` that begins no character is meant as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
