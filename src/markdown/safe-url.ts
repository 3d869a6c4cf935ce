/** Where a link leads: within the site, to another host, or to a mail or telephone program. */
export type UrlKind = 'local' | 'external' | 'contact';

const KINDS: ReadonlyMap<string, UrlKind> = new Map([
  ['http:', 'external'],
  ['https:', 'external'],
  ['mailto:', 'contact'],
  ['tel:', 'contact'],
]);

// A host that nobody has, to see what an address does to it.
const BASE = 'https://local.invalid/folder/page';

const CONTROL = /[\0-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffd]/;
// Before the first / ? or # an escape has no business beside a colon: java%09script:
const ESCAPED_SCHEME = /^[^/?#]*%[^/?#]*:|^[a-z\d+.-]+%3a/i;
const MIXED_SCRIPTS =
  /^(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])/u;

/**
 * What kind of address this is, or nothing when no page should link to it.
 *
 * Decided on the parsed URL, as a browser would take it, and then more strictly: no user names, no
 * backslashes, no blanks or invisible characters, no host in mixed alphabets.
 *
 * @example
 * urlKind('files/1.pdf'); // 'local'
 * urlKind('java%09script:alert(1)'); // undefined
 */
export function urlKind(address: string): UrlKind | undefined {
  const text = address.trim();
  if (text === '' || CONTROL.test(text) || text.includes('\\')) return undefined;
  if (ESCAPED_SCHEME.test(text)) return undefined;
  const url = parse(text);
  const kind = url && KINDS.get(url.protocol);
  if (!url || !kind || url.username !== '' || url.password !== '') return undefined;
  if (kind === 'contact') return kind;
  if (url.host === 'local.invalid') return isRelative(text) ? 'local' : undefined;
  const host = unescaped(/^(?:https?:)?\/\/([^/?#]+)/i.exec(text)?.[1]);
  return host === undefined || MIXED_SCRIPTS.test(host) || CONTROL.test(host) ? undefined : kind;
}

/** Whether an address stays within the site: no scheme, and no host of its own. */
function isRelative(text: string): boolean {
  return !/^[a-z][a-z\d+.-]*:|^\/\//i.test(text);
}

/** A host with its Chinese characters, which Markdown writes as escapes. */
function unescaped(host: string | undefined): string | undefined {
  try {
    return host && decodeURIComponent(host);
  } catch {
    return undefined;
  }
}

function parse(text: string): URL | undefined {
  return URL.canParse(text, BASE) ? new URL(text, BASE) : undefined;
}
