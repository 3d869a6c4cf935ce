import { defaultSchema } from 'rehype-sanitize';

type Schema = typeof defaultSchema;

/** The classes that our plugins set, by the elements that carry them. No other class survives. */
const CLASSES = {
  a: ['external', 'footnote-back'],
  div: ['signature', 'table-scroll'],
  h2: ['annex-heading', 'footnotes-title', 'issued-title'],
  li: ['task-list-item'],
  ol: ['attachments-note'],
  p: ['addressees', 'attachments-note', 'doc-number', 'note', 'signatory', 'signature-date'],
  section: ['article', 'footnotes'],
  span: ['article-number'],
  strong: ['run-in'],
  ul: ['attachments-note', 'contains-task-list'],
} as const;

/**
 * The ids that our plugins set: numbering paths, behind the part of the document that they are in.
 * No word can come out that a browser makes a global variable of and a script might look for.
 */
const ID =
  /^(?:(?:notice|issued(?:-\d+)?|annex-\d+|s-\d+)-)*(?:issued(?:-\d+)?|annex-\d+|(?:(?:part|book|ch|s|art|h)(?:-\d+)+-?)+(?<!-))$/;
const FOOTNOTE_ID = /^fn(?:ref)?-[\w%-]+$|^footnote-label$/;

/** Elements that go with all that is in them. The others that are not allowed leave their text. */
export const STRIPPED_ELEMENTS: readonly string[] = [
  'applet',
  'audio',
  'button',
  'canvas',
  'datalist',
  'dialog',
  'embed',
  'frame',
  'frameset',
  'head',
  'iframe',
  'math',
  'meter',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'optgroup',
  'option',
  'plaintext',
  'portal',
  'progress',
  'script',
  'select',
  'slot',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'xmp',
];

const REMOVED_TAGS = new Set(['h1', 'input', 'picture', 'source']);

/**
 * What may stand in a page out of an editor's text: the default allow-list of hast-util-sanitize
 * with its free attributes cut down to those that documents need, and with our own classes and ids.
 *
 * Addresses are decided by `rehype-safe-links`, on the parsed URL; `protocols` is the second wall.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !REMOVED_TAGS.has(name)),
    'caption',
    'cite',
    'col',
    'colgroup',
    'figcaption',
    'figure',
    'mark',
    'u',
  ],
  attributes: {
    '*': [
      'dir',
      'lang',
      'title',
      ['id', ID, FOOTNOTE_ID],
      ['className', /^align-(?:left|center|right)$/],
    ],
    a: [
      'href',
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['rel', 'noopener', 'noreferrer'],
      ...classes('a'),
    ],
    cite: [['dataN', /^\d{1,4}$/]],
    col: ['span'],
    colgroup: ['span'],
    del: ['dateTime'],
    details: ['open'],
    div: ['ariaLabel', ['role', 'region'], ['tabIndex', 0, '0'], ...classes('div')],
    h2: classes('h2'),
    img: ['src', 'alt', 'width', 'height'],
    ins: ['dateTime'],
    li: ['value', ...classes('li')],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I'], ...classes('ol')],
    p: classes('p'),
    section: ['dataFootnotes', ...classes('section')],
    span: classes('span'),
    strong: classes('strong'),
    td: ['colSpan', 'rowSpan', 'headers'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    ul: classes('ul'),
  },
  ancestors: {
    ...defaultSchema.ancestors,
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
  },
  required: {},
  // Ids are ours or none, so that they need no prefix.
  clobber: [],
  clobberPrefix: '',
  // An empty list would let every protocol through.
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['no-protocol'] },
  strip: [...STRIPPED_ELEMENTS],
};

function classes(name: keyof typeof CLASSES): [['className', ...(string | RegExp)[]]] {
  return [['className', ...CLASSES[name], /^align-(?:left|center|right)$/]];
}
