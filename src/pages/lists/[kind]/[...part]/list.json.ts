import { fileParts, listFileParts } from '#site/views.ts';
import { listJson } from '#views/lists/files.ts';
import type { ListPart } from '#views/lists/pages.ts';

export const getStaticPaths = listFileParts;

export function GET({ props }: { props: { part: ListPart } }) {
  const { kind, rows } = props.part;
  const { asOf, origin } = fileParts();
  return new Response(JSON.stringify(listJson(kind, rows, asOf, origin), null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
