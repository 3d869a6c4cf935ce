import type { Plan } from './flowchart-columns.ts';
import type { UprightX } from './flowchart-ports.ts';
import type { Level, Route, Upright } from './flowchart-routes.ts';
import { type Stretch, trackCount, tracksOf } from './flowchart-tracks.ts';

/** Between two lines along one channel. */
export const BETWEEN_TRACKS = 10;

/** The tracks of the channels between rows. */
export interface Channels {
  readonly countOf: (channel: number) => number;
  readonly trackOf: (level: Level & { readonly kind: 'channel' }) => number;
}

interface LevelStretch {
  readonly level: Level & { readonly kind: 'channel' };
  readonly stretch: Stretch;
}

/** Gives every line along a channel a track of its own. */
export function channelsOf(plan: Plan, routes: readonly Route[], xOf: UprightX): Channels {
  const stretches = routes.flatMap((route) => stretchesOf(route, xOf));
  const channels = Array.from({ length: 2 * plan.rows + 1 }, (_, channel) =>
    tracksOf(
      stretches.flatMap(({ level, stretch }) => (level.channel === channel ? [stretch] : [])),
      BETWEEN_TRACKS,
    ),
  );
  const byLevel = new Map<Level, number>();
  for (const { level, stretch } of stretches) {
    byLevel.set(level, channels[level.channel]?.get(stretch) ?? 0);
  }
  return {
    countOf: (channel) => trackCount(channels[channel] ?? new Map()),
    trackOf: (level) => byLevel.get(level) ?? 0,
  };
}

function stretchesOf(route: Route, xOf: UprightX): LevelStretch[] {
  return route.levels.flatMap((level, index): LevelStretch[] => {
    const [before, after] = [route.uprights[index], route.uprights[index + 1]];
    if (level.kind !== 'channel' || !before || !after) return [];
    const [a, b] = [xOf(route, before), xOf(route, after)];
    const ends = [
      { at: a, side: goesUp(before) ? 1 : -1, isFixed: true },
      { at: b, side: goesUp(after) ? -1 : 1, isFixed: true },
    ];
    return [{ level, stretch: { from: Math.min(a, b), to: Math.max(a, b), ends } }];
  });
}

function goesUp(upright: Upright): boolean {
  return upright.kind === 'gap' && upright.goesUp;
}
