import { chinaDay, type IsoDate, isIsoDate } from '#domain/date.ts';
import { periodIndex, readPeriods } from '#domain/validity.ts';
import { ui } from '#strings/ui.ts';

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
    if (word) word.textContent = ui.validity[validity];
  }
}

/** A consultation that has closed since the build no longer asks for comments. */
export function closeConsultations(root: ParentNode, today: IsoDate = chinaDay(Date.now())): void {
  for (const note of root.querySelectorAll<HTMLElement>('[data-closes]')) {
    const closesOn = dateOf(note.dataset['closes']);
    if (closesOn !== undefined && closesOn < today) note.textContent = ui.consultationClosed;
  }
}

function dateOf(text: string | undefined): IsoDate | undefined {
  return text !== undefined && isIsoDate(text) ? text : undefined;
}
