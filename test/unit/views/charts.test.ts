import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartText } from '#strings/charts.ts';
import { type Chart, isStacked } from '#views/charts/chart.ts';
import { chartSvg } from '#views/charts/svg.ts';
import { chartCsv, chartTable } from '#views/charts/table.ts';
import { csvRows } from '../../support/csv.ts';
import { boxes, drawn, misplaced } from './chart-drawings.ts';
import { chartOf, EXAMPLES, years } from './chart-examples.ts';

const ELEMENTS = 'svg title desc defs pattern g rect line path circle text'.split(' ');
const ATTRIBUTES = [
  ...['class', 'id', 'role', 'viewBox', 'aria-labelledby', 'aria-describedby', 'font-size'],
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'd', 'width', 'height', 'transform'],
  ...['fill', 'stroke', 'stroke-dasharray', 'text-anchor', 'patternUnits'],
];

/** The number that a mark, a cell or a field of the CSV states. */
const numberIn = (text: string) => Number(text.replaceAll(',', ''));

describe.each(Object.entries(EXAMPLES))('%s', (_, chart) => {
  const { html, document, svgs } = drawn(chart);

  test('drawing, table and CSV state the same figures', () => {
    const table = chartTable(chart);
    const [csvHead = [], ...csv] = csvRows(chartCsv(chart));
    expect(table.rows.length).toBe(chart.categories.length);
    expect(csv.length).toBe(chart.categories.length);
    expect(csvHead.length).toBe(table.head.length);
    const marks = svgs.map((svg) =>
      [...svg.querySelectorAll('title')]
        .slice(1)
        .map(({ textContent }) => textContent)
        .sort(),
    );
    const stated = table.rows.flatMap(({ name, figures }, row) =>
      chart.series.flatMap((series, column) => {
        const value = series.values[row] ?? null;
        const shown = figures[column] ?? '';
        const field = csv[row]?.[column + 1];
        if (value === null) {
          expect([shown, field]).toEqual([chartText.unknown, '']);
          return [];
        }
        expect([numberIn(shown), Number(field)]).toEqual([value, value]);
        return [`${name} ${series.name} ${shown}${chart.unit}`];
      }),
    );
    expect(marks).toEqual([stated.sort(), stated.sort()]);
  });

  test('is drawn the same again', () => {
    expect(drawn(chart).html).toBe(html);
  });

  test('has elements and attributes of drawings only', () => {
    const all = [...document.querySelectorAll('body *')];
    expect(
      all.map(({ localName }) => localName).filter((name) => !ELEMENTS.includes(name)),
    ).toEqual([]);
    const names = all.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
  });

  test('is named, and leans on nothing outside itself', () => {
    expect(svgs.map((svg) => svg.getAttribute('class'))).toEqual(['chart-narrow', 'chart-wide']);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of svgs) {
      expect(svg.getAttribute('role')).toBe('img');
      const [title, desc] = ['aria-labelledby', 'aria-describedby'].map((name) =>
        svg.querySelector(`#${svg.getAttribute(name)}`),
      );
      expect(title?.textContent).toBe(chart.title);
      expect(desc?.textContent).toContain(chartText.kinds[chart.kind]);
      for (const patterned of svg.querySelectorAll('[fill^=url]')) {
        const [, id = ''] = /^url\(#(.+)\)$/.exec(patterned.getAttribute('fill') ?? '') ?? [];
        expect(svg.querySelector(`pattern[id="${id}"]`)).not.toBeNull();
      }
    }
  });

  test('no letter lies outside, none over another', () => {
    for (const svg of svgs) {
      expect(boxes(svg).length).toBeGreaterThan(0);
      expect(misplaced(svg)).toEqual([]);
    }
  });

  test('no shape lies outside, and bars are as long as their figures', () => {
    for (const svg of svgs) {
      const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
        .split(' ')
        .map(Number);
      for (const bar of svg.querySelectorAll('g > rect')) {
        const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'width', 'height'].map((name) =>
          Number(bar.getAttribute(name)),
        );
        expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(width);
        expect(y + h).toBeLessThanOrEqual(height);
      }
    }
  });

  test('prints every figure or has an axis', () => {
    for (const svg of svgs) {
      if (svg.querySelector('.tick') || chart.kind === 'progress') continue;
      const printed = boxes(svg).map(({ text }) => text);
      const figures = chart.series.flatMap(({ values }) => values);
      for (const value of figures) {
        if (isStacked(chart) && (value === 0 || value === null)) continue;
        if (chart.kind === 'lines' && value === null) continue;
        expect(printed).toContain(
          value === null ? chartText.unknown : new Intl.NumberFormat('en-US').format(value),
        );
      }
    }
  });
});

/** Lengths of the bars of the first series along the values, with their figures. */
function lengths(
  svg: Element | undefined,
  side: 'width' | 'height',
): [figure: number, length: number][] {
  return [...(svg?.querySelectorAll('rect') ?? [])].flatMap((bar) => {
    const title = bar.querySelector('title')?.textContent;
    const figure = / ([\d,.]+)件$/.exec(title ?? '')?.[1];
    return figure === undefined ? [] : [[numberIn(figure), Number(bar.getAttribute(side))]];
  });
}

