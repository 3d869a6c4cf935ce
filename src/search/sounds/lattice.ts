import type { SoundPair } from './pairs.ts';

/** A row of characters of which all neighbours stand side by side in texts. */
export interface Path {
  readonly text: string;
  /** How many characters are not those that were typed. */
  readonly changes: number;
  /** The power of two of the frequency of its rarest piece, and of all its pieces together. */
  readonly weakest: number;
  readonly sum: number;
}

/** Which of two paths is the better one, as for `sort`. */
export type Order = (a: Path, b: Path) => number;

interface Rules {
  readonly order: Order;
  /** What was typed at each place; undefined where it was not a character. */
  readonly typed?: readonly (string | undefined)[];
  readonly mostChanges?: number;
  readonly most: number;
}

interface Partial extends Path {
  /** The characters that the next piece must begin with. */
  readonly end: string;
}

// What stands under one end has the same future, so a few of them are enough.
const KEPT_PER_END = 8;
const KEPT_PER_STEP = 600;

/**
 * The best rows of characters that can be laid from pieces, each piece over all but the first
 * character of the one before it.
 *
 * @param steps What can stand at the first place, at the second …; all pieces are of equal length.
 */
export function bestPaths(steps: readonly (readonly SoundPair[])[], rules: Rules): Path[] {
  const [first = [], ...further] = steps;
  let paths = first.map((piece) => begun(piece, rules)).filter((path) => isAllowed(path, rules));
  for (const [index, pieces] of further.entries()) {
    const byEnd = Map.groupBy(paths, ({ end }) => end);
    const next = pieces.flatMap((piece) => {
      const characters = Array.from(piece.pair);
      const last = characters.at(-1) ?? '';
      const before = byEnd.get(characters.slice(0, -1).join('')) ?? [];
      const place = index + characters.length;
      return before.map((path) => ({
        text: path.text + last,
        changes: path.changes + changesAt(place, last, rules),
        weakest: Math.min(path.weakest, Math.log2(piece.df)),
        sum: path.sum + Math.log2(piece.df),
        end: characters.slice(1).join(''),
      }));
    });
    paths = kept(
      next.filter((path) => isAllowed(path, rules)),
      rules,
    );
  }
  return paths.toSorted(rules.order).slice(0, rules.most);
}

function begun(piece: SoundPair, rules: Rules): Partial {
  const characters = Array.from(piece.pair);
  const weight = Math.log2(piece.df);
  return {
    text: piece.pair,
    changes: characters
      .map((character, place) => changesAt(place, character, rules))
      .reduce((sum, change) => sum + change, 0),
    weakest: weight,
    sum: weight,
    end: characters.slice(1).join(''),
  };
}

function changesAt(place: number, character: string, { typed }: Rules): number {
  const was = typed?.[place];
  return was === undefined || was === character ? 0 : 1;
}

const isAllowed = ({ changes }: Path, { mostChanges = Number.POSITIVE_INFINITY }: Rules) =>
  changes <= mostChanges;

function kept(paths: readonly Partial[], { order }: Rules): Partial[] {
  return [...Map.groupBy(paths, ({ end }) => end).values()]
    .flatMap((same) => same.toSorted(order).slice(0, KEPT_PER_END))
    .sort(order)
    .slice(0, KEPT_PER_STEP);
}
