import { frameOf, frozenYears } from '#site/views.ts';
import { catalogueCsv } from '#views/catalogue-files.ts';
import type { FrozenCatalogue } from '#views/catalogue-year.ts';

export const getStaticPaths = frozenYears;

export function GET({ props }: { props: { frozen: FrozenCatalogue } }) {
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  const table = new TextEncoder().encode(catalogueCsv(props.frozen, frameOf().origin));
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
