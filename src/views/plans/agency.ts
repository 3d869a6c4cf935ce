import { meansAllTowns } from '#domain/tasks/unit-names.ts';
import { plannedOn } from '#portal/plans.ts';
import type { Agency } from '#portal/portal.ts';
import { planText } from '#strings/plans.ts';
import type { ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { planPath, planTitle } from './plan.ts';
import { concerns, type PlanOfDay, planOfDay, type TaskView, taskId, taskView } from './tasks.ts';

/** A task of an agency, and what it has to do with it. */
export interface AgencyTask extends Pick<TaskView, 'number' | 'title' | 'due' | 'progress'> {
  readonly href: string;
  readonly plan: Link;
  readonly role: string;
}

/** The tasks of an agency in all plans: those that it leads, then those in which it co-operates. */
export interface AgencyTasks {
  readonly leads: readonly AgencyTask[];
  readonly cooperates: readonly AgencyTask[];
}

/** For each agency the tasks that plans give it. */
export function agencyTasks({ portal, asOf }: ViewContext): (agency: Agency) => AgencyTasks {
  const days = plannedOn(portal, asOf).map((document) => planOfDay(document, portal, asOf));
  return (agency) => {
    const all = days.flatMap((day) => tasksOf(agency, day));
    return {
      leads: all.filter(({ isLead }) => isLead).map(({ task }) => task),
      cooperates: all.filter(({ isLead }) => !isLead).map(({ task }) => task),
    };
  };
}

function tasksOf(
  agency: Agency,
  day: PlanOfDay,
): { readonly isLead: boolean; readonly task: AgencyTask }[] {
  const { document, tasks, units } = day;
  const path = planPath(document);
  const words = planText.agency;
  return tasks
    .filter((task) => concerns(task, agency, units))
    .map((task) => {
      const { number, title, due, progress } = taskView(task, day);
      const { lead, cooperating } = task.units;
      const isLead = units.includes(lead, agency);
      const isNamed = [lead, ...cooperating].some((unit) => units.agencyOf(unit) === agency);
      const asTown = !isNamed && [lead, ...cooperating].some(({ name }) => meansAllTowns(name));
      const [own, town] = isLead
        ? [words.lead, words.leadAsTown]
        : [words.cooperating, words.asTown];
      const plan = { label: planTitle(document), href: path };
      const href = `${path}#${taskId(task)}`;
      return {
        isLead,
        task: { number, title, due, progress, href, plan, role: asTown ? town : own },
      };
    });
}
