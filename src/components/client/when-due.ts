import type { IsoDate } from '#domain/date.ts';

/**
 * Move a list on where its first change, `data-next-change`, has come by the reader's day. What moves
 * it is loaded then and not before: on most days a list is as it was built.
 */
export function whenDue(
  list: HTMLElement | null,
  today: IsoDate,
  move: (list: HTMLElement, today: IsoDate) => Promise<void>,
): void {
  const next = list?.dataset['nextChange'];
  if (!list || next === undefined || today < next) return;
  // What was built is true of the day of the build.
  move(list, today).catch(console.warn);
}
