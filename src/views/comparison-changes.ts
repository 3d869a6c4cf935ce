import { diffArrays } from 'diff';

/** Elements `from` to `to` (exclusive) of a sequence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands in the one sequence where the other has something else, or nothing. */
export interface Change {
  readonly before: Range;
  readonly after: Range;
}

type Side = keyof Change;

/** More edits than this, and a passage counts as replaced: the time grows with their square. */
const MOST_EDITS = 600;

/** The fewest changes that make one sequence the other, in order. */
export function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [old, current] = [
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ];
  if (old.length + current.length === 0) return [];
  const steps = diffArrays(old, current, { maxEditLength: MOST_EDITS });
  const changes: Change[] = [];
  let at = { before: head, after: head };
  for (const { added, removed, count } of steps ?? replaced(old.length, current.length)) {
    const next = {
      before: at.before + (added ? 0 : count),
      after: at.after + (removed ? 0 : count),
    };
    if (added || removed) {
      changes.push({
        before: { from: at.before, to: next.before },
        after: { from: at.after, to: next.after },
      });
    }
    at = next;
  }
  return merged(changes);
}

function replaced(before: number, after: number) {
  return [
    { removed: true, added: false, count: before },
    { removed: false, added: true, count: after },
  ];
}

/**
 * The changes between two sequences of words as a reader marks them: whole clauses where there is a
 * choice, and without the 的 and 、 that two changed passages happen to share.
 */
export function readableChanges(before: readonly string[], after: readonly string[]): Change[] {
  const words = { before, after };
  const changes = merged(changesOf(before, after), (last, next) => isSplinter(words, last, next))
    .map((change) => trimmed(words, change))
    .filter((change) => sizeOf(change) > 0);
  for (const [index, change] of changes.entries()) {
    const from = changes[index - 1]?.after.to;
    const to = changes[index + 1]?.after.from;
    changes[index] = settled(words, change, { from: from ?? 0, to: to ?? after.length }, [
      from !== undefined,
      to !== undefined,
    ]);
  }
  return merged(merged(changes).map((change) => withLabel(words, change)));
}

type Words = Readonly<Record<Side, readonly string[]>>;

function sizeOf({ before, after }: Change): number {
  return before.to - before.from + after.to - after.from;
}

/** Changes with those made one that touch, or that `joins` tells to be one. */
function merged(
  changes: readonly Change[],
  joins: (last: Change, next: Change) => boolean = () => false,
): Change[] {
  const result: Change[] = [];
  for (const next of changes) {
    const last = result.at(-1);
    if (last && (last.after.to === next.after.from || joins(last, next))) {
      result[result.length - 1] = {
        before: { from: last.before.from, to: next.before.to },
        after: { from: last.after.from, to: next.after.to },
      };
    } else result.push(next);
  }
  return result;
}

/** Words that are kept between two changes are a splinter when they are no longer than this. */
const LONGEST_SPLINTER = 2;

function isSplinter({ before, after }: Words, last: Change, next: Change): boolean {
  const kept = after.slice(last.after.to, next.after.from);
  const length = lengthOf(kept);
  if (length > LONGEST_SPLINTER || kept.includes('\n')) return false;
  return [last, next].every((change) => {
    const [old, current] = [inRange(before, change.before), inRange(after, change.after)];
    return Math.max(lengthOf(old), lengthOf(current)) > 2 * length;
  });
}

function inRange(words: readonly string[], { from, to }: Range): readonly string[] {
  return words.slice(from, to);
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((length, word) => length + word.length, 0);
}

/** A change without the words with which both sides of it begin or end. */
function trimmed({ before, after }: Words, change: Change): Change {
  let [from, fromAfter] = [change.before.from, change.after.from];
  let [to, toAfter] = [change.before.to, change.after.to];
  while (from < to && fromAfter < toAfter && before[from] === after[fromAfter]) {
    from += 1;
    fromAfter += 1;
  }
  while (from < to && fromAfter < toAfter && before[to - 1] === after[toAfter - 1]) {
    to -= 1;
    toAfter -= 1;
  }
  return { before: { from, to }, after: { from: fromAfter, to: toAfter } };
}

/** What it is worth that two changes become one. */
const ONE_CHANGE_LESS = 4;

/**
 * A change of one side only, at the best of the places where it says the same.
 *
 * When 《乙法》 is put in between 《甲法》 and 《丙法》, so is 法》《乙. Of all ways the one is taken that
 * begins and ends where a clause does, or that touches the next change.
 *
 * @param room How far it can go, in the words of `after`.
 * @param touches Whether there is a change at each end of the room.
 */
function settled(
  words: Words,
  change: Change,
  room: Range,
  [touchesLast, touchesNext]: readonly [boolean, boolean],
): Change {
  const { before, after } = change;
  if (before.from < before.to && after.from < after.to) return change;
  const side: Side = after.from === after.to ? 'before' : 'after';
  const [text, { from, to }] = [words[side], change[side]];
  const rate = (shift: number): number =>
    (touchesLast && after.from + shift === room.from ? ONE_CHANGE_LESS : 0) +
    (touchesNext && after.to + shift === room.to ? ONE_CHANGE_LESS : 0) +
    boundary(text, from + shift) +
    boundary(text, to + shift);
  let best = 0;
  for (let at = 1; after.to + at <= room.to && text[from + at - 1] === text[to + at - 1]; at += 1) {
    if (rate(at) > rate(best)) best = at;
  }
  for (let at = -1; after.from + at >= room.from && text[from + at] === text[to + at]; at -= 1) {
    if (rate(at) > rate(best)) best = at;
  }
  return { before: shifted(before, best), after: shifted(after, best) };
}

const LABEL = /^〔[^〔〕]+〕$/;

/**
 * An item that was put in before （二） makes it （三）; that its own number is （二） is no reason to say
 * that the words behind the number are what was put in.
 */
function withLabel(words: Words, { before, after }: Change): Change {
  const side: Side = after.from === after.to ? 'before' : 'after';
  const isOneSided = before.from === before.to || after.from === after.to;
  const [text, { from, to }] = [words[side], side === 'before' ? before : after];
  const isLabel = (at: number) => (text[at - 1] ?? '\n') === '\n' && LABEL.test(text[at] ?? '');
  if (!isOneSided || !isLabel(from - 1) || !isLabel(to - 1)) return { before, after };
  return {
    before: { from: before.from - 1, to: before.to },
    after: { from: after.from - 1, to: after.to },
  };
}

function shifted({ from, to }: Range, by: number): Range {
  return { from: from + by, to: to + by };
}

/** How well a text can be parted before the word at a place. */
function boundary(words: readonly string[], at: number): number {
  const [last = '\n', next = '\n'] = [words[at - 1], words[at]];
  if (last === '\n' || next === '\n') return 4;
  if (/[。;:!?]$/.test(last)) return 3;
  if (last === ',') return 2;
  return /[》〕、]$/.test(last) || /^[《〔]/.test(next) ? 1 : 0;
}
