import { isMap, isSeq, parseDocument } from 'yaml';
import { parseStrictYaml } from './strict-yaml.ts';
import { isSameData, type Step, withValue, wrapped } from './yaml-data.ts';
import { append, putKey, takeOut } from './yaml-entries.ts';
import { type Edit, nodeAt, type Place } from './yaml-places.ts';
import { replace } from './yaml-replace.ts';

/**
 * YAML with one value replaced, put in or taken out, and every other byte as it was: comments,
 * quotes, blank lines, line ends. Quotes stay where the value allows it; lists and maps that are
 * put in stand in block style, or within brackets where the old value or one around it does.
 *
 * @param path Keys and indexes; the index behind the last item appends. Lists and maps that are
 *   missing on the way are made.
 * @param value Text, number, truth value, `null`, list or map. `undefined` takes the value out;
 *   what holds nothing then becomes `[]` or `{}`.
 * @param order The keys of the map into which a key is put, in the order of the file. A key that
 *   the order does not know goes to the end.
 * @throws {RangeError} When the source is no strict YAML, when the path leads through a single
 *   value or past the end of a list, or when the reader would not read back what was asked for.
 */
export function setInYaml(
  source: string,
  path: readonly Step[],
  value: unknown,
  order: readonly string[] = [],
): string {
  const before = parseStrictYaml(source);
  if (before.findings.length > 0) throw new RangeError('The source is no strict YAML.');
  const wanted = withValue(before.data, path, value);
  if (isSameData(before.data, wanted)) return source;

  const { from, to, text } = editOf(source, path, value, order);
  const edited = source.slice(0, from) + text + source.slice(to);
  const after = parseStrictYaml(edited);
  if (after.findings.length > 0 || !isSameData(after.data, wanted)) {
    throw new RangeError(`The value at ${path.join('.')} cannot be written in its place.`);
  }
  return edited;
}

/** Walks as far as the path exists; what is missing from there is put in as one value. */
function editOf(
  source: string,
  path: readonly Step[],
  value: unknown,
  order: readonly string[],
): Edit {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const root = parseDocument(source, { keepSourceTokens: true, intAsBigInt: true }).contents;
  if (!isMap(root)) throw new RangeError('The source is no map.');
  const way: Place[] = [];
  const target = { source, eol, root, way };
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const rest = wrapped(path.slice(depth + 1), value);
    if (isMap(node)) {
      const index = node.items.findIndex(({ key }) => String(key) === String(step));
      if (index < 0) return putKey(target, node, { key: String(step), value: rest, order });
      way.push({ holder: node, index });
    } else if (isSeq(node)) {
      if (Number(step) >= node.items.length) return append(target, node, rest);
      way.push({ holder: node, index: Number(step) });
    } else {
      return replace(target, wrapped([step], rest));
    }
    const place = way.at(-1);
    node = place && nodeAt(place);
  }
  return value === undefined ? takeOut(target) : replace(target, value);
}
