import type { Problem } from '#domain/problem.ts';
import type { Statement } from '#portal/portal.ts';
import { nameOf, placeOf } from '#portal/references.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { type Check, problemAt } from './check.ts';

/** Documents that end one another in a circle: A 代替 B, B 代替 A. */
export const checkEffectCycles: Check = ({ portal }) => {
  const ends = [...portal.statements.values()].filter(
    ({ effect: { kind }, cleanup }) => (kind === 'repeal' || kind === 'replace') && !cleanup,
  );
  const from = Map.groupBy(ends, ({ acting }) => acting);
  const problems: Problem[] = [];
  const done = new Set<string>();
  for (const { acting } of ends) {
    if (acting === undefined || done.has(acting)) continue;
    const cycle = cycleFrom(acting, from, done);
    const [first] = cycle;
    if (!first) continue;
    const names = [...cycle, first].flatMap(({ acting: id = '' }) => {
      const document = portal.byIndexNumber.get(id);
      return document ? [`${nameOf(document)}（${placeOf(document, 'effects')}）`] : [];
    });
    problems.push(problemAt(lifeProblems.cycle(names), first.origin, first.path));
  }
  return problems;
};

/** The statements of a circle that can be reached; none when there is no circle. Without recursion. */
function cycleFrom(
  start: string,
  from: ReadonlyMap<string | undefined, readonly Statement[]>,
  done: Set<string>,
): Statement[] {
  const way: { readonly id: string; next: number; readonly by: Statement | undefined }[] = [
    { id: start, next: 0, by: undefined },
  ];
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const statement = from.get(step.id)?.[step.next];
    step.next += 1;
    if (!statement) {
      done.add(step.id);
      way.pop();
      continue;
    }
    const back = way.findIndex(({ id }) => id === statement.target);
    if (back >= 0) {
      for (const { id } of way) done.add(id);
      return [...way.slice(back + 1).flatMap(({ by }) => by ?? []), statement];
    }
    if (!done.has(statement.target)) way.push({ id: statement.target, next: 0, by: statement });
  }
  return [];
}
