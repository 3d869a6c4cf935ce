import { fileParts, powerFileParts } from '#site/views.ts';
import { powersJson } from '#views/powers/files.ts';
import type { PowerPart } from '#views/powers/parts.ts';

export const getStaticPaths = powerFileParts;

export function GET({ props }: { props: { part: PowerPart } }) {
  const { heading, powers } = props.part;
  return new Response(JSON.stringify(powersJson(heading, powers, fileParts()), null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
