import { csvFile } from '#site/files.ts';
import { fileParts, planFileParts } from '#site/views.ts';
import { tasksCsv } from '#views/plans/files.ts';
import type { PlanOfDay } from '#views/plans/tasks.ts';

export const getStaticPaths = planFileParts;

export function GET({ props }: { props: { day: PlanOfDay } }) {
  return csvFile(tasksCsv(props.day, fileParts().origin));
}
