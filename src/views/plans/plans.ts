import { addresses } from '#portal/addresses.ts';
import { plannedOn } from '#portal/plans.ts';
import { planText } from '#strings/plans.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { planPath, planTitle } from './plan.ts';
import { type ProgressCounts, progressCounts } from './progress.ts';
import { planOfDay } from './tasks.ts';

/** All plans whose texts say who does what. */
export interface PlansView extends InnerView {
  readonly plans: readonly (Link & {
    readonly agency: Link;
    readonly docNumber: string | undefined;
    readonly issuedOn: string | undefined;
    readonly count: number;
    readonly toldUntil: string;
    readonly counts: ProgressCounts | undefined;
  })[];
}

export function plansView({ portal, frame, asOf }: ViewContext): PlansView {
  return {
    frame,
    path: addresses.plans,
    title: planText.title,
    description: planText.lead,
    meta: metaTags(portal, columnMeta(planText.title)),
    breadcrumb: [{ label: ui.home, href: addresses.home }],
    plans: plannedOn(portal, asOf).map((document) => {
      const day = planOfDay(document, portal, asOf);
      const { plan } = day;
      return {
        label: planTitle(document),
        href: planPath(document),
        agency: { label: document.agency.name, href: document.agency.path },
        docNumber: document.data.docNumber,
        issuedOn: document.data.issuedOn,
        count: day.tasks.length,
        toldUntil: plan ? planText.toldUntil(plan.data.updatedOn) : planText.untold,
        counts: progressCounts(day),
      };
    }),
  };
}

/** Links to the plans; none where there is no plan. */
export function planLinks({ portal, asOf }: Pick<ViewContext, 'portal' | 'asOf'>): Link[] {
  return plannedOn(portal, asOf).map((document) => ({
    label: planTitle(document),
    href: planPath(document),
  }));
}
