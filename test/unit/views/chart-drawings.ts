import { parseHTML } from 'linkedom';
import { textWidth } from '#domain/text-width.ts';
import type { Chart } from '#views/charts/chart.ts';
import { chartSvg } from '#views/charts/svg.ts';
import { chartHtml } from '#views/safe-html.ts';

const SIZE = 13;

/** A chart as it comes into a page: the narrow drawing, then the wide one. */
export function drawn(chart: Chart) {
  const html = chartHtml(chartSvg(chart));
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { html, document, svgs: [...document.querySelectorAll('svg')] };
}

/** Where a line of text stands. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of a drawing stand, no smaller than drawn. */
export function boxes(svg: Element): Box[] {
  return [...svg.querySelectorAll('text')].map((element) => {
    const text = element.textContent ?? '';
    const [, x = '', y = ''] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(
      element.getAttribute('transform') ?? '',
    ) as RegExpExecArray;
    const anchor = element.parentElement?.getAttribute('text-anchor') ?? 'middle';
    const width = textWidth(text) * SIZE;
    const left = Number(x) - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? Number.NaN);
    const [top, bottom] = [Number(y) - 0.8 * SIZE, Number(y) + 0.1 * SIZE];
    return { text, left, right: left + width, top, bottom };
  });
}

/** Letters that lie outside of their drawing, and letters over others. */
export function misplaced(svg: Element): (readonly Box[])[] {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const all = boxes(svg);
  const outside = all.filter(
    ({ left, right, top, bottom }) =>
      left < -0.1 || right > width + 0.1 || top < 0 || bottom > height,
  );
  const over = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.1,
      )
      .map((other) => [one, other]),
  );
  return [...outside.map((one) => [one]), ...over];
}
