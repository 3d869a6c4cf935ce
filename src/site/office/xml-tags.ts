/** A tag as it stands in the text; names without prefix. */
export interface XmlTag {
  readonly name: string;
  /** `</x>` closes; `<x/>` opens and closes. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly attributes: () => ReadonlyMap<string, string>;
  /** The text up to the next tag, entities as written. */
  readonly text: () => string;
}

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;
const ATTRIBUTE = /(xmlns:|[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of a text from {@link plainXml}, in order. It is strict, so that a more lenient reader
 * cannot see other tags or attributes in the same text.
 *
 * @throws {RangeError} At a `<` that begins no tag, and by `attributes` at one that stands twice.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    TAG.lastIndex = at;
    const match = TAG.exec(xml);
    if (!match) throw new RangeError(xml.slice(at, at + 40));
    const [whole, slash, name = '', rest = ''] = match;
    const after = at + whole.length;
    const next = xml.indexOf('<', after);
    yield {
      name,
      opens: slash === '',
      closes: slash !== '' || rest.endsWith('/'),
      attributes: () => attributesOf(rest),
      text: () => xml.slice(after, next < 0 ? undefined : next),
    };
    at = next;
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, prefix, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (prefix === 'xmlns:') continue;
    if (attributes.has(name)) throw new RangeError(text.slice(0, 40));
    attributes.set(name, double ?? single ?? '');
  }
  return attributes;
}

/** What XML calls true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * XML without comments and instructions, and with character data written as text, so that every
 * reader sees the same; nothing when it defines entities of its own or leaves one of these open.
 */
export function plainXml(xml: string): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    MARKUP.lastIndex = at;
    const next = MARKUP.exec(xml)?.index;
    parts.push(xml.slice(at, next));
    if (next === undefined) return parts.join('');
    const kind = KINDS.find(({ opening }) => xml.startsWith(opening, next));
    const end = kind ? xml.indexOf(kind.closing, next + kind.opening.length) : -1;
    if (!kind || end < 0) return undefined;
    parts.push(kind.text(xml.slice(next + kind.opening.length, end)));
    at = end + kind.closing.length;
  }
}

/** The {@link plainXml} of a part of an archive; nothing when its bytes are no UTF-8. */
export function xmlOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && plainXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text or an attribute with its entities as characters; those of no character are left out. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const MARKUP = /<[!?]/g;
const KINDS = [
  { opening: '<?', closing: '?>', text: () => '' },
  { opening: '<!--', closing: '-->', text: () => '' },
  {
    opening: '<![CDATA[',
    closing: ']]>',
    text: (data: string) =>
      data.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  },
] as const;
