/** Ranges of code points, both ends inclusive, sorted. */
type Ranges = readonly (readonly [first: number, last: number])[];

/** Which characters a font has, from the bytes of a TrueType or OpenType file. */
export type Covers = (character: string) => boolean;

const SIGNATURES = new Set([0x00010000, 0x4f54544f]);

/**
 * Read the character map of a font, and nothing else of it.
 *
 * @returns Nothing for what is no font of one face and one weight.
 */
export function coveredBy(bytes: Uint8Array): Covers | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = tablesOf(view);
    const map = tables.get('cmap');
    if (!SIGNATURES.has(view.getUint32(0)) || map === undefined || tables.has('fvar')) return;
    const ranges = subtablesOf(view, map).map((at) => rangesOf(view, at));
    return (character) => ranges.some((some) => isIn(some, character.codePointAt(0) ?? -1));
  } catch (error) {
    // The file ends before its tables do.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const at = 12 + table * 16;
    const tag = [0, 1, 2, 3].map((nth) => String.fromCharCode(view.getUint8(at + nth))).join('');
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

/** The offsets of the maps from Unicode. */
function subtablesOf(view: DataView, map: number): number[] {
  const found: number[] = [];
  for (let nth = 0; nth < view.getUint16(map + 2); nth += 1) {
    const at = map + 4 + nth * 8;
    const [platform, encoding] = [view.getUint16(at), view.getUint16(at + 2)];
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (isUnicode) found.push(map + view.getUint32(at + 4));
  }
  return found;
}

function rangesOf(view: DataView, at: number): Ranges {
  const format = view.getUint16(at);
  if (format === 12) return groups(view, at);
  return format === 4 ? segments(view, at) : [];
}

function groups(view: DataView, at: number): Ranges {
  return Array.from({ length: view.getUint32(at + 12) }, (_, nth) => {
    const group = at + 16 + nth * 12;
    // Glyph 0 is the box of what is missing.
    const skipped = view.getUint32(group + 8) === 0 ? 1 : 0;
    return [view.getUint32(group) + skipped, view.getUint32(group + 4)];
  });
}

function segments(view: DataView, at: number): Ranges {
  const size = view.getUint16(at + 6);
  const ranges: [number, number][] = [];
  for (let offset = 0; offset < size; offset += 2) {
    const last = view.getUint16(at + 14 + offset);
    const first = view.getUint16(at + 16 + size + offset);
    const delta = view.getUint16(at + 16 + size * 2 + offset);
    const place = at + 16 + size * 3 + offset;
    const toGlyphs = view.getUint16(place);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        toGlyphs === 0
          ? (code + delta) & 0xffff
          : view.getUint16(place + toGlyphs + (code - first) * 2);
      if (glyph === 0) continue;
      const open = ranges.at(-1);
      if (open?.[1] === code - 1) open[1] = code;
      else ranges.push([code, code]);
    }
  }
  return ranges;
}

function isIn(ranges: Ranges, code: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
