import { markQuery } from '#search/browser/mark.ts';
import { offerTextsByDay, showNotesOfDay } from './days.ts';
import { askBeforeLeaving } from './leave.ts';
import { offerTools } from './tools.ts';
import { refreshConsultations, refreshValidity } from './validity.ts';

refreshValidity(document);
refreshConsultations(document);
showNotesOfDay(document);
offerTextsByDay(document);
offerTools(document);
askBeforeLeaving(document);

// Where a search led here, what was looked for is marked.
const text = document.querySelector<HTMLElement>('[data-text]');
const typed = new URLSearchParams(location.search).get('q');
if (text && typed) markQuery(text, typed);
