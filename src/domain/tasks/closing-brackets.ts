const OPENING = '（(';
const CLOSING = '）)';

/** The bracket with which a text ends, and what stands before it. */
export interface ClosingBracket {
  readonly before: string;
  /** What stands inside, without brackets round all of it. */
  readonly inside: string;
}

/**
 * The bracket with which a text ends, a full stop after it or not. Full-width and half-width
 * brackets close each other.
 *
 * @example
 * closingBracket('加强行政复议工作。（县司法局）。');
 * // { before: '加强行政复议工作。', inside: '县司法局' }
 */
export function closingBracket(text: string): ClosingBracket | undefined {
  const body = text.replace(/[\s。．.；;]+$/u, '');
  if (!CLOSING.includes(body.at(-1) ?? ' ')) return undefined;
  let depth = 0;
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const character = body.charAt(at);
    if (CLOSING.includes(character)) depth += 1;
    else if (OPENING.includes(character)) depth -= 1;
    if (depth === 0) return { before: body.slice(0, at), inside: bare(body.slice(at + 1, -1)) };
  }
  return undefined;
}

/** What stands inside brackets that stand round all of a text. */
function bare(text: string): string {
  const inner = text.trim();
  if (!OPENING.includes(inner.at(0) ?? ' ')) return inner;
  const bracket = closingBracket(inner);
  return bracket?.before === '' ? bracket.inside : inner;
}

/** A text cut at one of some characters, but not inside brackets. */
export function splitOutside(text: string, marks: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of text) {
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && marks.includes(character)) {
      pieces.push(piece);
      piece = '';
    } else {
      piece += character;
    }
  }
  return [...pieces, piece].map((one) => one.trim()).filter((one) => one !== '');
}
