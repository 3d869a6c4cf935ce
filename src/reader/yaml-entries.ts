import { isCollection, isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  columnOf,
  type Edit,
  entryStart,
  isBlock,
  lineEnd,
  lineStart,
  nodeAt,
  type Place,
  type Target,
  valueEnd,
} from './yaml-places.ts';
import { replace } from './yaml-replace.ts';
import { blockLines, entryLines, inlineText } from './yaml-write.ts';

/** A key that a map lacks, behind the last of those that go before it in the order. */
export function putKey(
  target: Target,
  map: YAMLMap,
  entry: { readonly key: string; readonly value: unknown; readonly order: readonly string[] },
): Edit {
  const { source, eol } = target;
  const { key, value, order } = entry;
  if (map.items.length === 0) return replace(target, { [key]: value });
  const before = placeInOrder(
    map.items.map((pair) => String(pair.key)),
    key,
    order,
  );
  const index = Math.max(0, before);
  const place = { holder: map, index };
  const start = entryStart(place);
  const end = valueEnd(source, place);
  if (!isBlock(map)) {
    const text = `${inlineText(key, { inFlow: true })}: ${inlineText(value, { inFlow: true })}`;
    return before < 0 ? insertion(start, `${text}, `) : insertion(end, `, ${text}`);
  }
  const indent = columnOf(source, start);
  const lines = entryLines(key, value, indent).join(eol);
  return before < 0
    ? insertion(start, `${lines.trimStart()}${eol}${' '.repeat(indent)}`)
    : insertion(lineEnd(source, end), `${eol}${lines}`);
}

/** Items before the one at an index, or behind the last; maps stand in braces beside such in braces. */
export function putItems(
  target: Target,
  list: YAMLSeq,
  index: number,
  values: readonly unknown[],
): Edit {
  const { source, eol } = target;
  if (list.items.length === 0) return replace(target, values);
  const place = { holder: list, index: Math.max(0, index - 1) };
  const start = entryStart(place);
  const end = valueEnd(source, place);
  if (!isBlock(list)) {
    const text = values.map((value) => inlineText(value, { inFlow: true })).join(', ');
    return index === 0 ? insertion(start, `${text}, `) : insertion(end, `, ${text}`);
  }
  const indent = columnOf(source, start);
  const neighbour = nodeAt(place);
  const isFlow = isCollection(neighbour) && !isBlock(neighbour);
  const lines = values.flatMap((value) =>
    isFlow ? [`${' '.repeat(indent)}- ${inlineText(value)}`] : blockLines([value], indent),
  );
  const text = lines.join(eol);
  return index === 0
    ? insertion(start, `${text.trimStart()}${eol}${' '.repeat(indent)}`)
    : insertion(lineEnd(source, end), `${eol}${text}`);
}

/** Takes out the entry at the end of the way, with the lines that are its own. */
export function takeOut({ way, ...target }: Target): Edit {
  const { source } = target;
  const place = way.at(-1);
  if (!place) throw new RangeError('The outermost map cannot be taken out.');
  const { holder, index } = place;
  const count = holder.items.length;
  if (count === 1) {
    return replace({ ...target, way: way.slice(0, -1) }, isMap(holder) ? {} : []);
  }
  const start = entryStart(place);
  const end = valueEnd(source, place);
  if (!isBlock(holder)) {
    const other: Place = { holder, index: index + 1 < count ? index + 1 : index - 1 };
    return other.index > index
      ? { from: start, to: entryStart(other), text: '' }
      : { from: valueEnd(source, other), to: end, text: '' };
  }
  const line = lineStart(source, start);
  const next = /^\r?\n?/.exec(source.slice(lineEnd(source, end)))?.[0].length ?? 0;
  const to = lineEnd(source, end) + next;
  // Behind a dash the next entry takes the place of the one that goes.
  const isBehindDash = source.slice(line, start).trim() !== '';
  if (!isBehindDash) return { from: line, to, text: '' };
  return { from: start, to: to + source.slice(to).search(/\S|$/), text: '' };
}

/** The index of the entry behind which a key belongs; less than nothing for the very first place. */
function placeInOrder(keys: readonly string[], key: string, order: readonly string[]): number {
  const own = order.indexOf(key);
  if (own < 0) return keys.length - 1;
  const places = keys.map((one) => order.indexOf(one));
  const nearest = Math.max(-1, ...places.filter((place) => place < own));
  if (nearest >= 0) return places.indexOf(nearest);
  return places.some((place) => place > own) ? -1 : keys.length - 1;
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}
