import { type Markish, type PlotOptions, rect, ruleX, ruleY } from '@observablehq/plot';
import { type Chart, isStacked } from './chart.ts';
import type { BarLayout, PlacedBar } from './layout.ts';
import { barLook, pixels, textMarks } from './marks.ts';
import { valueScale } from './scale.ts';

/** The marks of bars with the scale that they need; `drawing` is the id whose patterns fill them. */
export function barPlot(layout: BarLayout, chart: Chart, drawing: string): PlotOptions {
  const { direction, axis, extent, ground, bars, texts } = layout;
  const upright = direction === 'columns';
  const from = pixels<PlacedBar>((one) => one.from);
  const to = pixels<PlacedBar>((one) => one.to);
  const along = { start: (one: PlacedBar) => one.start, end: (one: PlacedBar) => one.end };
  const place = upright
    ? { x1: from, x2: to, y1: along.start, y2: along.end }
    : { x1: along.start, x2: along.end, y1: from, y2: to };
  const title = (one: PlacedBar) => one.title;
  const parts = isStacked(chart);
  const groups = Map.groupBy(bars, ({ series }) => series);
  const scale = { ...valueScale(axis), axis: null };
  return {
    ...(upright ? { y: scale } : { x: scale }),
    marks: [
      ...(axis.isShown ? [ruled(upright, extent, axis.ticks.slice(1), 'grid')] : []),
      ...[...groups].map(([series, group]) =>
        rect(group, { ...place, title, ...barLook(drawing, series, parts) }),
      ),
      ...ground.map((span) => ruled(upright, span, [0], 'baseline')),
      ...textMarks(texts),
    ],
  };
}

function ruled(
  upright: boolean,
  [from, to]: readonly [from: number, to: number],
  values: readonly number[],
  className: string,
): Markish {
  const start = pixels<number>(() => from);
  const end = pixels<number>(() => to);
  return upright
    ? ruleY(values, { x1: start, x2: end, className })
    : ruleX(values, { y1: start, y2: end, className });
}
