import { documentYearFile, documentYearFiles } from '#site/documents-api.ts';

export function getStaticPaths() {
  return documentYearFiles();
}

interface Props {
  readonly path: string;
}

export function GET({ props }: { props: Props }) {
  return new Response(documentYearFile(props.path), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
