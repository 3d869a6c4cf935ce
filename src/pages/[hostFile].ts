import { context } from '#site/context.ts';
import { nginxFile, redirectsFile } from '#views/permalinks/host-files.ts';

/** Files by which a host learns what stands at former addresses. */
const FILES = { _redirects: redirectsFile, 'redirects.nginx.conf': nginxFile };

export function getStaticPaths() {
  return Object.entries(FILES).map(([hostFile, write]) => ({
    params: { hostFile },
    props: { text: write(context().portal.permalinks) },
  }));
}

export function GET({ props }: { props: { text: string } }) {
  return new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
