import { type PlotOptions, plot } from '@observablehq/plot';
import type { Root } from 'hast';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { barPlot } from './bar-marks.ts';
import { barsLayout } from './bars.ts';
import { type Chart, checkedChart, namesSeries } from './chart.ts';
import { chartDescription } from './description.ts';
import { legendOf, NO_LEGEND } from './legend.ts';
import { linePlot } from './line-marks.ts';
import { linesLayout, namesEnds } from './lines.ts';
import { legendMarks } from './marks.ts';
import { patternDefs } from './patterns.ts';
import { type ChartSize, SIZES, TEXT } from './sizes.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const parser = unified().use(rehypeParse, { fragment: true });
/** The scale of an axis whose marks know their places; without one Plot would spread them. */
const PIXELS = { type: 'identity', axis: null } as const;

/**
 * The drawings of a chart, one for narrow and one for wide places; styles show one of them, so that the
 * other is neither seen nor read. `chartHtml` makes HTML of them.
 *
 * The same chart gives the same drawing, byte for byte: what Plot numbers by itself is not used.
 *
 * @throws {RangeError} When the chart cannot be drawn.
 */
export function chartSvg(chart: Chart): Root {
  const checked = checkedChart(chart);
  const [narrow, wide] = [drawing(checked, 'narrow'), drawing(checked, 'wide')];
  return parser.parse(narrow + wide);
}

function drawing(chart: Chart, size: ChartSize): string {
  const id = `chart-${chart.id}-${size}`;
  const { width } = SIZES[size];
  const areLines = chart.kind === 'lines';
  const needsLegend = namesSeries(chart) && !(areLines && namesEnds(chart, size));
  const legend = needsLegend ? legendOf(chart, width) : NO_LEGEND;
  const layout = areLines
    ? linesLayout(chart, size, legend.height)
    : barsLayout(chart, size, legend.height);
  const options: PlotOptions = 'bars' in layout ? barPlot(layout, chart, id) : linePlot(layout);
  const height = Math.ceil(layout.height);
  const svg = plot({
    x: PIXELS,
    y: PIXELS,
    ...options,
    marks: [...legendMarks(legend, id, areLines), ...(options.marks ?? [])],
    document,
    width,
    height,
    margin: 0,
    className: `chart-${size}`,
  }) as SVGSVGElement;
  return labelled(svg, chart, id);
}

/** The drawing with its names for screen readers and the patterns of its bars. */
function labelled(svg: SVGSVGElement, chart: Chart, id: string): string {
  const named = (name: 'title' | 'desc', text: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    return element;
  };
  svg.setAttribute('font-size', String(TEXT));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  const patterned = chart.kind !== 'lines' && chart.series.length > 1;
  svg.prepend(
    named('title', chart.title),
    named('desc', chartDescription(chart)),
    ...(patterned ? [patternDefs(document, id, chart.series.length)] : []),
  );
  return svg.outerHTML;
}
