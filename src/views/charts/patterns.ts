/** Patterns in the colour of the paper on the colour of the series, so that no colour has to be seen. */
const PATTERNS: readonly (string | undefined)[] = [
  undefined,
  // Strokes upwards, dots, upright lines, a lattice, strokes downwards. A level line beside a figure
  // would be read as a minus.
  'M-2,2L2,-2M0,8L8,0M6,10L10,6',
  'M2,2h.01M6,6h.01',
  'M4,0V8',
  'M0,0L8,8M0,8L8,0',
  'M6,-2L10,2M0,0L8,8M-2,6L2,10',
];
const DOTS = 2;
const TILE = 8;

/** The id of the pattern of a series, or nothing for the first, whose bars are plain. */
export function patternId(chart: string, series: number): string | undefined {
  return PATTERNS[series] === undefined ? undefined : `${chart}-pattern-${series + 1}`;
}

/** The patterns of the first `count` series. */
export function patternDefs(document: Document, chart: string, count: number): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const defs = make('defs', {});
  for (const [series, d] of PATTERNS.slice(0, count).entries()) {
    const id = patternId(chart, series);
    if (id === undefined || d === undefined) continue;
    const tile = { width: String(TILE), height: String(TILE) };
    const pattern = make('pattern', { id, patternUnits: 'userSpaceOnUse', ...tile });
    pattern.append(
      make('rect', { class: `bar series-${series + 1}`, ...tile }),
      make('path', { class: series === DOTS ? 'hatch dots' : 'hatch', d }),
    );
    defs.append(pattern);
  }
  return defs;
}
