import { scale } from '@observablehq/plot';
import { tickFigure } from './figures.ts';
import type { ValueAxis } from './layout.ts';

/** The axis of the values as Plot takes it, for the places of texts and for the marks alike. */
export function valueScale({ range, ticks }: Pick<ValueAxis, 'range' | 'ticks'>) {
  return {
    type: 'linear',
    domain: [0, ticks.at(-1) ?? 1],
    range: [...range],
    round: true,
  } as const;
}

/** Where a figure lies, in pixels. */
export function pixelsOf(axis: Pick<ValueAxis, 'range' | 'ticks'>): (value: number) => number {
  const { apply } = scale({ x: valueScale(axis) });
  return (value) => Number(apply(value));
}

/** The ticks as they are printed. */
export function tickTexts(ticks: readonly number[]): readonly string[] {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return ticks.map((tick) => tickFigure(tick, step));
}
