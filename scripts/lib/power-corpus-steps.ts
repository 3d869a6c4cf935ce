import { type StepWords, stepWords } from '#strings/bench-steps.ts';
import type { Pick } from './corpus.ts';

const DAYS: readonly number[] = [0.5, 1, 2, 3, 5];
const OPTIONAL = 0.5;

/**
 * The steps of a power, with some of what is optional, and the working days of the usual way.
 *
 * @param office Draws who does a step.
 */
export function stepsOf(
  procedure: keyof typeof stepWords,
  { random, pick }: { readonly random: () => number; readonly pick: Pick },
  office: () => string,
) {
  const all: readonly StepWords[] = stepWords[procedure];
  const isKept = ({ optional }: { readonly optional?: true }) => !optional || random() < OPTIONAL;
  const chosen = all.filter(isKept);
  const names = new Set(chosen.map(({ name }) => name));
  const steps = chosen.map(({ optional: _, aside: __, next, ...step }, place) => {
    const following = chosen.slice(place + 1).find(({ aside }) => !aside)?.name;
    const [first, ...others] = next ?? [];
    const kept = others
      .filter(({ to }) => to === undefined || names.has(to))
      .filter(isKept)
      .map(({ optional: ___, ...branch }) => branch);
    return {
      ...step,
      days: pick(DAYS),
      office: office(),
      ...(first && kept.length > 0 ? { next: [{ ...first, to: following }, ...kept] } : {}),
    };
  });
  const days = steps
    .filter((_, place) => !chosen[place]?.aside)
    .reduce((sum, step) => sum + step.days, 0);
  return { steps, days };
}
