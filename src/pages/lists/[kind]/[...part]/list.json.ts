import { jsonFile } from '#site/files.ts';
import { fileParts, listFileParts } from '#site/views.ts';
import { listJson } from '#views/lists/files.ts';
import type { ListPart } from '#views/lists/pages.ts';

export const getStaticPaths = listFileParts;

export function GET({ props }: { props: { part: ListPart } }) {
  const { kind, rows } = props.part;
  const { asOf, origin } = fileParts();
  return jsonFile(listJson(kind, rows, asOf, origin));
}
