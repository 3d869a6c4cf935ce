import type { Element, ElementContent, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { type Citation, findCitations } from '#domain/citations.ts';
import type { PlacedCitation } from '#domain/placed-citation.ts';
import { element } from './hast-text.ts';
import { lineStarts, type Passage, type PassagePiece, passagesOf } from './passages.ts';

/**
 * A document that a text names. `of` and `inside` count among the citations of the whole text; `n`
 * is the number in `<cite data-n>`.
 */
export type BodyCitation = PlacedCitation;

declare module 'vfile' {
  interface DataMap {
    bodyCitations: BodyCitation[];
  }
}

/** No document names more than these; a text made to be slow does. */
const MOST = 5_000;

/**
 * List the documents that a text names, and mark where: `《渔港管理办法》第七条` becomes
 * `<cite data-n="0">《渔港管理办法》</cite>第七条`.
 *
 * One that is part of a link or of another citation, or goes over several nodes as with emphasis
 * inside 《》, is listed and not marked. What is code is no citation.
 */
export function rehypeCitations() {
  return (tree: Root, file: VFile): undefined => {
    const citations: BodyCitation[] = [];
    const marks: Mark[] = [];
    for (const passage of passagesOf(tree)) {
      const base = citations.length;
      for (const citation of findCitations(passage.text)) {
        if (citations.length === MOST) break;
        const piece = pieceAt(passage, citation.start);
        if (!piece) continue;
        const isMarked = canBeMarked(citation, piece);
        const n = isMarked ? marks.length : undefined;
        if (isMarked) marks.push({ piece, citation });
        citations.push(inBody(citation, passage, piece, base, n));
      }
    }
    mark(marks);
    if (citations.length > 0) file.data.bodyCitations = citations;
  };
}

interface Mark {
  readonly piece: PassagePiece;
  readonly citation: Citation;
}

function pieceAt({ pieces }: Passage, index: number): PassagePiece | undefined {
  return pieces.findLast(({ start }) => start <= index);
}

function canBeMarked({ inside, end }: Citation, { linked, start, node }: PassagePiece): boolean {
  return inside === undefined && !linked && end <= start + node.value.length;
}

function inBody(
  citation: Citation,
  passage: Passage,
  piece: PassagePiece,
  base: number,
  n: number | undefined,
): BodyCitation {
  const { start, end, text, of, inside, ...facts } = citation;
  const isBefore = (place: number): boolean => place <= start - piece.start;
  return {
    ...facts,
    text: text.replace(/\s*\n\s*/g, ''),
    ...(of !== undefined && { of: base + of }),
    ...(inside !== undefined && { inside: base + inside }),
    ...(n !== undefined && { n }),
    ...(passage.anchor !== undefined && { anchor: passage.anchor }),
    line: piece.line + lineStarts(piece.node).filter(isBefore).length,
    ...sentenceAround(passage.text, start, end),
  };
}

const NEAR = 60;
/** Where the sentence goes on. */
const CUT = '……';

/** The sentence round a place, at most `NEAR` characters of it on each side, and where the place is in it. */
function sentenceAround(
  text: string,
  start: number,
  end: number,
): Pick<BodyCitation, 'sentence' | 'at'> {
  const before = text.slice(Math.max(0, start - NEAR), start).replace(/^.*[。；]/su, '');
  const after = text.slice(end, end + NEAR).replace(/[。；].*$/su, '');
  const lead = before
    .replace(/^[\udc00-\udfff]/, '')
    .replace(/\s+/g, ' ')
    .trimStart();
  const tail = after
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\s+/g, ' ')
    .trimEnd();
  const place = text.slice(start, end).replace(/\s*\n\s*/g, '');
  const head = start > NEAR && before.length === NEAR ? CUT + lead : lead;
  const foot = end + NEAR < text.length && after.length === NEAR ? tail + CUT : tail;
  return { sentence: head + place + foot, at: head.length };
}

/** Put an element round each of the places, given in document order. */
function mark(marks: readonly Mark[]): void {
  const cut = new Map<Text, { nodes: ElementContent[]; rest: number }>();
  const parents = new Set<Root | Element>();
  for (const [n, { piece, citation }] of marks.entries()) {
    const { node, parent, start } = piece;
    const { nodes, rest } = cut.get(node) ?? { nodes: [], rest: 0 };
    const [from, to] = [citation.start - start, citation.end - start];
    if (from > rest) nodes.push({ type: 'text', value: node.value.slice(rest, from) });
    const inner: Text = { type: 'text', value: node.value.slice(from, to) };
    nodes.push(element('cite', { dataN: String(n) }, [inner]));
    cut.set(node, { nodes, rest: to });
    parents.add(parent);
  }
  for (const parent of parents) {
    parent.children = parent.children.flatMap((child) => {
      const pieces = child.type === 'text' ? cut.get(child) : undefined;
      if (child.type !== 'text' || !pieces) return [child];
      const tail = child.value.slice(pieces.rest);
      return tail === '' ? pieces.nodes : [...pieces.nodes, { type: 'text' as const, value: tail }];
    }) as typeof parent.children;
  }
}
