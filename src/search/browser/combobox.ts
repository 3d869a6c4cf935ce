import { searchText } from '#strings/search.ts';
import type { Suggestion } from '../answer.ts';
import { markedParts } from '../marks.ts';
import { normalise } from '../normalise.ts';
import { element } from './element.ts';
import { marked } from './marked.ts';

const PAUSE = 120;

/** The list of suggestions under a search field. */
export interface Combobox {
  /** Close the list, and drop what is still being looked up. */
  readonly close: () => void;
}

/**
 * Offer documents to open while a reader types: a combobox with a list, as the ARIA Authoring Practices
 * have it. Arrow keys choose, Enter opens what is chosen and otherwise searches, Escape only closes.
 *
 * @param field A field in a form, with an id.
 */
export function offerSuggestions(
  field: HTMLInputElement,
  suggest: (typed: string) => Promise<readonly Suggestion[]>,
  most = 8,
): Combobox {
  const id = `${field.id}-suggestions`;
  const list = element('div', {
    id,
    class: 'suggestions',
    role: 'listbox',
    'aria-label': searchText.suggestions,
  });
  list.hidden = true;
  field.form?.classList.add('has-suggestions');
  field.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  })) {
    field.setAttribute(name, value);
  }

  let options: readonly HTMLElement[] = [];
  let chosen = -1;
  let latest = 0;
  let pause: number | undefined;

  const choose = (place: number): void => {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = place;
    const option = options[chosen];
    if (!option) field.removeAttribute('aria-activedescendant');
    else {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', option.id);
    }
  };
  const show = (suggestions: readonly Suggestion[], typed: string): void => {
    choose(-1);
    options = suggestions
      .slice(0, most)
      .map((suggestion, place) => optionOf(suggestion, typed, `${id}-${place}`));
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
  };
  const close = (): void => {
    latest += 1;
    window.clearTimeout(pause);
    show([], '');
  };
  const look = async (): Promise<void> => {
    const mine = ++latest;
    const typed = field.value.trim();
    if (typed === '') return close();
    // Without suggestions the search itself still works, and says what is wrong.
    const found = await suggest(typed).catch(() => []);
    if (mine === latest && document.activeElement === field) show(found, typed);
  };
  const lookSoon = (): void => {
    window.clearTimeout(pause);
    pause = window.setTimeout(look, PAUSE);
  };

  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) lookSoon();
  });
  field.addEventListener('compositionend', lookSoon);
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
  // The field keeps the focus while an option is pressed, or the list would close under the finger.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      // Browsers would empty the field.
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && options[chosen]) {
      event.preventDefault();
      options[chosen]?.click();
    } else if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) void look();
      // One place more than there are options: none of them.
      else choose(((chosen + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    }
  });
  return { close };
}

/** A link, so that it can be opened in another tab as well. */
function optionOf({ title, url, docNumber, date }: Suggestion, typed: string, id: string) {
  const needles = typed.split(/\s+/u).map(normalise);
  const part = (content: string) => marked(markedParts(content, needles));
  return element('a', { id, role: 'option', href: url, tabindex: '-1', 'aria-selected': 'false' }, [
    element('span', { class: 'suggestion-title' }, part(title)),
    docNumber === undefined ? undefined : element('span', {}, part(docNumber)),
    date === undefined ? undefined : element('span', {}, [date]),
  ]);
}
