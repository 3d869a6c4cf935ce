import { type IsoDate, yearOf } from '#domain/date.ts';
import { reaches } from '#domain/tasks/result.ts';
import type { PlanTask, Unit } from '#domain/tasks/task.ts';
import { isOverdue, type Plan, progressOf, progressOn, tasksOn } from '#portal/plans.ts';
import { type Agency, isPublished, type Portal, type PortalDocument } from '#portal/portal.ts';
import { type UnitAgencies, unitAgencies } from '#portal/task-units.ts';
import type { TaskProgress } from '#schema/plan.ts';
import { planText } from '#strings/plans.ts';
import { TASK_STATUSES, type TaskStatus } from '#strings/vocabulary-plans.ts';
import { numberLink } from '../document-links.ts';
import type { Link } from '../frame.ts';

/** A unit, with a link when it is an agency of the portal. */
export interface UnitView {
  readonly name: string;
  readonly href: string | undefined;
}

/** A target, and what has become of it. */
export interface TargetView {
  readonly text: string;
  readonly due: string | undefined;
  readonly result: string | undefined;
  /** Whether the result reaches it, in a word; nothing where that is not known yet. */
  readonly verdict: string | undefined;
}

/** How far a task has come. */
export interface ProgressView {
  /** Nothing for a task of which the progress says nothing. */
  readonly status: TaskStatus | undefined;
  readonly label: string;
  readonly overdue: boolean;
  readonly done: string | undefined;
  readonly on: string | undefined;
  readonly evidence: readonly Link[];
}

/** A task of a plan as its page shows it. */
export interface TaskView {
  /** The id on the page: task-7. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Its place in the text of the plan. */
  readonly href: string;
  readonly lead: UnitView;
  readonly cooperating: readonly UnitView[];
  readonly due: string | undefined;
  readonly targets: readonly TargetView[];
  /** Nothing while the plan has no progress. */
  readonly progress: ProgressView | undefined;
}

/** A plan with its tasks and its progress on a day. */
export interface PlanOfDay {
  readonly document: PortalDocument;
  readonly tasks: readonly PlanTask[];
  readonly plan: Plan | undefined;
  readonly units: UnitAgencies;
  readonly asOf: IsoDate;
}

/** What a document plans, and how far that has come. */
export function planOfDay(document: PortalDocument, portal: Portal, asOf: IsoDate): PlanOfDay {
  return {
    document,
    tasks: tasksOn(document, asOf),
    plan: progressOn(document, portal, asOf),
    units: unitAgencies(portal),
    asOf,
  };
}

/** The id of a task on the page of its plan. */
export function taskId({ key }: PlanTask): string {
  return `task-${key}`;
}

/** Whether an agency has to do with a task, itself or as one of all towns. */
export function concerns({ units }: PlanTask, agency: Agency, { includes }: UnitAgencies): boolean {
  return [units.lead, ...units.cooperating].some((unit) => includes(unit, agency));
}

/** A task with everything that its row shows. */
export function taskView(task: PlanTask, day: PlanOfDay): TaskView {
  const { document, plan, units, asOf } = day;
  const told = progressOf(task, plan);
  const unitView = (unit: Unit) => ({ name: unit.name, href: units.agencyOf(unit)?.path });
  return {
    id: taskId(task),
    number: task.number,
    title: task.title,
    href: document.path + (task.anchor === undefined ? '' : `#${task.anchor}`),
    lead: unitView(task.units.lead),
    cooperating: task.units.cooperating.map(unitView),
    due: task.due === undefined ? undefined : planText.due(task.due),
    targets: task.targets.map((target, index) => {
      const result = told?.targets?.find((one) => one.target === index + 1);
      const reached = result && reaches(target, result.value);
      const isTime =
        target.due !== undefined &&
        target.due < yearOf(asOf) &&
        yearOf(result?.on ?? asOf) >= target.due;
      return {
        text: target.text,
        due: target.due === undefined ? undefined : planText.due(target.due),
        result: result && planText.result(result.value, result.on),
        verdict: reached
          ? planText.reached
          : isTime && reached === false
            ? planText.missed
            : undefined,
      };
    }),
    progress: plan && progressView(task, told, day),
  };
}

function progressView(
  task: PlanTask,
  told: TaskProgress | undefined,
  day: PlanOfDay,
): ProgressView {
  return {
    status: told?.status,
    label: told ? TASK_STATUSES[told.status] : planText.untoldTask,
    overdue: isOverdue(task, told, day.asOf),
    done: told?.done,
    on: told?.on && planText.on(told.on),
    evidence: evidenceOf(told, day).map(({ document }) => numberLink(document)),
  };
}

/** The documents that prove the progress of a task, as far as they are out. */
export function evidenceOf(
  told: TaskProgress | undefined,
  { plan, asOf }: PlanOfDay,
): { readonly number: string; readonly document: PortalDocument }[] {
  return (told?.evidence ?? []).flatMap((number) => {
    const document = plan?.evidence.get(number);
    return document && isPublished(document, asOf) ? [{ number, document }] : [];
  });
}
