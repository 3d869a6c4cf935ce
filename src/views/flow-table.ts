import { type FlowArrow, type FlowStep, flowArrows, mainDays } from '#domain/flow.ts';
import { flowText } from '#strings/flow.ts';
import { STAGES } from '#strings/vocabulary-powers.ts';

/** A way on from a step: to the row of a step, or to an end. */
export interface FlowWayView {
  /** What must be so for it; a step with one way on has none. */
  readonly answer?: string | undefined;
  readonly label: string;
  /** The row of the step. */
  readonly href?: string | undefined;
}

export interface FlowRowView {
  /** The anchor to which the flowchart leads. */
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** Left out where the step has the name of its stage. */
  readonly stage?: string | undefined;
  readonly does: string;
  readonly time: string;
  /** Why the time does not count. */
  readonly notCounted?: string | undefined;
  readonly office: string;
  readonly post: string;
  readonly ways: readonly FlowWayView[];
}

/** All that the flowchart shows, as a table. */
export interface FlowTableView {
  readonly rows: readonly FlowRowView[];
  /** Working days of the usual way. */
  readonly total: string;
}

export interface FlowTableOptions {
  /** The end of the last step when it states none: 办结. */
  readonly defaultEnd: string;
  /** 承诺时限 as shown. */
  readonly promised?: string | undefined;
}

export function flowTableView(
  steps: readonly FlowStep[],
  { defaultEnd, promised }: FlowTableOptions,
): FlowTableView {
  const arrows = flowArrows(steps);
  const wayOf = ({ answer, to }: FlowArrow): FlowWayView => {
    if (typeof to !== 'number') return { answer, label: flowText.end(to.end ?? defaultEnd) };
    const label = flowText.next(to + 1, steps[to]?.name ?? '');
    return { answer, label, href: `#${rowId(to)}` };
  };
  return {
    rows: steps.map((step, index) => {
      const { name, does, days, notCounted, office, post } = step;
      const stage = stageName(step.stage);
      return {
        id: rowId(index),
        number: index + 1,
        name,
        ...(stage !== name && { stage }),
        does,
        time: flowText.day(days),
        ...(notCounted !== undefined && { notCounted: flowText.notCountedBy(notCounted) }),
        office,
        post,
        ways: arrows.filter(({ from }) => from === index).map(wayOf),
      };
    }),
    total: flowText.totalDays(mainDays(steps), promised),
  };
}

/** The anchor of the row of a step. */
export function rowId(index: number): string {
  return `step-${index + 1}`;
}

function stageName(stage: string): string {
  const names: Readonly<Record<string, string>> = STAGES;
  return names[stage] ?? stage;
}
