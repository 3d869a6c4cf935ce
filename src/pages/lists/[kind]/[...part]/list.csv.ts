import { fileParts, listFileParts } from '#site/views.ts';
import { listCsv } from '#views/lists/files.ts';
import type { ListPart } from '#views/lists/pages.ts';

export const getStaticPaths = listFileParts;

export function GET({ props }: { props: { part: ListPart } }) {
  const { kind, rows } = props.part;
  const { portal, origin } = fileParts();
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  const table = new TextEncoder().encode(listCsv(kind, rows, portal, origin));
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
