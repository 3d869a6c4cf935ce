/** A line of Chinese on a page, 16 points high, by the place of its first character. */
export interface PrintedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PdfOptions {
  /** How characters are written: as Unicode, or as another encoding gives them. */
  readonly encoding?: string;
  readonly bytesOf?: (text: string) => Uint8Array;
  /** What stands in the streams of pages instead of lines, and the filters that unpack it. */
  readonly stream?: { readonly bytes: Uint8Array; readonly filter: string };
  /** More entries of the trailer. */
  readonly trailer?: string;
}

const FONT = [
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 3 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
];

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** A PDF by hand, with a Chinese font that it names and does not contain. */
export function pdfFile(
  pages: readonly (readonly PrintedLine[])[],
  { encoding = 'UniGB-UCS2-H', bytesOf = utf16, stream, trailer = '' }: PdfOptions = {},
): Uint8Array {
  const first = 6;
  const objects = [
    `<</Type/Pages/Kids[${pages.map((_, n) => `${first + 2 * n} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    ...FONT,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[2 0 R]>>`,
    '<</Type/Catalog/Pages 1 0 R>>',
    ...pages.flatMap((lines, n) => {
      const drawn = lines
        .map(({ x, y, text }) => {
          const hex = Buffer.from(bytesOf(text)).toString('hex');
          return `BT /F 16 Tf ${x} ${y} Td <${hex}> Tj ET`;
        })
        .join('\n');
      return [
        `<</Type/Page/Parent 1 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents ${first + 2 * n + 1} 0 R>>`,
        stream
          ? `<</Length ${stream.bytes.length}/Filter ${stream.filter}>>stream\n${Buffer.from(stream.bytes).toString('latin1')}\nendstream`
          : `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
      ];
    }),
  ];
  const places: number[] = [];
  let file = '%PDF-1.4\n';
  objects.forEach((object, n) => {
    places.push(file.length);
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
  });
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  const end = `trailer<</Size ${objects.length + 1}/Root 5 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}

/** Lines of one text, one below the other, the first with an indent. */
export function printedText(top: number, ...texts: readonly string[]): PrintedLine[] {
  return texts.map((text, n) => ({ x: n === 0 ? 132 : 100, y: top - 28 * n, text }));
}
