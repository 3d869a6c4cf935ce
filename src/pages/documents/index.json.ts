import { jsonFile } from '#site/files.ts';
import { fileParts, publishedDocuments } from '#site/views.ts';
import { documentsIndex, documentYears } from '#views/documents-api.ts';
import { jsonLines } from '#views/json-lines.ts';

export function GET() {
  const index = documentsIndex(documentYears(publishedDocuments()), fileParts());
  return jsonFile({ props: { text: jsonLines(index) } });
}
