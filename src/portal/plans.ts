import { type IsoDate, yearOf } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';
import type { PlanTask } from '#domain/tasks/task.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { PlanData, TaskProgress } from '#schema/plan.ts';
import { isPublished, type Origin, type Portal, type PortalDocument } from './portal.ts';
import { references } from './references.ts';
import type { Sources } from './sources.ts';
import { keptOut } from './with-lives.ts';

/** How far the tasks of one plan have come, with everything that the file names found. */
export interface Plan {
  readonly data: PlanData;
  readonly document: PortalDocument;
  /** The documents that prove it, by the numbers under which the file names them. */
  readonly evidence: ReadonlyMap<string, PortalDocument>;
  readonly origin: Origin;
}

type Report = (finding: Finding, entry: ReadEntry<unknown>, path: YamlPath) => void;

/** The progress of plans. A document that is not on the portal is a problem. */
export function plansOf(
  sources: Sources,
  documents: readonly PortalDocument[],
  report: Report,
): Plan[] {
  const known = references(documents, keptOut(documents, sources));
  return sources.plans.flatMap((entry) => {
    const find = (number: string, path: YamlPath): PortalDocument | undefined => {
      const found = known.find(number);
      if (!found || !('rule' in found)) return found;
      report(found, entry, path);
      return undefined;
    };
    const document = find(entry.data.document, ['document']);
    const evidence = entry.data.tasks.flatMap((task, index) =>
      (task.evidence ?? []).flatMap((number, place) => {
        const proof = find(number, ['tasks', index, 'evidence', place]);
        return proof ? [[number, proof] as const] : [];
      }),
    );
    return document
      ? [{ data: entry.data, document, evidence: new Map(evidence), origin: entry }]
      : [];
  });
}

/** The tasks of the text that a document has on a day; none for a document that is no plan. */
export function tasksOn(
  { tasks, versions, life }: PortalDocument,
  day: IsoDate,
): readonly PlanTask[] {
  const version = versions.findLast(
    ({ from }) =>
      from <= day && life?.accepted.some(({ kind, on }) => kind === 'amend' && on === from),
  );
  return version?.tasks ?? tasks;
}

/** The plans that are out on a day, newest first. */
export function plannedOn(
  { documents }: Pick<Portal, 'documents'>,
  day: IsoDate,
): PortalDocument[] {
  return documents.filter((one) => isPublished(one, day) && tasksOn(one, day).length > 0);
}

/** What a plan's progress says of a day: nothing before the day up to which it is told. */
export function progressOn(
  document: PortalDocument,
  { plans }: Pick<Portal, 'plans'>,
  day: IsoDate,
): Plan | undefined {
  return plans.find((plan) => plan.document === document && plan.data.updatedOn <= day);
}

/** What a progress file says of one task. */
export function progressOf(task: PlanTask, plan: Plan | undefined): TaskProgress | undefined {
  return plan?.data.tasks.find((one) => one.task === task.number);
}

/** Whether the year of a task has passed without its end. */
export function isOverdue(
  { due }: PlanTask,
  told: TaskProgress | undefined,
  asOf: IsoDate,
): boolean {
  const isOver = told?.status === 'done' || told?.status === 'dropped';
  return due !== undefined && due < yearOf(asOf) && !isOver;
}
