import { chinaDay, type IsoDate } from '#domain/date.ts';

/**
 * Of what a page says from day to day, show what holds on the reader's day: of the elements with
 * `data-from` in one with `data-days` the last that has begun. What the build left in sight is the
 * least: a reader's clock that is behind takes nothing back.
 */
export function showNotesOfDay(root: ParentNode, today: IsoDate = chinaDay(Date.now())): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-days]')) {
    const notes = [...group.querySelectorAll<HTMLElement>('[data-from]')].sort((a, b) =>
      dayOf(a) < dayOf(b) ? -1 : 1,
    );
    const shown = notes.findIndex(({ hidden }) => !hidden);
    const due = notes.findLastIndex((note) => dayOf(note) <= today);
    if (due <= shown) continue;
    for (const [index, note] of notes.entries()) note.hidden = index !== due;
  }
}

/** The form that leads to the text of a document on a day. */
export function offerTextsByDay(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('[data-text-form]')) {
    const { first, last, notYet = '', ended = '', pick = '' } = form.dataset;
    const field = form.querySelector<HTMLInputElement>('input[type=date]');
    const status = form.querySelector('[role=status]');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const day = field?.value ?? '';
      const refused =
        (day === '' && pick) ||
        (first !== undefined && day < first && notYet) ||
        (last !== undefined && last < day && ended);
      if (status) status.textContent = refused || '';
      if (!refused) location.assign(textOn(form, day));
    });
  }
}

/** The address of the text that has begun last, in a list that has the latest first. */
function textOn(form: HTMLElement, day: string): string {
  const links = [
    ...(form.closest('[data-days]')?.querySelectorAll<HTMLAnchorElement>('[data-first-day]') ?? []),
  ];
  const begun = links.find(({ dataset }) => (dataset['firstDay'] ?? '') <= day) ?? links.at(-1);
  return begun?.href ?? location.href;
}

function dayOf({ dataset }: HTMLElement): string {
  return dataset['from'] ?? '';
}
