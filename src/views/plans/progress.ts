import { addresses } from '#portal/addresses.ts';
import { isOverdue, progressOf } from '#portal/plans.ts';
import { planText } from '#strings/plans.ts';
import { TASK_STATUSES, type TaskStatus } from '#strings/vocabulary-plans.ts';
import type { Chart } from '../charts/chart.ts';
import type { PlanOfDay } from './tasks.ts';

/** How many tasks of a plan have come how far. */
export interface ProgressCounts {
  readonly states: readonly {
    readonly status: TaskStatus | undefined;
    readonly label: string;
    readonly count: number;
  }[];
  readonly overdue: number;
}

/** The order of a bar: what is done comes first. */
const ORDER: readonly (TaskStatus | undefined)[] = [
  'done',
  'underWay',
  'notStarted',
  'dropped',
  undefined,
];

function labelOf(status: TaskStatus | undefined): string {
  return status === undefined ? planText.untoldTask : TASK_STATUSES[status];
}

/** How far the tasks of a plan have come; nothing while its progress is not told. */
export function progressCounts({ tasks, plan, asOf }: PlanOfDay): ProgressCounts | undefined {
  if (!plan) return undefined;
  const told = tasks.map((task) => ({ task, progress: progressOf(task, plan) }));
  const states = ORDER.map((status) => ({
    status,
    label: labelOf(status),
    count: told.filter(({ progress }) => progress?.status === status).length,
  }));
  return {
    states: states.filter(({ count }) => count > 0),
    overdue: told.filter(({ task, progress }) => isOverdue(task, progress, asOf)).length,
  };
}

/** A bar for each lead unit, with how far its tasks have come; those with the most tasks first. */
export function progressChart(day: PlanOfDay): Chart | undefined {
  const { tasks, plan, document } = day;
  if (!plan) return undefined;
  const byLead = [...Map.groupBy(tasks, ({ units }) => units.lead.name)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const states = progressCounts(day)?.states ?? [];
  return {
    id: 'progress',
    title: planText.chart.title,
    unit: planText.chart.unit,
    categoryName: planText.chart.unitName,
    categories: byLead.map(([name]) => name),
    series: states.map(({ status, label }) => ({
      id: status ?? 'untold',
      name: label,
      values: byLead.map(
        ([, own]) => own.filter((task) => progressOf(task, plan)?.status === status).length,
      ),
    })),
    kind: 'progress',
    csv: `${addresses.plan(document.agency.id, document.data.indexNumber)}progress.csv`,
  };
}
