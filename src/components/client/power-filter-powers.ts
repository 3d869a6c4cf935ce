import type { IsoDate } from '#domain/date.ts';
import { normalise } from '#search/normalise.ts';
import type { PowerEntry, PowerFace } from '#views/powers/index-file.ts';

/** A power of the index, ready to be filtered. */
export interface FilterPower {
  /** Its place in the index. */
  readonly place: number;
  readonly code: string;
  /** Places of its agency and its type. */
  readonly agency: number;
  readonly type: number;
  readonly duties: number;
  /** What it rests on. */
  readonly bases: readonly string[];
  /** Days as the index has them: '' where there is none. */
  readonly from: string;
  readonly until: string;
  readonly broken: string;
  readonly last: PowerFace;
  readonly was: PowerEntry[9];
  /** Its names, folded: of all days, main item included. */
  readonly names: string;
  /** Everything in which words are looked for but duties, folded. */
  readonly text: string;
}

/** A power with everything folded once, so that a keystroke costs no more than looking. */
export function filterPower(entry: PowerEntry, place: number): FilterPower {
  const [code, agency, type, duties, bases, from, until, broken, last, was] = entry;
  const faces = [last, ...was.map(([, face]) => face)];
  const names = folded(faces.flatMap(namesOf));
  return {
    place,
    code,
    agency,
    type,
    duties,
    bases: bases.split('\n'),
    from,
    until,
    broken,
    last,
    was,
    names,
    text: `${names} ${folded([...faces.map(([, , office]) => office), code, bases])}`,
  };
}

/** What a power is called: its name, and its main item or ''. */
export function namesOf([name, mainItem]: PowerFace): readonly [string, string] {
  return [name, mainItem];
}

/** Facts that stand apart: no word runs from one into the next. */
function folded(facts: readonly string[]): string {
  return normalise([...new Set(facts)].join('\n'));
}

/** The words that are looked for, folded; all of them must be found. */
export function wordsOf(text: string): string[] {
  // Folding leaves no space between Han characters: words are parted before.
  const words = text.split(/\s+/).flatMap((word) => normalise(word).split(' '));
  return [...new Set(words)].filter((word) => word !== '');
}

/** What a power was called on a day. */
export function faceOn({ last, was }: Pick<FilterPower, 'last' | 'was'>, day: IsoDate): PowerFace {
  return was.find(([before]) => day < before)?.[1] ?? last;
}

/** Whether a power was in the list on a day. */
export function isListedOn({ from, until }: FilterPower, day: IsoDate): boolean {
  return from <= day && (until === '' || day < until);
}

/** Whether something that a power rests on was no longer in force on a day. */
export function isBrokenOn({ broken }: FilterPower, day: IsoDate): boolean {
  return broken !== '' && broken <= day;
}

/** Whether the list of one day differs from that of an earlier one in anything that it shows. */
export function hasChanged(powers: readonly FilterPower[], since: IsoDate, day: IsoDate): boolean {
  return powers.some(({ from, until, broken, was }) =>
    [from, until, broken, ...was.map(([before]) => before)].some((on) => since < on && on <= day),
  );
}

/**
 * What is made of each of many things, in slices of a few milliseconds, so that the page answers to
 * its reader in between.
 */
export async function inSlices<T, R>(
  things: readonly T[],
  make: (thing: T, place: number) => R,
  milliseconds = 8,
): Promise<R[]> {
  const made: R[] = [];
  let until = performance.now() + milliseconds;
  for (const [place, thing] of things.entries()) {
    if (performance.now() > until) {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + milliseconds;
    }
    made.push(make(thing, place));
  }
  return made;
}
