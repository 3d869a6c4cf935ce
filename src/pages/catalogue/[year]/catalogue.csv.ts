import { csvFile } from '#site/files.ts';
import { frameOf, frozenYears } from '#site/views.ts';
import { catalogueCsv } from '#views/catalogue-files.ts';
import type { FrozenCatalogue } from '#views/catalogue-year.ts';

export const getStaticPaths = frozenYears;

export function GET({ props }: { props: { frozen: FrozenCatalogue } }) {
  return csvFile(catalogueCsv(props.frozen, frameOf().origin));
}
