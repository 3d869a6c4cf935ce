import { type CatalogueQuery, queryOf, statusName } from './catalogue-query.ts';
import { isHalfTyped } from './first-touch.ts';

const PAUSE = 150;

/** The form of the catalogue, read and written as a query. */
export interface CatalogueForm {
  /** Address of the catalogue. */
  readonly action: string;
  /** Short names of the agencies that can be chosen, in the order of the catalogue. */
  readonly agencies: readonly string[];
  readonly agencyName: (shortName: string) => string;
  readonly fill: (query: CatalogueQuery) => void;
  readonly read: () => CatalogueQuery;
  /** Call back on every change; while the reader types, no step back is made of it. */
  readonly listen: (changed: (query: CatalogueQuery, how: 'push' | 'replace') => void) => void;
}

export function catalogueForm(form: HTMLFormElement): CatalogueForm {
  const field = <T extends HTMLElement>(name: string) =>
    form.elements.namedItem(name) as unknown as T;
  const asOf = field<HTMLInputElement>('asOf');
  const status = field<HTMLSelectElement>('status');
  const agency = field<HTMLSelectElement>('agency');
  const text = field<HTMLInputElement>('q');
  const names = new Map([...agency.options].map((option) => [option.value, option.text]));
  let pause: number | undefined;
  const read = () => {
    const day = asOf.validity.valid ? asOf.value : '';
    const values = { asOf: day, status: status.value, agency: agency.value };
    return queryOf(`?${new URLSearchParams({ ...values, q: text.value })}`);
  };

  return {
    read,
    action: new URL(form.action).pathname,
    agencies: [...names.keys()].filter((name) => name !== ''),
    agencyName: (shortName) => names.get(shortName) ?? shortName,
    fill: (query) => {
      if (asOf.value !== query.asOf && !isHalfTyped(asOf)) asOf.value = query.asOf;
      status.value = query.status === 'inForce' ? '' : statusName(query.status);
      agency.value = query.agency;
      // An agency that this portal does not have.
      if (agency.selectedIndex < 0) agency.value = '';
      if (text.value.trim() !== query.text) text.value = query.text;
    },
    listen: (changed) => {
      const soon = () => {
        window.clearTimeout(pause);
        pause = window.setTimeout(() => changed(read(), 'replace'), PAUSE);
      };
      const atOnce = (event: Event) => {
        event.preventDefault();
        window.clearTimeout(pause);
        changed(read(), 'push');
      };
      form.addEventListener('submit', atOnce);
      for (const one of [status, agency]) one.addEventListener('change', atOnce);
      asOf.addEventListener('change', (event) => {
        // Half a year, as in 0020-06-30, is not yet what the reader means.
        if (asOf.value !== '' && asOf.validity.valid) atOnce(event);
      });
      asOf.addEventListener('blur', (event) => {
        if (asOf.value === '') atOnce(event);
      });
      text.addEventListener('input', (event) => {
        // Half a syllable of pinyin is not yet what the reader means.
        if (!(event as InputEvent).isComposing) soon();
      });
      text.addEventListener('compositionend', soon);
    },
  };
}
