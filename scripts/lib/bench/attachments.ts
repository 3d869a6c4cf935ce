import { strToU8, zipSync } from 'fflate';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { writeWorkbook } from '../xlsx-write.ts';

/** Kinds of attachments, as often as the sample has them. */
export const ATTACHMENT_KINDS = [
  'pdf',
  'docx',
  'csv',
  'pdf',
  'xlsx',
  'docx',
  'csv',
  'pdf',
  'txt',
] as const;

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** A small real file that says `lines`. The same lines are the same bytes. */
export async function attachmentFile(
  kind: AttachmentKind,
  lines: readonly string[],
): Promise<Uint8Array> {
  switch (kind) {
    case 'docx':
      return docx(lines);
    case 'pdf':
      return pdf(lines);
    case 'txt':
      return strToU8(`${lines.join('\n')}\n`);
    case 'csv':
      return strToU8(
        `\ufeff${[words.columns, ...rowsOf(lines)].map((row) => row.join(',')).join('\r\n')}\r\n`,
      );
    case 'xlsx':
      return writeWorkbook([
        {
          name: words.attachment[1] ?? '',
          columns: words.columns.map((heading) => ({ heading, width: 20 })),
          rows: rowsOf(lines),
        },
      ]);
  }
}

function rowsOf(lines: readonly string[]): string[][] {
  return lines.map((line, index) => [
    String(index + 1),
    ...line.replace(/。$/u, '').split('，').slice(0, 3),
  ]);
}

/** The oldest day that a zip file can name. */
const NO_DAY = new Date(1980, 0, 1);
const OFFICE = 'http://schemas.openxmlformats.org';
const WORD = `${OFFICE}/wordprocessingml/2006/main`;
const TYPES = `${OFFICE}/package/2006/content-types`;
const RELATIONS = `${OFFICE}/package/2006/relationships`;
const MAIN = `${OFFICE}/officeDocument/2006/relationships/officeDocument`;
const WORD_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function docx(lines: readonly string[]): Uint8Array {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${MAIN}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_DAY });
}

const FONT = [
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 3 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[2 0 R]>>',
];

/** A page with a Chinese font that the file names and does not contain. */
function pdf(lines: readonly string[]): Uint8Array {
  const drawn = lines.map((line, index) => {
    const hex = Buffer.from(line, 'utf16le').swap16().toString('hex');
    return `BT /F 10 Tf 60 ${780 - 20 * index} Td <${hex}> Tj ET`;
  });
  const stream = drawn.join('\n');
  const objects = [
    '<</Type/Pages/Kids[6 0 R]/Count 1>>',
    ...FONT,
    '<</Type/Catalog/Pages 1 0 R>>',
    '<</Type/Page/Parent 1 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 7 0 R>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return strToU8(
    `${file}${table}trailer<</Size ${size}/Root 5 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
