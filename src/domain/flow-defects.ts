import { type FlowArrow, type FlowStep, flowArrows, mainPath } from './flow.ts';

/** Why steps make no flow. Steps and branches are known by their places in the lists. */
export type FlowDefect =
  /** A branch leads to a name that no step has. */
  | {
      readonly kind: 'unknown-step';
      readonly step: number;
      readonly branch: number;
      readonly name: string;
    }
  /** A step has the name of the step at `first`. */
  | { readonly kind: 'duplicate'; readonly step: number; readonly first: number }
  /** No way leads here from the first step. */
  | { readonly kind: 'unreachable'; readonly step: number }
  /** From `steps`, of which `step` is the first, no way leads to an end. */
  | { readonly kind: 'endless'; readonly step: number; readonly steps: readonly number[] }
  /** The usual way leads from `step` back to `to`; other ways do come to an end. */
  | { readonly kind: 'main-loops'; readonly step: number; readonly to: number };

/**
 * What is wrong with the ways through the steps.
 *
 * While a name is unknown or stands twice, nothing more is said: where the ways lead is not known yet,
 * and a step that the wrong name missed would be called unreachable.
 */
export function flowDefects(steps: readonly FlowStep[]): FlowDefect[] {
  const names = [...duplicates(steps), ...unknownSteps(steps)];
  if (names.length > 0) return names;
  const arrows = flowArrows(steps);
  const endless = stepsWithoutEnd(steps, arrows);
  return [
    ...unreachable(steps, arrows),
    ...endlessDefect(endless),
    ...mainLoop(steps, arrows, endless),
  ];
}

function duplicates(steps: readonly FlowStep[]): FlowDefect[] {
  return steps.flatMap(({ name }, step): FlowDefect[] => {
    const first = steps.findIndex((other) => other.name === name);
    return first < step ? [{ kind: 'duplicate', step, first }] : [];
  });
}

function unknownSteps(steps: readonly FlowStep[]): FlowDefect[] {
  const names = new Set(steps.map(({ name }) => name));
  return steps.flatMap(({ next = [] }, step) =>
    next.flatMap(({ to }, branch): FlowDefect[] =>
      to === undefined || names.has(to) ? [] : [{ kind: 'unknown-step', step, branch, name: to }],
    ),
  );
}

function unreachable(steps: readonly FlowStep[], arrows: readonly FlowArrow[]): FlowDefect[] {
  const reached = closure(steps.length > 0 ? [0] : [], (step) =>
    arrows.flatMap(({ from, to }) => (from === step && typeof to === 'number' ? [to] : [])),
  );
  return steps.flatMap((_, step) => (reached.has(step) ? [] : [{ kind: 'unreachable', step }]));
}

function stepsWithoutEnd(steps: readonly FlowStep[], arrows: readonly FlowArrow[]): number[] {
  const ending = arrows.flatMap(({ from, to }) => (typeof to === 'number' ? [] : [from]));
  const ended = closure(ending, (step) =>
    arrows.flatMap(({ from, to }) => (to === step ? [from] : [])),
  );
  return [...steps.keys()].filter((step) => !ended.has(step));
}

function endlessDefect(steps: readonly number[]): FlowDefect[] {
  const [step] = steps;
  return step === undefined ? [] : [{ kind: 'endless', step, steps }];
}

function mainLoop(
  steps: readonly FlowStep[],
  arrows: readonly FlowArrow[],
  endless: readonly number[],
): FlowDefect[] {
  const step = mainPath(steps).at(-1);
  if (step === undefined || endless.includes(step)) return [];
  // The path stopped at this step, so that its first arrow leads to an end or back.
  const to = arrows.find(({ from }) => from === step)?.to;
  return typeof to === 'number' ? [{ kind: 'main-loops', step, to }] : [];
}

/** Everything to which `next` leads from `first`, with `first`. */
function closure(
  first: readonly number[],
  next: (step: number) => readonly number[],
): ReadonlySet<number> {
  const found = new Set(first);
  // A set hands out what is added to it on the way.
  for (const step of found) for (const one of next(step)) found.add(one);
  return found;
}
