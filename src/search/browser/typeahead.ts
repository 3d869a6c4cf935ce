import type { IsoDate } from '#domain/date.ts';
import { searchClient } from './client.ts';
import { offerSuggestions } from './combobox.ts';

/**
 * Suggestions for a search field anywhere on the portal. Loaded when the field is first entered.
 *
 * @param asOf The reader's day.
 */
export function offerTypeahead(field: HTMLInputElement, asOf: IsoDate): void {
  offerSuggestions(field, searchClient('/', asOf).suggest);
  // What was typed meanwhile.
  if (field.value !== '') field.dispatchEvent(new InputEvent('input'));
}
