import { frameOf, frozenYears } from '#site/views.ts';
import { catalogueJson } from '#views/catalogue-files.ts';
import type { FrozenCatalogue } from '#views/catalogue-year.ts';

export const getStaticPaths = frozenYears;

export function GET({ props }: { props: { frozen: FrozenCatalogue } }) {
  const data = catalogueJson(props.frozen, frameOf().origin);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
