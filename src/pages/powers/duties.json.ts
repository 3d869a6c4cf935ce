import { fileParts } from '#site/views.ts';
import { powerDuties } from '#views/powers/index-file.ts';

export function GET() {
  return new Response(JSON.stringify(powerDuties(fileParts())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
