import { jsonFile } from '#site/files.ts';
import { fileParts, powerFileParts } from '#site/views.ts';
import { powersJson } from '#views/powers/files.ts';
import type { PowerPart } from '#views/powers/parts.ts';

export const getStaticPaths = powerFileParts;

export function GET({ props }: { props: { part: PowerPart } }) {
  const { heading, powers } = props.part;
  return jsonFile(powersJson(heading, powers, fileParts()));
}
