import { views } from '#site/views.ts';
import { brokenBasisData } from '#views/broken-basis.ts';

export function GET() {
  return new Response(`${JSON.stringify(brokenBasisData(views().brokenBasis()), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
