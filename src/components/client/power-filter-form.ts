import { element } from '#search/browser/element.ts';
import { powerText } from '#strings/powers.ts';
import type { PowerAnswer, PowerList } from './power-filter-list.ts';
import { type PowerQuery, parametersOf } from './power-filter-query.ts';

const { filter } = powerText;

/** How a query came about: word by word, by a choice, or by a last word such as Enter. */
export type Change = 'typed' | 'chosen' | 'done';

/** The form of the filter, read and written as a query. */
export interface PowerForm {
  /** @param day The day whose list is shown. */
  readonly fill: (query: PowerQuery, day: string) => void;
  /** Offer the agencies and types of the list. */
  readonly offer: (list: PowerList) => void;
  /** Say behind each agency and type how many there would be. */
  readonly count: (answer: PowerAnswer) => void;
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
  // Before the list is there a select cannot show what the address asks for.
  let asked = { agency: '', type: '' };
  let options: Readonly<Record<keyof typeof selects, readonly HTMLOptionElement[]>> | undefined;
  let names: Readonly<Record<keyof typeof selects, readonly string[]>> = { agency: [], type: [] };

  const choose = (agency: string, type: string) => {
    asked = { agency, type };
    selects.agency.value = agency;
    selects.type.value = type;
  };
  const read = (): PowerQuery => ({
    text: text.value.trim(),
    agency: options ? selects.agency.value : asked.agency,
    type: options ? selects.type.value : asked.type,
    asOf: day.value,
    duties: duties.checked,
  });

  return {
    fill: (query, shown) => {
      if (text.value.trim() !== query.text) text.value = query.text;
      if (day.value !== shown) day.value = shown;
      duties.checked = query.duties;
      choose(query.agency, query.type);
      if (clear) clear.hidden = parametersOf(query) === '';
    },
    offer: ({ agencies, types }) => {
      const made = (facets: typeof agencies) =>
        facets.map(({ id, name }) => element('option', { value: id }, [name]));
      options = { agency: made(agencies), type: made(types) };
      names = { agency: agencies.map(({ name }) => name), type: types.map(({ name }) => name) };
      selects.agency.append(...options.agency);
      selects.type.append(...options.type);
    },
    count: ({ byAgency, byType }) => {
      for (const [key, counts] of [['agency', byAgency] as const, ['type', byType] as const]) {
        for (const [place, option] of (options?.[key] ?? []).entries()) {
          const label = filter.option(names[key][place] ?? '', counts[place] ?? 0);
          if (option.text !== label) option.text = label;
        }
      }
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
