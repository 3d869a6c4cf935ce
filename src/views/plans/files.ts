import { isOverdue, progressOf } from '#portal/plans.ts';
import { planText } from '#strings/plans.ts';
import { TASK_STATUSES } from '#strings/vocabulary-plans.ts';
import { csvOf } from '../csv.ts';
import { planPath, planTitle } from './plan.ts';
import { evidenceOf, type PlanOfDay, taskId } from './tasks.ts';

/** The tasks of a plan as a table for spreadsheets. */
export function tasksCsv(day: PlanOfDay, origin: string): string {
  const { document, tasks, plan } = day;
  const { columns, files } = planText;
  return csvOf([
    [
      columns.number,
      columns.task,
      files.text,
      columns.lead,
      columns.cooperating,
      columns.targets,
      columns.due,
      files.status,
      files.done,
      files.on,
      files.results,
      planText.evidence,
      files.address,
    ],
    ...tasks.map((task) => {
      const told = progressOf(task, plan);
      return [
        /^\d+$/u.test(task.number) ? Number(task.number) : task.number,
        task.title,
        task.text,
        task.units.lead.name,
        task.units.cooperating.map(({ name }) => name).join('；'),
        task.targets.map(({ text }) => text).join('\n'),
        task.due,
        told && TASK_STATUSES[told.status],
        told?.done,
        told?.on,
        told?.targets?.map(({ target, value, on }) => `${target}. ${value}（${on}）`).join('\n'),
        evidenceOf(told, day)
          .map(({ number }) => number)
          .join('；'),
        `${origin}${planPath(document)}#${taskId(task)}`,
      ];
    }),
  ]);
}

/** The tasks of a plan for programs. */
export function tasksJson(day: PlanOfDay, origin: string): object {
  const { document, tasks, plan, units, asOf } = day;
  const { data, agency, path } = document;
  const unit = (one: (typeof tasks)[number]['units']['lead']) => ({
    name: one.name,
    generic: one.isGeneric,
    agency: units.agencyOf(one)?.id,
  });
  return {
    title: planTitle(document),
    document: { indexNumber: data.indexNumber, docNumber: data.docNumber, url: origin + path },
    agency: { id: agency.id, name: agency.name },
    asOf,
    updatedOn: plan?.data.updatedOn,
    count: tasks.length,
    tasks: tasks.map((task) => {
      const told = progressOf(task, plan);
      return {
        number: task.number,
        title: task.title,
        text: task.text,
        lead: unit(task.units.lead),
        cooperating: task.units.cooperating.map(unit),
        due: task.due,
        targets: task.targets.map((target, index) => {
          const result = told?.targets?.find((one) => one.target === index + 1);
          return { ...target, result: result && { value: result.value, on: result.on } };
        }),
        status: told && TASK_STATUSES[told.status],
        overdue: plan ? isOverdue(task, told, asOf) : undefined,
        done: told?.done,
        on: told?.on,
        evidence: evidenceOf(told, day).map((proof) => ({
          number: proof.number,
          url: origin + proof.document.path,
        })),
        url: `${origin}${planPath(document)}#${taskId(task)}`,
      };
    }),
  };
}
