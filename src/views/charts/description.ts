import { chartText } from '#strings/charts.ts';
import type { Chart } from './chart.ts';
import { figure } from './figures.ts';

/** What the drawing shows, for those who do not see it: its form, its range, the extremes of each series. */
export function chartDescription({
  kind,
  categories,
  series,
  unit,
  description = '',
}: Chart): string {
  const names = categories.map((name) => chartText.category(name));
  const extents = series.map(({ name, values }) => {
    const known = values.flatMap((value, index) =>
      value === null ? [] : [{ value, category: names[index] ?? '', figure: figure(value) }],
    );
    const [first] = known;
    if (first === undefined) return chartText.noFigures(name);
    const least = known.reduce((a, b) => (b.value < a.value ? b : a), first);
    const most = known.reduce((a, b) => (b.value > a.value ? b : a), first);
    return chartText.extent(name, least, most, unit);
  });
  const range = { first: names[0] ?? '', last: names.at(-1) ?? '', count: names.length };
  return description + chartText.description(chartText.kinds[kind], range, extents);
}
