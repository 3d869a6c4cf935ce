import type { IsoDate } from '#domain/date.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { PlanTask } from '#domain/tasks/task.ts';
import { isOverdue, type Plan, tasksOn } from '#portal/plans.ts';
import { isPublished, type PortalDocument, publishedOn } from '#portal/portal.ts';
import { nameOf, placeIn, placeOf } from '#portal/references.ts';
import type { TaskProgress } from '#schema/plan.ts';
import { planProblems } from '#strings/problems-plans.ts';
import { type Check, problemAt } from './check.ts';

/** The progress of a plan is about its tasks and its targets, each once. */
export const checkPlans: Check = ({ portal, asOf }) => {
  const seen = new Map<PortalDocument, Plan>();
  return portal.plans.flatMap((plan) => {
    const { document, data, origin } = plan;
    const twin = seen.get(document);
    if (twin) {
      const place = placeIn(twin.origin, ['document']);
      return [problemAt(planProblems.planTwice(nameOf(document), place), origin, ['document'])];
    }
    seen.set(document, plan);
    const tasks = tasksOn(document, asOf);
    if (tasks.length === 0) {
      const finding = planProblems.noTasks(nameOf(document), placeOf(document));
      return [problemAt(finding, origin, ['document'])];
    }
    return [
      ...updateProblems(plan, asOf),
      ...data.tasks.flatMap((told, index) => taskProblems(told, index, { plan, tasks, asOf })),
      ...untold(plan, tasks, asOf),
    ];
  });
};

/** Progress is shown from the day on which it was brought up to date; a slip in that day hides it. */
function updateProblems({ document, data: { updatedOn }, origin }: Plan, asOf: IsoDate): Problem[] {
  const { issuedOn } = document.data;
  const findings = [
    ...(updatedOn > asOf ? [planProblems.scheduled(updatedOn, asOf)] : []),
    ...(issuedOn && updatedOn < issuedOn ? [planProblems.beforePlan(updatedOn, issuedOn)] : []),
  ];
  return findings.map((finding) => problemAt(finding, origin, ['updatedOn'], 'warning'));
}

interface TaskContext {
  readonly plan: Plan;
  readonly tasks: readonly PlanTask[];
  readonly asOf: IsoDate;
}

function taskProblems(
  told: TaskProgress,
  index: number,
  { plan, tasks, asOf }: TaskContext,
): Problem[] {
  const { data, origin } = plan;
  const at = (finding: Finding, ...path: PropertyKey[]) => [
    problemAt(finding, origin, ['tasks', index, ...path]),
  ];
  const first = data.tasks.findIndex((one) => one.task === told.task);
  if (first < index) {
    const place = placeIn(origin, ['tasks', first, 'task']);
    return at(planProblems.taskTwice(told.task, place), 'task');
  }
  const late = told.on !== undefined && told.on > data.updatedOn ? told.on : undefined;
  const common = [
    ...(late ? at(planProblems.afterUpdate(late, data.updatedOn), 'on') : []),
    ...evidenceProblems(told, index, plan, asOf),
  ];
  const task = tasks.find(({ number }) => number === told.task);
  if (!task) {
    const numbers = tasks.map(({ number }) => number);
    const near = numbers.find((number) => folded(number) === folded(told.task));
    return [...at(planProblems.taskUnknown(told.task, near, numbers), 'task'), ...common];
  }
  return [
    ...common,
    ...targetProblems(told, index, plan, task),
    ...overdueProblems(told, index, plan, task, asOf),
  ];
}

/** A number of a task as it may be written: (二)1. is （二）1. */
function folded(number: string): string {
  return number.replace(/[\s（）()、.．第项]/gu, '');
}

function targetProblems(
  { targets = [] }: TaskProgress,
  index: number,
  { data, origin }: Plan,
  task: PlanTask,
): Problem[] {
  const texts = task.targets.map(({ text }) => text);
  return targets.flatMap(({ target, on }, place) => {
    const findings: [Finding, string][] = [];
    if (targets.findIndex((one) => one.target === target) < place) {
      findings.push([planProblems.targetTwice(target), 'target']);
    } else if (target > texts.length) {
      findings.push([planProblems.targetUnknown(target, task.number, texts), 'target']);
    }
    if (on > data.updatedOn) {
      findings.push([planProblems.afterUpdate(on, data.updatedOn), 'on']);
    }
    return findings.map(([finding, key]) =>
      problemAt(finding, origin, ['tasks', index, 'targets', place, key]),
    );
  });
}

/** What proves the progress was out on the day up to which it is told. */
function evidenceProblems(
  { evidence = [] }: TaskProgress,
  index: number,
  { data, evidence: found, origin }: Plan,
  asOf: IsoDate,
): Problem[] {
  return evidence.flatMap((number, place) => {
    const document = found.get(number);
    if (!document) return [];
    const day = publishedOn(document);
    const isLate = day === undefined ? !isPublished(document, asOf) : day > data.updatedOn;
    if (!isLate) return [];
    const finding = planProblems.evidenceLate(number, day, data.updatedOn);
    return [problemAt(finding, origin, ['tasks', index, 'evidence', place], 'warning')];
  });
}

/** What is overdue and explained is only flagged on its page. */
function overdueProblems(
  told: TaskProgress,
  index: number,
  { origin }: Plan,
  task: PlanTask,
  asOf: IsoDate,
): Problem[] {
  const { number, title, due } = task;
  if (due === undefined || told.done !== undefined || !isOverdue(task, told, asOf)) return [];
  const finding = planProblems.overdue(number, title, due);
  return [problemAt(finding, origin, ['tasks', index, 'status'], 'warning')];
}

/** Tasks that are overdue, and of which the file says nothing. */
function untold({ data, origin }: Plan, tasks: readonly PlanTask[], asOf: IsoDate): Problem[] {
  const told = new Set(data.tasks.map(({ task }) => task));
  const silent = tasks.filter((task) => isOverdue(task, undefined, asOf) && !told.has(task.number));
  if (silent.length === 0) return [];
  const finding = planProblems.untold(silent.map(({ number }) => number));
  return [problemAt(finding, origin, ['tasks'], 'warning')];
}
