import { chinaDay, type IsoDate } from '#domain/date.ts';
import { periodIndex, readPeriods } from '#domain/validity.ts';
import { moving } from '#strings/moving.ts';

/**
 * Badges that were true on the day of the build are made true on the reader's day, so that a portal
 * that nobody builds any more never calls an expired document valid. A reader's clock that is behind
 * takes nothing back.
 */
export function refreshValidity(root: ParentNode, today: IsoDate = chinaDay(Date.now())): void {
  for (const badge of root.querySelectorAll<HTMLElement>('[data-validity][data-periods]')) {
    const periods = readPeriods(badge.dataset['periods'] ?? '');
    if (periods.length === 0) continue;
    const index = periodIndex(periods, today);
    const validity = periods[index]?.validity;
    if (validity === undefined || index <= Number(badge.dataset['period'])) continue;
    badge.dataset['validity'] = validity;
    badge.dataset['period'] = String(index);
    const word = badge.querySelector('.word');
    if (word) word.textContent = moving.validity[validity];
  }
}

/** A consultation that has opened or closed since the build says so in lists. */
export function refreshConsultations(
  root: ParentNode,
  today: IsoDate = chinaDay(Date.now()),
): void {
  for (const note of root.querySelectorAll<HTMLElement>('[data-opens][data-closes]')) {
    const { opens = '', closes = '', since = '' } = note.dataset;
    if (today < since) continue;
    note.textContent = moving.consultationOn(today, opens, closes);
  }
}
