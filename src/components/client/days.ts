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
