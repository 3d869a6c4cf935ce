/** How one value may be written. */
export interface TextStyle {
  /** Inside `[…]` or `{…}`, where commas and brackets mean something. */
  readonly inFlow?: boolean;
  /** The quotes that a text has had so far. */
  readonly quote?: '"' | "'" | undefined;
  /** False where a comment follows on the line, which would be read as a slip. */
  readonly bare?: boolean;
}

/** Characters that stand in a YAML file only as escapes: controls, halves of pairs, invisible line ends. */
const ESCAPED_ONLY = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
/** What YAML 1.2 reads as nothing, as a truth value or as a number. */
const NOT_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const SPECIAL_START = /^(?:[-?:,[\]{}#&*!|>'"%@`=]|\.\.\.)/;
const SPECIAL_INSIDE = /: |:$| #/;
const SPECIAL_IN_FLOW = /[,[\]{}:]/;

/**
 * A new file in the style of the portal: block style, two spaces, `- ` with the keys of a map
 * aligned, texts in double quotes only where they must be, no line folded.
 *
 * @param order The keys of the outermost map in the order of the file; other keys follow as given.
 * @throws {RangeError} When a value is none that YAML can hold.
 */
export function yamlText(value: object, order: readonly string[] = []): string {
  const entries = inOrder(Object.entries(value), ([key]) => key, order);
  return `${isInline(value) ? '{}' : blockLines(Object.fromEntries(entries), 0).join('\n')}\n`;
}

/** Sorts by an order of keys; what the order does not know follows as it came. */
function inOrder<T>(some: readonly T[], keyOf: (one: T) => string, order: readonly string[]): T[] {
  const place = (one: T) => {
    const index = order.indexOf(keyOf(one));
    return index < 0 ? order.length : index;
  };
  return some.toSorted((a, b) => place(a) - place(b));
}

/** Whether a value stands on the line of its key: a single value, an empty list, an empty map. */
export function isInline(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value !== 'object' || value === null || entriesOf(value).length === 0;
}

/** The lines of a list or map that is not empty, each with its indentation. */
export function blockLines(value: unknown, indent: number): string[] {
  const pad = ' '.repeat(indent);
  if (!Array.isArray(value)) {
    return entriesOf(value).flatMap(([key, one]) => entryLines(key, one, indent));
  }
  return value.flatMap((item: unknown) => {
    const [first = '', ...rest] = isInline(item)
      ? [`${pad}  ${inlineText(item)}`]
      : blockLines(item, indent + 2);
    return [`${pad}- ${first.slice(indent + 2)}`, ...rest];
  });
}

/** The lines of `key: value` in a block map. */
export function entryLines(key: string, value: unknown, indent: number): string[] {
  const head = `${' '.repeat(indent)}${inlineText(key)}:`;
  return isInline(value)
    ? [`${head} ${inlineText(value)}`]
    : [head, ...blockLines(value, indent + 2)];
}

/** A value on one line; lists and maps as `[a, b]` and `{ a: b }`. */
export function inlineText(value: unknown, style: TextStyle = {}): string {
  const inside = (one: unknown) => inlineText(one, { inFlow: true });
  if (Array.isArray(value)) return `[${value.map(inside).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = entriesOf(value).map(([key, one]) => `${inside(key)}: ${inside(one)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  if (typeof value === 'string') return quoted(value, style);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new RangeError(`YAML cannot hold ${String(value)}.`);
}

/** The entries of a plain object that have a value. */
export function entriesOf(value: unknown): [string, unknown][] {
  const prototype: unknown =
    typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null) {
    throw new RangeError(`YAML cannot hold ${String(value)}.`);
  }
  return Object.entries(value as object).filter(([, one]) => one !== undefined);
}

function quoted(text: string, { inFlow = false, quote, bare = true }: TextStyle): string {
  if (quote === '"' || ESCAPED_ONLY.test(text)) return doubleQuoted(text);
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  const plain =
    bare &&
    text !== '' &&
    text === text.trim() &&
    !NOT_TEXT.test(text) &&
    !SPECIAL_START.test(text) &&
    !SPECIAL_INSIDE.test(text) &&
    !(inFlow && SPECIAL_IN_FLOW.test(text));
  return plain ? text : doubleQuoted(text);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The text of a `|` or `>` value with other content under the same header, where that says exactly
 * the new value; else nothing.
 *
 * @param source The value as it stands in the file, from the `|` on.
 */
export function blockScalarText(source: string, value: string, eol: string): string | undefined {
  const [header = '', ...content] = source.split(/\r?\n/);
  const indent = /^ +/.exec(content.find((line) => line.trim() !== '') ?? '')?.[0];
  const [, mark, keep = ''] = /^([|>])(-?)(?:[ \t]|$)/.exec(header) ?? [];
  const text = keep === '-' ? value : value.replace(/\n$/, '');
  const lines = text.split('\n');
  const fits =
    indent !== undefined &&
    mark !== undefined &&
    (keep === '-' || value.endsWith('\n')) &&
    lines.at(-1) !== '' &&
    !/^[ \t]|\n[ \t]+(?:\n|$)/.test(text) &&
    lines[0] !== '' &&
    (mark === '|' || lines.length === 1) &&
    !ESCAPED_ONLY.test(text.replace(/[\n\t]/g, ''));
  if (!fits) return undefined;
  return [header, ...lines.map((line) => (line === '' ? '' : indent + line))].join(eol);
}
