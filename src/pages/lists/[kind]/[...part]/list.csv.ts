import { csvFile } from '#site/files.ts';
import { fileParts, listFileParts } from '#site/views.ts';
import { listCsv } from '#views/lists/files.ts';
import type { ListPart } from '#views/lists/pages.ts';

export const getStaticPaths = listFileParts;

export function GET({ props }: { props: { part: ListPart } }) {
  const { kind, rows } = props.part;
  const { portal, origin } = fileParts();
  return csvFile(listCsv(kind, rows, portal, origin));
}
