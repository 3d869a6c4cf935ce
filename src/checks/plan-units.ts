import { editDistance } from '#domain/edit-distance.ts';
import { tasksOn } from '#portal/plans.ts';
import { namesOf } from '#portal/portal.ts';
import { unitAgencies } from '#portal/task-units.ts';
import { planProblems } from '#strings/problems-plans.ts';
import { type Check, problemInText } from './check.ts';

/**
 * A unit that leads a task is an agency of the portal, or none of them: what nearly is the name of one
 * is a slip. Party bodies, courts and the like are not on the portal.
 */
export const checkPlanUnits: Check = ({ portal, asOf }) => {
  const { agencyOf } = unitAgencies(portal);
  const names = portal.agencies.flatMap(namesOf);
  return portal.documents.flatMap((document) => {
    const told = new Set<string>();
    return tasksOn(document, asOf).flatMap(({ units: { lead }, line }) => {
      if (lead.isGeneric || told.has(lead.name) || agencyOf(lead)) return [];
      told.add(lead.name);
      const near = names.find((name) => isSlip(lead.name, name));
      if (near === undefined) return [];
      const finding = planProblems.unitNear(lead.name, near);
      return [problemInText(finding, document.origin, line ?? 1, 'warning')];
    });
  });
};

/** 县民政局 is no slip of 县财政局: short names must differ in length, long ones may differ in letters. */
function isSlip(unit: string, name: string): boolean {
  const longer = Math.max(unit.length, name.length);
  if (Math.abs(unit.length - name.length) > 2) return false;
  const distance = editDistance(unit, name);
  if (distance === 1) return longer >= (unit.length === name.length ? 6 : 5);
  return distance === 2 && longer >= 9;
}
