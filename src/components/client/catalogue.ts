import { type IsoDate, isIsoDate } from '#domain/date.ts';
import type { LifeRow } from '#domain/life-row.ts';
import { catalogueText } from '#strings/catalogue.ts';
import { longDay } from '#strings/document-life.ts';
import { catalogueForm } from './catalogue-form.ts';
import { answerTo, type CatalogueAnswer } from './catalogue-list.ts';
import {
  type CatalogueQuery,
  dayAsked,
  parametersOf,
  queryOf,
  statusName,
} from './catalogue-query.ts';
import { catalogueTable } from './catalogue-rows.ts';
import { loadLives } from './lives.ts';

/** Rows that are shown at once; the others are behind one more click. */
const ROWS = 300;

/**
 * The catalogue of any day, in the reader's browser: the form, the address, and the back button. The
 * page as it was built stays until something else is asked for, or the reader's day is a later one.
 *
 * @param section The element that holds form and list.
 * @param today The reader's day.
 * @param touched Whether the reader has turned to the form already: what stands there counts, and not
 * the address.
 */
export function startCatalogue(section: HTMLElement, today: IsoDate, touched: boolean): void {
  const part = <T extends HTMLElement>(name: string) =>
    section.querySelector<T>(`[data-catalogue-${name}]`) as T;
  const form = catalogueForm(part<HTMLFormElement>('form'));
  const note = part('note');
  const summary = part('summary');
  const list = part('list');
  const more = part<HTMLButtonElement>('more');
  const reset = part<HTMLButtonElement>('reset');
  const heading = document.querySelector('h1');
  const { asOf = '', lives = '' } = section.dataset;
  const builtOn = isIsoDate(asOf) ? asOf : today;
  const now = today > builtOn ? today : builtOn;
  const built = {
    heading: heading?.textContent ?? '',
    summary: summary.textContent,
    nodes: [...list.childNodes],
  };
  // Of several answers under way, only the last one may be shown.
  let latest = 0;

  const say = (text: string) => {
    note.hidden = text === '';
    if (note.textContent !== text) note.textContent = text;
  };
  const name = (text: string) => {
    if (heading && heading.textContent !== text) heading.textContent = text;
  };
  const showBuilt = () => {
    name(built.heading);
    summary.textContent = built.summary;
    list.replaceChildren(...built.nodes);
    more.hidden = true;
  };
  const showAnswer = (answer: CatalogueAnswer, day: IsoDate, limit: number) => {
    list.replaceChildren(catalogueTable(answer, day, limit, form.agencyName));
    more.hidden = answer.matching <= limit;
    more.textContent = catalogueText.more(answer.matching - limit);
    more.onclick = () => {
      const links = list.querySelectorAll('a').length;
      showAnswer(answer, day, Number.POSITIVE_INFINITY);
      list.querySelectorAll('a')[links]?.focus();
    };
  };

  const show = async (): Promise<void> => {
    const mine = ++latest;
    const query = queryOf(location.search);
    const asked = dayAsked(query);
    const day = asked ?? now;
    form.fill({ ...query, asOf: day });
    reset.hidden = parametersOf(query) === '';
    const bad = query.asOf !== '' && asked === undefined;
    const message = bad ? catalogueText.badDate(query.asOf, longDay(day)) : '';
    if (day === builtOn && parametersOf({ ...query, asOf: '' }) === '') {
      showBuilt();
      say(message);
      return;
    }
    try {
      const { documents } = await loadLives(lives);
      const has = query.text === '' ? undefined : await wordsOf(query.text);
      if (mine !== latest) return;
      const answer = answerTo(documents, day, query, form.agencies, has);
      name(query.status === 'inForce' ? built.heading : catalogueText.anyTitle);
      summary.textContent = summaryOf(answer, query, day);
      showAnswer(answer, day, ROWS);
      say(message || (day > now ? catalogueText.ahead : ''));
    } catch (error) {
      console.warn(error);
      if (mine !== latest) return;
      showBuilt();
      say(catalogueText.failed);
    }
  };

  const go = (query: CatalogueQuery, how: 'push' | 'replace') => {
    // The reader's day need not be said: it is what the page shows by itself.
    const parameters = parametersOf({ ...query, asOf: query.asOf === now ? '' : query.asOf });
    const address = `${form.action}${parameters}`;
    if (how === 'push' && parameters !== location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  };
  form.listen(go);
  reset.addEventListener('click', () => go(queryOf(''), 'push'));
  window.addEventListener('popstate', () => void show());
  loadLives(lives).catch(() => undefined);
  if (touched) {
    // From here on the page works without a network.
    wordsOf('').catch(() => undefined);
    go(form.read(), 'push');
  } else void show();
}

/** The table of Traditional characters is loaded with the first word. */
async function wordsOf(text: string): Promise<(row: LifeRow) => boolean> {
  const { hasWords } = await import('./catalogue-words.ts');
  return hasWords(text);
}

function summaryOf(answer: CatalogueAnswer, query: CatalogueQuery, day: IsoDate): string {
  const { status, agency, text } = query;
  const whole =
    status === 'all'
      ? catalogueText.countAll(longDay(day), answer.count)
      : catalogueText.count(longDay(day), statusName(status), answer.count);
  return agency === '' && text === '' ? whole : whole + catalogueText.matching(answer.matching);
}
