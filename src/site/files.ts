/** A table for spreadsheets as an endpoint answers it. */
export function csvFile(table: string): Response {
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  return new Response(new TextEncoder().encode(table), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

/** Data for programs as an endpoint answers it, set out for people who look in. */
export function jsonFile(data: object): Response {
  return new Response(JSON.stringify(data, null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
