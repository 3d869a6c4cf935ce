/** A stretch of a line along a channel between boxes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly ends: readonly StretchEnd[];
}

/** Where a line comes in or goes out. */
export interface StretchEnd {
  readonly at: number;
  /** −1 is up or left, 1 is down or right. */
  readonly side: number;
  /** Nothing can move it: a line that meets it there lies on it. */
  readonly isFixed: boolean;
}

/**
 * A track for each stretch, from 0 at the side −1, so that no two lie on each other and few lines
 * cross.
 *
 * @param apart How near two stretches of one track may come.
 */
export function tracksOf(stretches: readonly Stretch[], apart: number): Map<Stretch, number> {
  const order = bestOrder(stretches, apart);
  const tracks = new Map<Stretch, number>();
  for (const stretch of order) {
    const near = [...tracks].filter(([other]) => overlap(other, stretch, apart));
    tracks.set(stretch, Math.max(-1, ...near.map(([, track]) => track)) + 1);
  }
  return tracks;
}

/** How many tracks there are. */
export function trackCount(tracks: ReadonlyMap<Stretch, number>): number {
  return Math.max(-1, ...tracks.values()) + 1;
}

/** An order in which moving any one stretch elsewhere makes nothing better. */
function bestOrder(stretches: readonly Stretch[], apart: number): Stretch[] {
  let order = [...stretches];
  for (let better = true; better; ) {
    better = false;
    for (const stretch of stretches) {
      const others = order.filter((one) => one !== stretch);
      const costs = costsOfPlaces(stretch, others, apart);
      const least = costs.indexOf(Math.min(...costs));
      if ((costs[least] ?? 0) >= (costs[order.indexOf(stretch)] ?? 0)) continue;
      order = others.toSpliced(least, 0, stretch);
      better = true;
    }
  }
  return order;
}

/** What it costs to put a stretch before the first of the others, before the second and so on. */
function costsOfPlaces(stretch: Stretch, others: readonly Stretch[], apart: number): number[] {
  return Array.from({ length: others.length + 1 }, (_, place) =>
    others.reduce(
      (sum, other, index) =>
        sum + (index < place ? crossings(other, stretch, apart) : crossings(stretch, other, apart)),
      0,
    ),
  );
}

/** Worse than any crossing: one would come in along the way on which the other goes out. */
const ON_EACH_OTHER = 100;

/** How often the two cross when `first` is on the side −1 of `second`. */
function crossings(first: Stretch, second: Stretch, apart: number): number {
  const out = first.ends.filter(({ side }) => side === 1);
  const into = second.ends.filter(({ side }) => side === -1);
  const meeting = out.filter(({ at, isFixed }) =>
    into.some((end) => isFixed && end.isFixed && Math.abs(end.at - at) <= apart / 2),
  ).length;
  return (
    out.reduce((sum, { at }) => sum + touches(second, at), 0) +
    into.reduce((sum, { at }) => sum + touches(first, at), 0) +
    meeting * ON_EACH_OTHER
  );
}

function touches({ from, to }: Stretch, at: number): number {
  if (at === from || at === to) return 0.5;
  return from < at && at < to ? 1 : 0;
}

function overlap(a: Stretch, b: Stretch, apart: number): boolean {
  return a.from <= b.to + apart && b.from <= a.to + apart;
}
