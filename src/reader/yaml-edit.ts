import { isMap, isSeq, parseDocument } from 'yaml';
import { parseStrictYaml } from './strict-yaml.ts';
import { isSameData, type Step, withValue, wrapped } from './yaml-data.ts';
import { putItems, putKey, takeOut } from './yaml-entries.ts';
import { type Edit, nodeAt, type Place, type Target } from './yaml-places.ts';
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
  const data = dataOf(source);
  const wanted = withValue(data, path, value);
  if (isSameData(data, wanted)) return source;
  return edited(source, editOf(source, path, value, order), path, wanted);
}

/**
 * YAML with items put into a list, and every other byte as it was.
 *
 * @param path The list, which is there, and the index of the item before which they come; the index
 *   behind the last item appends.
 * @throws {RangeError} As `setInYaml`.
 */
export function insertInYaml(
  source: string,
  path: readonly Step[],
  values: readonly unknown[],
): string {
  const listPath = path.slice(0, -1);
  const list = listPath.reduce<unknown>(
    (value, step) => (value as Readonly<Record<Step, unknown>> | undefined)?.[step],
    dataOf(source),
  );
  const index = Number(path.at(-1));
  if (!Array.isArray(list) || !(index >= 0 && index <= list.length)) {
    throw new RangeError(`No place ${path.join('.')} in a list.`);
  }
  if (values.length === 0) return source;
  const wanted = withValue(dataOf(source), listPath, list.toSpliced(index, 0, ...values));
  return edited(source, editOfItems(source, path, values), path, wanted);
}

function dataOf(source: string): unknown {
  const { data, findings } = parseStrictYaml(source);
  if (findings.length > 0) throw new RangeError('The source is no strict YAML.');
  return data;
}

/** The source after an edit, which the reader must read back as `wanted`. */
function edited(
  source: string,
  { from, to, text }: Edit,
  path: readonly Step[],
  wanted: unknown,
): string {
  const result = source.slice(0, from) + text + source.slice(to);
  const after = parseStrictYaml(result);
  if (after.findings.length > 0 || !isSameData(after.data, wanted)) {
    throw new RangeError(`The value at ${path.join('.')} cannot be written in its place.`);
  }
  return result;
}

/** Walks as far as the path exists; what is missing from there is put in as one value. */
function editOf(
  source: string,
  path: readonly Step[],
  value: unknown,
  order: readonly string[],
): Edit {
  const target = targetOf(source);
  const { root, way } = target;
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const rest = wrapped(path.slice(depth + 1), value);
    if (isMap(node)) {
      const index = node.items.findIndex(({ key }) => String(key) === String(step));
      if (index < 0) return putKey(target, node, { key: String(step), value: rest, order });
      way.push({ holder: node, index });
    } else if (isSeq(node)) {
      const { length } = node.items;
      if (Number(step) >= length) return putItems(target, node, length, [rest]);
      way.push({ holder: node, index: Number(step) });
    } else {
      return replace(target, wrapped([step], rest));
    }
    const place = way.at(-1);
    node = place && nodeAt(place);
  }
  return value === undefined ? takeOut(target) : replace(target, value);
}

/** The edit that puts items into a list that is there. */
function editOfItems(source: string, path: readonly Step[], values: readonly unknown[]): Edit {
  const target = targetOf(source);
  let node: unknown = target.root;
  for (const step of path.slice(0, -1)) {
    if (!isMap(node) && !isSeq(node)) break;
    const index = isMap(node)
      ? node.items.findIndex(({ key }) => String(key) === String(step))
      : Number(step);
    const place = { holder: node, index };
    target.way.push(place);
    node = nodeAt(place);
  }
  if (!isSeq(node)) throw new RangeError(`No list at ${path.join('.')}.`);
  return putItems(target, node, Number(path.at(-1)), values);
}

function targetOf(source: string): Target & { readonly way: Place[] } {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const root = parseDocument(source, { keepSourceTokens: true, intAsBigInt: true }).contents;
  if (!isMap(root)) throw new RangeError('The source is no map.');
  return { source, eol, root, way: [] };
}
