import { encodedAddress, rawPath } from '#domain/permalink-address.ts';
import type { PermalinkRules } from '#domain/permalinks.ts';
import { permalinkText } from '#strings/permalinks.ts';

/**
 * `_redirects` as Cloudflare Pages, Netlify and GitLab Pages read it. They can answer 301 and not 410, so
 * that withdrawn pages are not in it.
 */
export function redirectsFile({ redirects }: PermalinkRules): string {
  const rules = redirects.map(
    ({ from, to }) => `${encodedAddress(from)} ${encodedAddress(to)} 301`,
  );
  return `# ${permalinkText.redirectsHeader}\n${rules.map((rule) => `${rule}\n`).join('')}`;
}

/**
 * Locations for the `server` of an nginx: 301, and 410 with the page that tells why. Not a `map`, whose
 * table must be made larger by hand for long addresses, and which keeps nginx from starting until then.
 */
export function nginxFile({ redirects, gone }: PermalinkRules): string {
  const moved = redirects.flatMap(({ from, to }) =>
    spellings(from).map((path) => location(path, `return 301 "${encodedAddress(to)}";`)),
  );
  const withdrawn = gone.flatMap(({ path }) =>
    spellings(path).map((one) => location(one, 'error_page 410 @gongkai_gone; return 410;')),
  );
  return [
    ...permalinkText.nginxHeader.map((line) => `# ${line}`),
    'location @gongkai_gone { try_files $uri/index.html $uri =410; }',
    ...moved,
    ...withdrawn,
    '',
  ].join('\n');
}

/** Most bytes of a path that nginx compares as it stands; a longer one must be a pattern. */
const MOST_BYTES = 255;

function location(path: string, answer: string): string {
  const isLong = new TextEncoder().encode(path).length > MOST_BYTES;
  return `location ${isLong ? `~ "^${pattern(path)}$"` : `= ${quoted(path)}`} { ${answer} }`;
}

/** A pattern that fits a path and nothing else. */
function pattern(path: string): string {
  return path.replace(
    /[^\w/\u0080-\u{10ffff}]/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16)}`,
  );
}

/** A path with and without the slash at its end, so that nobody is led on twice. nginx compares it decoded. */
function spellings(address: string): string[] {
  const path = rawPath(address);
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

/** Between quotation marks nginx takes all characters as they are but these two. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
