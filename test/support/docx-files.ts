import { strToU8, type Zippable, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** A Word file by hand: what stands in `w:body`, and other parts. */
export function docxFile(body: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Zippable = {};
  const texts = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${MAIN}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...extra,
  };
  for (const [name, text] of Object.entries(texts)) parts[name] = strToU8(text);
  return zipSync(parts);
}

/** A paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
