/** What an endpoint knows of its file when the text of it is known. */
interface Written {
  readonly props: { readonly text: string };
}

/** A table for spreadsheets as an endpoint answers it. */
export function csvFile({ props }: Written): Response {
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  return new Response(new TextEncoder().encode(props.text), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

/** Data for programs as an endpoint answers it. */
export function jsonFile({ props }: Written): Response {
  return new Response(props.text, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
