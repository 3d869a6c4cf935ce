import { fileParts } from '#site/views.ts';
import { powerIndex } from '#views/powers/index-file.ts';

export function GET() {
  return new Response(JSON.stringify(powerIndex(fileParts())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
