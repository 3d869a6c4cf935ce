import { isCollection, isMap, isScalar, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** A value in the list or map that holds it. */
export interface Place {
  readonly holder: YAMLMap | YAMLSeq;
  readonly index: number;
}

/** A file under edit: its text, its line ends, its outermost map and the way to a value in it. */
export interface Target {
  readonly source: string;
  readonly eol: string;
  readonly root: YAMLMap;
  readonly way: readonly Place[];
}

/** Text in the place of other text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A list or map without brackets. */
export function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
  return isCollection(node) && node.flow !== true;
}

/** A text behind `|` or `>`. */
export function isBlockScalar(node: unknown): node is Scalar {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** The value itself, or nothing where the file has none behind the colon or the dash. */
export function nodeAt({ holder, index }: Place): unknown {
  const node = isMap(holder) ? holder.items[index]?.value : holder.items[index];
  const isEmpty = isScalar(node) && node.range?.[0] === node.range?.[1];
  return isEmpty ? undefined : (node ?? undefined);
}

/** Where a value begins and ends, without what follows on its line. */
export function spanOf(node: unknown): readonly [from: number, to: number] {
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** Where the key, the dash of a block list or the item of a flow list begins. */
export function entryStart({ holder, index }: Place): number {
  if (isMap(holder)) return spanOf(holder.items[index]?.key)[0];
  if (holder.flow === true) return spanOf(holder.items[index])[0];
  const token = holder.srcToken;
  const items = token?.type === 'block-seq' ? token.items : [];
  const dashes = items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
  return dashes[index]?.offset ?? 0;
}

/** Behind the colon or the dash; behind the key where a flow map has no colon. */
export function markEnd(place: Place): number {
  const { holder, index } = place;
  if (!isMap(holder)) return entryStart(place) + (isBlock(holder) ? 1 : 0);
  return colonEnd(place) ?? spanOf(holder.items[index]?.key)[1];
}

/** Behind the colon of a key, if it has one. */
export function colonEnd({ holder, index }: Place): number | undefined {
  const tokens = isMap(holder) ? holder.items[index]?.srcToken?.sep : undefined;
  const colon = tokens?.find(({ type }) => type === 'map-value-ind');
  return colon && colon.offset + 1;
}

/** Behind the last character of a value, without what follows on its line. */
export function valueEnd(source: string, place: Place): number {
  const node = nodeAt(place);
  if (node === undefined) return markEnd(place);
  if (isBlock(node)) return valueEnd(source, { holder: node, index: node.items.length - 1 });
  const end = spanOf(node)[1];
  // The range of a block scalar takes in the end of its last line.
  return isBlockScalar(node) && source[end - 1] === '\n' ? lineEnd(source, end - 1) : end;
}

/** Behind the last character of a line. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  if (end < 0) return source.length;
  return source[end - 1] === '\r' ? end - 1 : end;
}

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** How many characters stand before it on its line. */
export function columnOf(source: string, offset: number): number {
  return source.slice(lineStart(source, offset), offset).replace('\ufeff', '').length;
}
