import { nearest } from '#domain/edit-distance.ts';
import { mainDays } from '#domain/flow.ts';
import { flowDefects } from '#domain/flow-defects.ts';
import type { Problem } from '#domain/problem.ts';
import { exceeds, workingDaysWithin } from '#domain/time-limit.ts';
import type { Agency } from '#portal/portal.ts';
import type { Power } from '#portal/powers.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import { flowProblems } from '#strings/problems-flow.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { limitText } from '#strings/time-limit.ts';
import { type Check, problemAt } from './check.ts';

/** Every step leads somewhere, is somebody's, and all of them take the time that is promised. */
export const checkPowerSteps: Check = ({ portal }) =>
  portal.powers.flatMap((power) => [
    ...flowProblemsOf(power),
    ...limitProblems(power),
    ...officeProblems(power, portal.agencies),
  ]);

function flowProblemsOf({ stated, origin }: Power): Problem[] {
  const { steps, promisedLimit } = stated;
  const defects = flowDefects(steps);
  if (defects.length > 0) {
    return defects.map((defect) => {
      const path: YamlPath =
        defect.kind === 'unknown-step'
          ? ['steps', defect.step, 'next', defect.branch, 'to']
          : ['steps', defect.step, 'name'];
      return problemAt(flowProblems.defect(defect, steps), origin, path);
    });
  }
  if (mainDays(steps) === workingDaysWithin(promisedLimit)) return [];
  const finding = flowProblems.sum(limitText(promisedLimit), steps);
  return [problemAt(finding, origin, ['promisedLimit'])];
}

function limitProblems({ stated, origin }: Power): Problem[] {
  const { promisedLimit, statutoryLimit } = stated;
  if (!exceeds(promisedLimit, statutoryLimit)) return [];
  const finding = powerProblems.promiseTooLong(limitText(promisedLimit), limitText(statutoryLimit));
  return [problemAt(finding, origin, ['promisedLimit'])];
}

/**
 * An office is a division of the agency, or that of another agency, whose name comes first. What has
 * left the list keeps the offices that it had.
 */
function officeProblems(
  { stated, agency, listing, origin }: Power,
  agencies: readonly Agency[],
): Problem[] {
  const divisions = agency.divisions?.map(({ name }) => name) ?? [];
  if (divisions.length === 0 || listing.until !== undefined) return [];
  const others = agencies.flatMap(({ name, shortName }) => [name, shortName ?? name]);
  const isKnown = (office: string) =>
    divisions.includes(office) || others.some((name) => office.startsWith(name));
  const places: readonly (readonly [string, YamlPath])[] = [
    [stated.office, ['office']],
    ...stated.steps.map(({ office }, index) => [office, ['steps', index, 'office']] as const),
  ];
  return places.flatMap(([office, path]) => {
    if (isKnown(office)) return [];
    const near = nearest(office, divisions);
    return [problemAt(powerProblems.officeUnknown(office, agency.name, near), origin, path)];
  });
}
