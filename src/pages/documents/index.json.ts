import { jsonFile } from '#site/files.ts';
import { fileParts, publishedDocuments } from '#site/views.ts';
import { documentsIndex, documentYears } from '#views/documents-api.ts';

export function GET() {
  return jsonFile(documentsIndex(documentYears(publishedDocuments()), fileParts()));
}
