import { issuedName } from '#domain/title.ts';
import { addresses } from '#portal/addresses.ts';
import { plannedOn, tasksOn } from '#portal/plans.ts';
import { type Agency, type PortalDocument, shortNameOf } from '#portal/portal.ts';
import { planText } from '#strings/plans.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Chart } from '../charts/chart.ts';
import { titleLink } from '../document-links.ts';
import type { Link } from '../frame.ts';
import type { Choice } from '../lists/pages.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { type ProgressCounts, progressChart, progressCounts } from './progress.ts';
import { concerns, type PlanOfDay, planOfDay, type TaskView, taskView } from './tasks.ts';

/** The tasks of one plan, or those of them that concern one agency. */
export interface PlanView extends InnerView {
  readonly heading: string;
  readonly document: Link;
  readonly docNumber: string | undefined;
  readonly agency: Link;
  readonly issuedOn: string | undefined;
  readonly count: number;
  /** Up to which day the progress is told. */
  readonly toldUntil: string;
  /** Nothing while the progress is not told, and on the pages of agencies. */
  readonly counts: ProgressCounts | undefined;
  readonly chart: Chart | undefined;
  readonly choices: readonly { readonly label: string; readonly options: readonly Choice[] }[];
  readonly tasks: readonly TaskView[];
  readonly downloads: readonly Link[];
}

/** The address of the page of a plan. */
export function planPath({ agency, data }: PortalDocument): string {
  return addresses.plan(agency.id, data.indexNumber);
}

/** The name of a plan without the notice that issued it, where its text has one of its own. */
export function planTitle({ data }: PortalDocument): string {
  return issuedName(data.title) ?? data.title;
}

/** The pages of every plan: all its tasks, then those of each agency that has to do with some. */
export function planViews(context: ViewContext): PlanView[] {
  const { portal, asOf } = context;
  return plannedOn(portal, asOf).flatMap((document) => {
    const day = planOfDay(document, portal, asOf);
    const agencies = portal.agencies.filter((agency) =>
      day.tasks.some((task) => concerns(task, agency, day.units)),
    );
    return [undefined, ...agencies].map((agency) => planView(day, agencies, agency, context));
  });
}

function planView(
  day: PlanOfDay,
  agencies: readonly Agency[],
  agency: Agency | undefined,
  { portal, frame }: ViewContext,
): PlanView {
  const { document, plan } = day;
  const { data } = document;
  const path = planPath(document);
  const title = planText.ofPlan(planTitle(document));
  const tasksOf = (one: Agency) => day.tasks.filter((task) => concerns(task, one, day.units));
  const tasks = agency ? tasksOf(agency) : day.tasks;
  const heading = agency ? planText.ofUnit(agency.name) : title;
  const home = { label: ui.home, href: addresses.home };
  const all = { label: planText.title, href: addresses.plans };
  return {
    frame,
    path: agency ? unitPath(path, agency) : path,
    title: agency ? `${heading}（${planTitle(document)}）` : title,
    heading,
    description: data.summary,
    meta: metaTags(portal, columnMeta(planText.title)),
    breadcrumb: agency ? [home, all, { label: planTitle(document), href: path }] : [home, all],
    document: titleLink(document),
    docNumber: data.docNumber,
    agency: { label: document.agency.name, href: document.agency.path },
    issuedOn: data.issuedOn,
    count: tasks.length,
    toldUntil: plan ? planText.toldUntil(plan.data.updatedOn) : planText.untold,
    counts: progressCounts({ ...day, tasks }),
    chart: agency ? undefined : progressChart(day),
    choices: choicesOf(path, day, agencies, agency, tasksOf),
    tasks: tasks.map((task) => taskView(task, day)),
    downloads: [
      { label: planText.csv, href: `${path}tasks.csv` },
      { label: planText.json, href: `${path}tasks.json` },
    ],
  };
}

function unitPath(path: string, { id }: Agency): string {
  return `${path}unit-${id}/`;
}

function choicesOf(
  path: string,
  { tasks }: PlanOfDay,
  agencies: readonly Agency[],
  chosen: Agency | undefined,
  tasksOf: (agency: Agency) => readonly unknown[],
): PlanView['choices'] {
  if (agencies.length === 0) return [];
  const all = { label: planText.all, href: path, count: tasks.length, current: !chosen };
  const options = agencies.map((agency) => ({
    label: shortNameOf(agency),
    href: unitPath(path, agency),
    count: tasksOf(agency).length,
    current: agency === chosen,
  }));
  return [{ label: planText.byUnit, options: [all, ...options] }];
}

/** The page of a plan, for the page of its document; nothing for a document that is no plan. */
export function planLink(
  document: PortalDocument,
  { asOf }: Pick<ViewContext, 'asOf'>,
): Link | undefined {
  const count = tasksOn(document, asOf).length;
  return count > 0 ? { label: planText.link(count), href: planPath(document) } : undefined;
}
