import { powerText } from '#strings/powers.ts';
import { isHalfTyped } from './first-touch.ts';
import type { PowerAnswer, PowerList } from './power-filter-list.ts';
import { type PowerQuery, parametersOf } from './power-filter-query.ts';

const { filter } = powerText;

/** How a query came about: word by word, by a choice, or by a last word such as Enter. */
export type Change = 'typed' | 'chosen' | 'done';

/** The form of the filter, read and written as a query. */
export interface PowerForm {
  /** @param day The day whose list is shown. */
  readonly fill: (query: PowerQuery, day: string) => void;
  readonly read: () => PowerQuery;
  /** Say behind each agency and type how many there would be. */
  readonly count: (answer: PowerAnswer, list: PowerList) => void;
  readonly listen: (changed: (query: PowerQuery, how: Change) => void) => void;
}

export function powerForm(form: HTMLFormElement): PowerForm {
  const field = <T extends HTMLElement>(name: string) =>
    form.elements.namedItem(name) as unknown as T;
  const text = field<HTMLInputElement>('q');
  const day = field<HTMLInputElement>('asOf');
  const duties = field<HTMLInputElement>('duties');
  const selects = {
    agency: field<HTMLSelectElement>('agency'),
    type: field<HTMLSelectElement>('type'),
  };
  const clear = form.querySelector<HTMLElement>('[data-power-clear]');

  const choose = (agency: string, type: string) => {
    selects.agency.value = agency;
    selects.type.value = type;
  };
  const read = (): PowerQuery => ({
    text: text.value.trim(),
    agency: selects.agency.value,
    type: selects.type.value,
    asOf: day.validity.valid ? day.value : '',
    duties: duties.checked,
  });

  return {
    fill: (query, shown) => {
      if (text.value.trim() !== query.text) text.value = query.text;
      if (day.value !== shown && !isHalfTyped(day)) day.value = shown;
      duties.checked = query.duties;
      choose(query.agency, query.type);
      if (clear) clear.hidden = parametersOf(query) === '';
    },
    read,
    count: ({ byAgency, byType }, { agencies, types }) => {
      recount(selects.agency, agencies, byAgency);
      recount(selects.type, types, byType);
    },
    listen: (changed) => {
      let isComposing = false;
      const typed = () => changed(read(), 'typed');
      text.addEventListener('compositionstart', () => {
        isComposing = true;
      });
      text.addEventListener('compositionend', () => {
        isComposing = false;
        typed();
      });
      text.addEventListener('input', (event) => {
        // Half a syllable of pinyin is not yet what the reader means.
        if (!isComposing && !(event as InputEvent).isComposing) typed();
      });
      text.addEventListener('change', () => changed(read(), 'done'));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        changed(read(), 'done');
      });
      const choice = () => changed(read(), 'chosen');
      for (const one of [selects.agency, selects.type, duties]) {
        one.addEventListener('change', choice);
      }
      day.addEventListener('change', () => {
        // Half a year, as in 0020-06-30, is not yet what the reader means.
        if (day.value !== '' && day.validity.valid) choice();
      });
      day.addEventListener('blur', () => {
        if (day.value === '') choice();
      });
      clear?.addEventListener('click', () => {
        text.value = '';
        duties.checked = false;
        day.value = '';
        choose('', '');
        choice();
        text.focus();
      });
    },
  };
}

/** The options of a select after its first, which stands for all. */
function recount(
  select: HTMLSelectElement,
  facets: PowerList['agencies'],
  counts: readonly number[],
): void {
  const places = new Map(facets.map(({ id }, place) => [id, place]));
  for (const option of select.options) {
    const place = places.get(option.value);
    if (place === undefined) continue;
    const label = filter.option(facets[place]?.name ?? '', counts[place] ?? 0);
    if (option.text !== label) option.text = label;
  }
}
