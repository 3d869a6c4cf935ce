import { fileParts, planFileParts } from '#site/views.ts';
import { tasksCsv } from '#views/plans/files.ts';
import type { PlanOfDay } from '#views/plans/tasks.ts';

export const getStaticPaths = planFileParts;

export function GET({ props }: { props: { day: PlanOfDay } }) {
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  const table = new TextEncoder().encode(tasksCsv(props.day, fileParts().origin));
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
