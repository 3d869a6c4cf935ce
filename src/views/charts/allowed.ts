import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { defaultSchema } from 'rehype-sanitize';
import rehypeSanitize from 'rehype-sanitize';

/** The only classes of a drawing; each is a class of `charts.css`. */
const CLASS =
  /^(?:chart-narrow|chart-wide|bar|part|line|point|hatch|dots|grid|baseline|leader|name|category|tick|value|inside|unknown|end|series-[1-6])$/;
const ID = /^chart-[a-z0-9-]+$/;
const PIXELS = /^-?\d+(?:\.\d+)?(?:em)?$/;
const PLACE = /^translate\(-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?\)$/;
const PATH = /^[\d\s.,eMLHVAZmlhvaz-]+$/;

const at = (...names: string[]) => names.map((name): [string, RegExp] => [name, PIXELS]);

/**
 * What may stand in a drawing: shapes, texts and patterns. Nothing that runs, loads, links or styles; a
 * fill is none, the colour of the text or a pattern of the drawing itself.
 */
const schema: typeof defaultSchema = {
  tagNames: [
    'svg',
    'title',
    'desc',
    'defs',
    'pattern',
    'g',
    'rect',
    'line',
    'path',
    'circle',
    'text',
  ],
  attributes: {
    '*': [['className', CLASS]],
    svg: [
      ...at('width', 'height', 'fontSize'),
      ['fill', 'currentColor'],
      ['textAnchor', 'middle'],
      ['viewBox', /^0 0 \d+ \d+$/],
      ['role', 'img'],
      ['ariaLabelledBy', ID],
      ['ariaDescribedBy', ID],
    ],
    title: [['id', ID]],
    desc: [['id', ID]],
    pattern: [['id', ID], ['patternUnits', 'userSpaceOnUse'], ...at('width', 'height')],
    g: [
      ['fill', 'none', 'currentColor', /^url\(#chart-[a-z0-9-]+\)$/],
      ['stroke', 'none', 'currentColor'],
      ['strokeDashArray', /^[\d ]+$/],
      ['textAnchor', 'start', 'middle', 'end'],
      ['transform', PLACE],
    ],
    rect: at('x', 'y', 'width', 'height'),
    line: at('x1', 'x2', 'y1', 'y2'),
    circle: at('cx', 'cy', 'r'),
    path: [
      ['d', PATH],
      ['transform', PLACE],
    ],
    text: [...at('x', 'y'), ['transform', PLACE]],
  },
  ancestors: {},
  required: {},
  clobber: [],
  clobberPrefix: '',
  protocols: {},
  strip: ['script', 'style', 'foreignObject'],
};

const sanitise = rehypeSanitize(schema);

/** A drawing as HTML, without anything that is not in the list. */
export function allowedSvg(drawing: Root): string {
  return toHtml(sanitise(drawing) as Root);
}
