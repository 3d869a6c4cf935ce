import { views } from '#site/views.ts';

export function GET() {
  return new Response(JSON.stringify(views().lives()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
