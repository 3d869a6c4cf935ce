import { fileParts, planFileParts } from '#site/views.ts';
import { tasksJson } from '#views/plans/files.ts';
import type { PlanOfDay } from '#views/plans/tasks.ts';

export const getStaticPaths = planFileParts;

export function GET({ props }: { props: { day: PlanOfDay } }) {
  return new Response(JSON.stringify(tasksJson(props.day, fileParts().origin)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