test.each([
  ['groups', 0, 'height'],
  ['great figures', 0, 'width'],
  ['parts', 1, 'height'],
  ['long names', 0, 'width'],
] as const)('%s: lengths are in proportion to figures', (name, drawing, side) => {
  const bars = lengths(drawn(EXAMPLES[name] as never).svgs[drawing], side);
  const [most = 0, longest = 0] = bars.toSorted((a, b) => b[0] - a[0])[0] ?? [];
  expect(bars.length).toBeGreaterThan(5);
  for (const [figure, length] of bars) {
    expect(Math.abs(length - (figure / most) * longest)).toBeLessThanOrEqual(1.5);
  }
});

test('what is not known has no bar and interrupts a line', () => {
  const [bars] = drawn(EXAMPLES['one gap'] as never).svgs;
  expect(bars?.querySelectorAll('rect').length).toBe(5 - 1 + 1);
  expect(bars?.querySelector('.unknown')?.textContent).toBe('—');
  const [, line] = drawn(EXAMPLES['a line'] as never).svgs;
  const path = [...(line?.querySelectorAll('g.line > path') ?? [])].at(-1);
  expect(path?.getAttribute('d')?.match(/M/g)?.length).toBe(2);
  expect(line?.querySelectorAll('circle:has(title)').length).toBe(6);
});

test('a sum with a part that is not known is not stated', () => {
  const { svgs } = drawn(EXAMPLES['parts with a gap'] as never);
  for (const svg of svgs) {
    expect(svg.querySelectorAll('.unknown text').length).toBe(1);
    expect(boxes(svg).some(({ text }) => text === '31')).toBe(true);
  }
});

test('series differ by more than colour', () => {
  const [bars] = drawn(EXAMPLES['twelve groups of six'] as never).svgs;
  const fills = [...(bars?.querySelectorAll('g.bar:has(title)') ?? [])];
  const looks = fills.map((group) => group.getAttribute('fill') ?? group.getAttribute('class'));
  expect(new Set(looks).size).toBe(6);
  const [lines] = drawn(EXAMPLES['twelve points of six lines'] as never).svgs;
  const dashes = [...(lines?.querySelectorAll('g.line') ?? [])].map((line) =>
    line.getAttribute('stroke-dasharray'),
  );
  expect(new Set(dashes).size).toBe(6);
  const points = [...(lines?.querySelectorAll('g.point') ?? [])].map(({ firstElementChild: one }) =>
    [one?.localName, one?.getAttribute('d')].join(' '),
  );
  expect(new Set(points).size).toBe(6);
});

test('names are text and nothing else', () => {
  const { html, document } = drawn(EXAMPLES['hostile names'] as never);
  expect(html).not.toMatch(/<script|<b>|<i>/);
  expect(document.querySelector('title')?.textContent).toBe('<script>alert("1")</script> & 𠀀');
  expect([...document.querySelectorAll('.category text')].map((one) => one.textContent)).toContain(
    '𠀀𠀀',
  );
});

test.each([
  ['no category', chartOf('bars', [], { 新收: [] })],
  ['no series', chartOf('bars', years(2), {})],
  ['a row of another length', chartOf('bars', years(2), { 新收: [1] })],
  ['a figure below 0', chartOf('bars', years(2), { 新收: [1, -1] })],
  ['no figure', chartOf('bars', years(2), { 新收: [1, Number.NaN] })],
  ['an id with a quote', chartOf('bars', years(2), { 新收: [1, 2] }, { id: 'a"b' })],
  [
    'seven series',
    chartOf('bars', years(1), Object.fromEntries([...'甲乙丙丁戊己庚'].map((name) => [name, [1]]))),
  ],
])('%s is not drawn', (_, chart) => {
  expect(() => chartSvg(chart)).toThrow(RangeError);
});

test('years are numbers in the CSV and said as years elsewhere', () => {
  const chart = chartOf('bars', ['2024', '2025'], { 新收: [1, null] });
  expect(chartCsv(chart)).toBe('\uFEFF年度,新收（件）\r\n2024,1\r\n2025,\r\n');
  expect(chartTable(chart)).toMatchObject({
    caption: '办理情况（单位：件）',
    head: ['年度', '新收'],
    rows: [{ name: '2024年' }, { name: '2025年' }],
    notes: [chartText.unknownNote],
  });
});

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('县司法局', '2025', '县综合行政执法局（县城市管理局）', 'A'.repeat(60)),
);
const anyFigure = fc.oneof(
  fc.constantFrom(null, 0, 1, 11_398_889),
  fc.nat({ max: 60 }),
  fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100),
);
const anyChart = fc
  .record({
    kind: fc.constantFrom('bars', 'grouped', 'stacked', 'lines', 'progress'),
    categories: fc.array(anyName, { minLength: 1, maxLength: 14 }),
    names: fc.array(anyName, { minLength: 1, maxLength: 6 }),
  })
  .chain(({ kind, categories, names }) =>
    fc
      .array(fc.array(anyFigure, { minLength: categories.length, maxLength: categories.length }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((rows): Chart => {
        const series = names.map((name, at) => ({ id: `s${at}`, name, values: rows[at] ?? [] }));
        return { ...chartOf(kind, categories, {}), series };
      }),
  );

test('whatever is drawn has every letter in its place and every figure on a mark', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const known = chart.series.flatMap(({ values }) => values.filter((one) => one !== null));
      for (const svg of drawn(chart).svgs) {
        expect(misplaced(svg)).toEqual([]);
        expect(svg.querySelectorAll('g > * > title').length).toBe(known.length);
      }
    }),
    { numRuns: 150 },
  );
});
