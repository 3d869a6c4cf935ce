import { chinaDay } from '#domain/date.ts';
import { offerTextsByDay } from './days.ts';
import { askBeforeLeaving } from './leave.ts';
import { offerTools } from './tools.ts';
import { refreshConsultations, refreshValidity } from './validity.ts';

refreshValidity(document);
refreshConsultations(document);
offerTextsByDay(document);
offerTools(document);
askBeforeLeaving(document);

// What a search field needs is loaded when a reader enters it.
for (const field of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) {
  const offer = async () => {
    const { offerTypeahead } = await import('#search/browser/typeahead.ts');
    offerTypeahead(field, chinaDay(Date.now()));
  };
  // Without suggestions the field is what it was.
  field.addEventListener('focus', () => offer().catch(console.error), { once: true });
}

// Where a search led here, what was looked for is marked. The table of Traditional characters, which
// marking needs, is loaded on no other page.
const text = document.querySelector<HTMLElement>('[data-text]');
const typed = new URLSearchParams(location.search).get('q');
if (text && typed) {
  import('#search/browser/mark.ts')
    .then(({ markQuery }) => markQuery(text, typed))
    .catch(console.error);
}
