/** A start tag with those of its attributes that were asked for. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** Values by name in small letters, decoded; of two of one name the first. */
  readonly attributes: ReadonlyMap<string, string>;
}

const OPENING = /<(?:!--|([a-zA-Z][a-zA-Z0-9-]*))/g;
// Most attributes are classes and the marks of Astro's styles: passed over without a look.
const ATTRIBUTE =
  /(?:[ \t\n\f\r]+(?:class="[^"]*"|data-astro-[a-z0-9-]+)(?=[ \t\n\f\r>]))*[ \t\n\f\r/]*(?:>|([^ \t\n\f\r=>"'/]+)(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:"([^"]*)"|'([^']*)'|([^ \t\n\f\r>"']+)))?)/y;

/**
 * Read the start tags of a page in their order. What stands in scripts, styles and comments is no tag.
 *
 * The bytes are read as if each were a character, which is fast; everything that makes a tag is ASCII.
 */
export function readTags(
  html: Uint8Array,
  asked: ReadonlySet<string>,
  visit: (tag: Tag) => void,
): void {
  const text = Buffer.from(html.buffer, html.byteOffset, html.byteLength).toString('latin1');
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    if (opening[1] === undefined) {
      OPENING.lastIndex = after(text, '-->', OPENING.lastIndex);
      continue;
    }
    const name = opening[1].toLowerCase();
    let attributes: Map<string, string> | undefined;
    let end = OPENING.lastIndex;
    ATTRIBUTE.lastIndex = end;
    for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
      end = ATTRIBUTE.lastIndex;
      if (found[1] === undefined) break;
      const key = found[1].toLowerCase();
      if (!asked.has(key) || attributes?.has(key)) continue;
      attributes ??= new Map();
      attributes.set(key, decoded(found[2] ?? found[3] ?? found[4] ?? ''));
    }
    if (attributes) visit({ name, attributes });
    OPENING.lastIndex = name === 'script' || name === 'style' ? after(text, `</${name}`, end) : end;
  }
}

/** The place behind the next mark, or the end of the text. */
function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(bytes: string): string {
  const text = /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes;
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g,
    (all, ten, sixteen, word) => {
      if (word !== undefined) return NAMED[word] ?? all;
      const code = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
