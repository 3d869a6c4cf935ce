import type { IsoDate } from '#domain/date.ts';
import { type EndCause, type RowOn, rowsOn } from '#domain/life-row.ts';
import { hasEnded } from '#domain/validity.ts';
import { element } from '#search/browser/element.ts';
import { catalogueText } from '#strings/catalogue.ts';
import { causeText } from '#strings/life.ts';
import { badge, nameCell } from './catalogue-rows.ts';
import { loadLives } from './lives.ts';

/**
 * Documents that have ended since the build are put at the head of those that had.
 *
 * @param list The element that holds the table, the address of the lives, and the first day on which
 * there is something to add.
 * @param today The reader's day.
 */
export async function moveEnded(list: HTMLElement, today: IsoDate): Promise<void> {
  const { nextChange, lives = '' } = list.dataset;
  const body = list.querySelector('[data-ended-rows]');
  if (!body || nextChange === undefined || today < nextChange) return;
  try {
    const { asOf, documents } = await loadLives(lives);
    const ended = rowsOn(documents, today).filter(({ period }) => hasEnded(period.validity));
    const late = ended
      .filter(({ period }) => period.from > asOf)
      .sort((a, b) => (a.period.from < b.period.from ? 1 : -1));
    body.prepend(...late.map(endedRow));
    const count = document.querySelector('[data-ended-count]');
    if (count) count.textContent = catalogueText.endedCount(ended.length);
    list.querySelector('[data-ended-empty]')?.toggleAttribute('hidden', ended.length > 0);
  } catch (error) {
    // What was built is true of the day of the build.
    console.warn(error);
  }
}

function endedRow({ row, period }: RowOn): HTMLElement {
  return element('tr', {}, [
    nameCell(row),
    element('td', { class: 'code' }, [row.docNumber]),
    element('td', {}, [badge(period.validity)]),
    element('td', { class: 'day', 'data-label': catalogueText.endedColumns.since }, [period.from]),
    element('td', { class: 'why' }, causeNodes(row.end ?? { text: causeText.expiry })),
  ]);
}

/** The sentence with its document as a link. */
function causeNodes({ text, by }: EndCause): (Node | string)[] {
  if (!by) return [text];
  const [before = '', after = ''] = text.split(by.label);
  return [before, element('a', { href: by.href }, [by.label]), after];
}
