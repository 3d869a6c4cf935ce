import { chinaDay, type IsoDate, isIsoDate } from '#domain/date.ts';
import { VALIDITIES, type Validity, validityOn } from '#domain/validity.ts';
import { ui } from '#strings/ui.ts';

/** A document only ever moves on in this order; a reader's clock that is behind takes nothing back. */
const ORDER: readonly Validity[] = VALIDITIES;

/**
 * Badges that were true on the day of the build are made true on the reader's day, so that a portal
 * that nobody builds any more never calls an expired document valid.
 */
export function refreshValidity(root: ParentNode, today: IsoDate = chinaDay(Date.now())): void {
  for (const badge of root.querySelectorAll<HTMLElement>('[data-validity]')) {
    const { from, until, repealed, validity } = badge.dataset;
    const state = validityOn(today, {
      effectiveFrom: dateOf(from),
      effectiveUntil: dateOf(until),
      repealedOn: dateOf(repealed),
    });
    if (ORDER.indexOf(state) <= ORDER.indexOf(validity as Validity)) continue;
    badge.dataset['validity'] = state;
    const word = badge.querySelector('.word');
    if (word) word.textContent = ui.validity[state];
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
