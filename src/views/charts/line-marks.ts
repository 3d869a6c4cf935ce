import { dot, line, link, type PlotOptions, ruleY } from '@observablehq/plot';
import type { EndLabel } from './line-ends.ts';
import type { LineLayout, PlacedPoint } from './lines.ts';
import { lineLook, pixels, pointLook, textMarks } from './marks.ts';
import { valueScale } from './scale.ts';

/** The marks of lines with the scale that they need. */
export function linePlot({ axis, extent, points, texts, ends }: LineLayout): PlotOptions {
  const [from, to] = extent;
  const along = { x1: pixels<number>(() => from), x2: pixels<number>(() => to) };
  const place = {
    x: pixels<PlacedPoint>(({ x }) => x),
    y: ({ value }: PlacedPoint) => value ?? Number.NaN,
  };
  const groups = [...Map.groupBy(points, ({ series }) => series)];
  return {
    y: { ...valueScale(axis), axis: null },
    marks: [
      ...(axis.isShown ? [ruleY(axis.ticks.slice(1), { ...along, className: 'grid' })] : []),
      ruleY([0], { ...along, className: 'baseline' }),
      ...ends.map(leaderMark),
      ...groups.map(([series, group]) => line(group, { ...place, ...lineLook(series) })),
      ...groups.map(([series, group]) =>
        dot(
          group.filter(({ value }) => value !== undefined),
          { ...place, title: ({ title }: PlacedPoint) => title, ...pointLook(series) },
        ),
      ),
      ...textMarks([...texts, ...ends.flatMap((end) => end.texts)]),
    ],
  };
}

function leaderMark({ leader }: EndLabel) {
  const [x1, y1, x2, y2] = leader;
  return link([leader], {
    x1: pixels(() => x1),
    y1: pixels(() => y1),
    x2: pixels(() => x2),
    y2: pixels(() => y2),
    className: 'leader',
  });
}
