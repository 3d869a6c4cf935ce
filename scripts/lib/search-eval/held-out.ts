const PARTS = 5;

/** A number for a text, the same on every machine: FNV-1a over UTF-16 units, well mixed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * Whether a document is one of the fifth from which queries are made. It depends on nothing but its
 * address, so that whoever tunes the search may look at all the others.
 */
export function isHeldOut({ url }: { readonly url: string }): boolean {
  return hashOf(url) % PARTS === 0;
}
