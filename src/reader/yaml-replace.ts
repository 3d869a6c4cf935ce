import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import {
  colonEnd,
  columnOf,
  type Edit,
  entryStart,
  isBlock,
  isBlockScalar,
  lineEnd,
  markEnd,
  nodeAt,
  type Place,
  spanOf,
  type Target,
  valueEnd,
} from './yaml-places.ts';
import { blockLines, blockScalarText, inlineText, isInline } from './yaml-write.ts';

/** Another value at the end of the way. */
export function replace(target: Target, value: unknown): Edit {
  const { source, eol, root, way } = target;
  const place = way.at(-1);
  if (!place) {
    const last = { holder: root, index: root.items.length - 1 };
    const to = isBlock(root) ? lineEnd(source, valueEnd(source, last)) : spanOf(root)[1];
    const text = isInline(value) ? '{}' : blockLines(value, 0).join(eol);
    return { from: spanOf(root)[0], to, text };
  }
  const node = nodeAt(place);
  const inFlow = way.some(({ holder }) => !isBlock(holder));
  if (isInline(value) || inFlow || staysFlow(node, value)) {
    return replaceInline(target, place, { value, inFlow });
  }

  const [from] = spanOf(node);
  const own = columnOf(source, entryStart(place));
  const column = columnOf(source, from);
  if (isBlock(node) && (column > own || isSeq(node) === Array.isArray(value))) {
    const text = blockLines(value, column).join(eol).trimStart();
    return { from, to: lineEnd(source, valueEnd(source, place)), text };
  }
  const { to, comments } = aroundValue(source, place);
  const lines = blockLines(value, own + 2).join(eol);
  const isOnTheLine = isSeq(place.holder) && comments === '';
  const text = isOnTheLine ? ` ${lines.trimStart()}` : `${comments}${eol}${lines}`;
  return { from: markEnd(place), to, text };
}

/** A value on one line; a text behind `|` or `>` keeps these where it can. */
function replaceInline(
  { source, eol }: Target,
  place: Place,
  { value, inFlow }: { readonly value: unknown; readonly inFlow: boolean },
): Edit {
  const node = nodeAt(place);
  const [from, end] = spanOf(node);
  if (node !== undefined && !isBlock(node) && !isBlockScalar(node)) {
    const bare = commentAt(source, end) === '';
    return { from, to: end, text: inlineText(value, { inFlow, bare, quote: quoteOf(node) }) };
  }
  const mark = markEnd(place);
  if (inFlow) {
    const colon = isMap(place.holder) && colonEnd(place) === undefined ? ':' : '';
    return { from: mark, to: mark, text: `${colon} ${inlineText(value, { inFlow })}` };
  }
  if (isBlockScalar(node) && typeof value === 'string') {
    const to = valueEnd(source, place);
    const text = blockScalarText(source.slice(from, to), value, eol);
    if (text !== undefined) return { from, to, text };
  }
  const { to, comments } = aroundValue(source, place);
  const text = inlineText(value, { bare: comments === '' });
  return { from: mark, to, text: ` ${text}${comments}` };
}

/** How far a value reaches with what follows on its line, and the comments on its lines that stay. */
function aroundValue(
  source: string,
  place: Place,
): { readonly to: number; readonly comments: string } {
  const node = nodeAt(place);
  const mark = markEnd(place);
  const end = valueEnd(source, place);
  const first = node === undefined || spanOf(node)[0] > lineEnd(source, mark) ? mark : undefined;
  const last = node === undefined || isBlock(node) || isBlockScalar(node) ? undefined : end;
  const comments = [first, last].map((offset) => offset && commentAt(source, offset));
  return { to: lineEnd(source, end), comments: comments.join('') };
}

/** The comment on the rest of a line, with the blank before it. */
function commentAt(source: string, offset: number): string {
  return /^[ \t]+#.*/.exec(source.slice(offset, lineEnd(source, offset)))?.[0] ?? '';
}

/** A list or map in brackets stays so as long as it holds single values. */
function staysFlow(node: unknown, value: unknown): boolean {
  if (!isCollection(node) || node.flow !== true || node.items.length === 0) return false;
  return isSeq(node) === Array.isArray(value) && Object.values(value as object).every(isInline);
}

function quoteOf(node: unknown): '"' | "'" | undefined {
  if (!isScalar(node)) return undefined;
  if (node.type === 'QUOTE_DOUBLE') return '"';
  return node.type === 'QUOTE_SINGLE' ? "'" : undefined;
}
