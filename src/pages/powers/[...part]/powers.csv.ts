import { fileParts, powerFileParts } from '#site/views.ts';
import { powersCsv } from '#views/powers/files.ts';
import type { PowerPart } from '#views/powers/parts.ts';

export const getStaticPaths = powerFileParts;

export function GET({ props }: { props: { part: PowerPart } }) {
  const { asOf, origin } = fileParts();
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  const table = new TextEncoder().encode(powersCsv(props.part.powers, asOf, origin));
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
