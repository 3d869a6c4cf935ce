import { csvFile } from '#site/files.ts';
import { fileParts, powerFileParts } from '#site/views.ts';
import { powersCsv } from '#views/powers/files.ts';
import type { PowerPart } from '#views/powers/parts.ts';

export const getStaticPaths = powerFileParts;

export function GET({ props }: { props: { part: PowerPart } }) {
  const { asOf, origin } = fileParts();
  return csvFile(powersCsv(props.part.powers, asOf, origin));
}
