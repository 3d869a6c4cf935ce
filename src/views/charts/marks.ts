import { dot, link, type Markish, rect, text } from '@observablehq/plot';
import type { PlacedText } from './layout.ts';
import { KEY, type Legend } from './legend.ts';
import { patternId } from './patterns.ts';

/** The shapes of points and the dashes of lines, by series. */
export const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'] as const;
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '12 5', '4 2 1 2'] as const;

/** A channel in pixels, which no scale changes. */
export function pixels<T>(value: (one: T) => number) {
  return { value, scale: null };
}

/** The fill of a bar: its pattern, or the colour that its class gives. */
export function barLook(drawing: string, series: number, isPart: boolean) {
  const name = isPart ? 'bar part' : 'bar';
  const id = patternId(drawing, series);
  return id === undefined
    ? { className: `${name} series-${series + 1}` }
    : { className: name, fill: `url(#${id})` };
}

/** The look of a line. */
export function lineLook(series: number) {
  const dash = DASHES[series];
  return {
    className: `line series-${series + 1}`,
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  };
}

/** The look of a point. */
export function pointLook(series: number) {
  return {
    className: `point series-${series + 1}`,
    symbol: SYMBOLS[series] ?? 'circle',
    r: series === 0 ? 3.5 : 4,
  } as const;
}

/** Texts, those of one kind together. */
export function textMarks(texts: readonly PlacedText[]): Markish[] {
  const groups = Map.groupBy(texts, ({ role, anchor }) => `${role}|${anchor}`);
  return [...groups.values()].map((group) => {
    const [first] = group;
    return text(group, {
      x: pixels<PlacedText>(({ x }) => rounded(x)),
      y: pixels<PlacedText>(({ y }) => rounded(y)),
      text: (one: PlacedText) => one.text,
      textAnchor: first?.anchor ?? 'middle',
      lineAnchor: 'bottom',
      className: first?.role ?? '',
    });
  });
}

/** The samples and names above a chart; `drawing` is the id of the one whose patterns are shown. */
export function legendMarks(
  { keys, texts }: Legend,
  drawing: string,
  areLines: boolean,
): Markish[] {
  const at = (pixel: number) => pixels<null>(() => pixel);
  const samples = keys.flatMap(({ series, x, y }): Markish[] => {
    if (!areLines) {
      const across = { x1: at(x), x2: at(x + KEY.bar) };
      const down = { y1: at(y - KEY.bar / 2), y2: at(y + KEY.bar / 2) };
      return [rect([null], { ...across, ...down, ...barLook(drawing, series, false) })];
    }
    const ends = { x1: at(x), x2: at(x + KEY.line), y1: at(y), y2: at(y) };
    return [
      link([null], { ...ends, ...lineLook(series) }),
      dot([null], { x: at(x + KEY.line / 2), y: at(y), ...pointLook(series) }),
    ];
  });
  return [...samples, ...textMarks(texts)];
}

function rounded(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
