/** How a step goes on: 通过, 补正, 不予, 听证, 转办. */
export type FlowOutcome = 'proceed' | 'supplement' | 'refuse' | 'hearing' | 'transfer';

/** One way on from a step: to a step, or to an end of the flow. */
export interface FlowBranch {
  /** The words on the arrow. */
  readonly answer: string;
  readonly outcome: FlowOutcome;
  /** The name of a step; it may be the step itself. */
  readonly to?: string | undefined;
  /** What a person gets at this end. */
  readonly end?: string | undefined;
}

/** A step of a power, as its agency states it. */
export interface FlowStep {
  /** Unique in the power. */
  readonly name: string;
  /** The stage of the act to which the step belongs, by id. */
  readonly stage: string;
  readonly does: string;
  /** Working days, also halves; 0 is within the day. */
  readonly days: number;
  readonly office: string;
  readonly post: string;
  /** The ways on, the usual one first. Left out: to the next step of the list. */
  readonly next?: readonly FlowBranch[] | undefined;
  /** The flow ends here, with this. */
  readonly end?: string | undefined;
  /** The law by which the days do not count towards the time limit. */
  readonly notCounted?: string | undefined;
}

/** An end of the flow; without words, that of the last step, which says no more than that it is done. */
export interface FlowEnd {
  readonly end: string | undefined;
}

/** A way from a step to a step or to an end; steps are known by their places in the list. */
export interface FlowArrow {
  readonly from: number;
  readonly to: number | FlowEnd;
  readonly answer?: string | undefined;
  readonly outcome: FlowOutcome;
  /** The place in `next`; a step that states no branches has one arrow without it. */
  readonly branch?: number | undefined;
}

/**
 * Every way through the steps, in the order of steps and branches.
 *
 * A step without branches and without an end leads to the next one, the last to an end without words.
 * A branch to a name that no step has gives no arrow; of steps of one name the first is meant.
 */
export function flowArrows(steps: readonly FlowStep[]): FlowArrow[] {
  const places = placesOf(steps);
  return steps.flatMap((step, from) => arrowsFrom(step, from, steps.length, places));
}

/**
 * The usual way, the first branch of each step from the first step on; it stops at an end, and before
 * a step that it has already passed.
 */
export function mainPath(steps: readonly FlowStep[]): number[] {
  const places = placesOf(steps);
  const path: number[] = [];
  let at: number | undefined = steps.length > 0 ? 0 : undefined;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = mainNext(at, steps, places);
  }
  return path;
}

/** Working days of the usual way; a step whose time is not counted adds nothing. */
export function mainDays(steps: readonly FlowStep[]): number {
  return mainPath(steps).reduce((sum, index) => {
    const step = steps[index];
    return step && step.notCounted === undefined ? sum + step.days : sum;
  }, 0);
}

function placesOf(steps: readonly FlowStep[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, { name }] of steps.entries()) {
    if (!places.has(name)) places.set(name, index);
  }
  return places;
}

function arrowsFrom(
  { next, end }: FlowStep,
  from: number,
  count: number,
  places: ReadonlyMap<string, number>,
): FlowArrow[] {
  if (next) {
    return next.flatMap(({ answer, outcome, to, end: branchEnd }, branch) => {
      const target = to === undefined ? { end: branchEnd } : places.get(to);
      return target === undefined ? [] : [{ from, to: target, answer, outcome, branch }];
    });
  }
  const ends = end !== undefined || from === count - 1;
  return [{ from, to: ends ? { end } : from + 1, outcome: 'proceed' }];
}

function mainNext(
  at: number,
  steps: readonly FlowStep[],
  places: ReadonlyMap<string, number>,
): number | undefined {
  const step = steps[at];
  if (!step) return undefined;
  const [first] = arrowsFrom(step, at, steps.length, places);
  if (step.next && first?.branch !== 0) return undefined;
  return typeof first?.to === 'number' ? first.to : undefined;
}
