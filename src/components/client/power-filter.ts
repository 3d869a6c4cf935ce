import { type IsoDate, isIsoDate } from '#domain/date.ts';
import { longDay } from '#strings/document-life.ts';
import { powerText } from '#strings/powers.ts';
import { powerAddress } from './power-filter-address.ts';
import { dutyTexts, type Loaded, powerList } from './power-filter-data.ts';
import { type Change, powerForm } from './power-filter-form.ts';
import { answerTo, known, type PowerAnswer, type PowerList } from './power-filter-list.ts';
import { hasChanged } from './power-filter-powers.ts';
import { dayAsked, isNarrow, type PowerQuery } from './power-filter-query.ts';
import { powerResults, ROWS } from './power-filter-results.ts';

const { filter } = powerText;
/** Readers of screens are told how many there are when typing has paused. */
const PAUSE = 800;
/** What is there sooner than that is not said to be loading. */
const PATIENCE = 300;

/**
 * The filter of the power list, in the reader's browser: every key narrows the list at once. The page
 * as it was built stays until something is asked for, or until the list of the reader's day is another
 * one than that of the build.
 *
 * @param root The element that holds the form; the list stands elsewhere in the document.
 * @param today The reader's day.
 * @param touched Whether the reader has turned to the form already: what stands there counts, and not
 * the address.
 */
export function startPowerFilter(root: HTMLElement, today: IsoDate, touched: boolean): void {
  const part = <T extends HTMLElement>(name: string, within: ParentNode = document) =>
    within.querySelector<T>(`[data-power-${name}]`) as T;
  const element = part<HTMLFormElement>('filter', root);
  const { index = '', duties: dutyAddress = '', asOf = '' } = element.dataset;
  const form = powerForm(element);
  const address = powerAddress(ROWS);
  const base = new URL(element.action).pathname;
  const results = powerResults(part('list'), part('summary'), base, address.keep);
  const note = part('note', root);
  const retry = part<HTMLButtonElement>('retry', root);
  const status = part('said', root);
  const list = powerList(index);
  const duties = dutyTexts(dutyAddress);
  const builtOn = isIsoDate(asOf) ? asOf : today;
  const now = today > builtOn ? today : builtOn;
  let query = address.read();
  let announcing: number | undefined;
  // Of several answers under way, only the last one may be shown.
  let latest = 0;

  const say = (text: string) => {
    note.hidden = text === '';
    if (note.textContent !== text) note.textContent = text;
  };
  const announce = (text: string, how: Change | undefined) => {
    window.clearTimeout(announcing);
    if (how === undefined) return;
    announcing = window.setTimeout(
      () => {
        status.textContent = text;
      },
      how === 'typed' ? PAUSE : 0,
    );
  };

  /** What is needed for the query and is not there yet. */
  const missing = (): Loaded<unknown> | undefined => {
    if (!list.value()) return list;
    return query.duties && query.text !== '' && !duties.value() ? duties : undefined;
  };
  const fetchMissing = async (source: Loaded<unknown>, how: Change | undefined) => {
    const mine = ++latest;
    const isList = source === list;
    const isWaitedFor = !isList || isNarrow(query) || dayAsked(query) !== undefined;
    const loading = isList ? filter.loading : filter.loadingDuties;
    results.busy(true);
    window.setTimeout(() => {
      if (mine === latest && isWaitedFor) say(loading);
    }, PATIENCE);
    let failure = '';
    try {
      await source.load();
    } catch (error) {
      console.warn(error);
      failure = isList ? filter.failed : filter.failedDuties;
    }
    if (mine !== latest) return;
    if (!failure) return show(how);
    latest += 1;
    results.busy(false);
    if (!isWaitedFor) return;
    say(failure);
    retry.hidden = false;
  };

  const showAnswer = (loaded: PowerList, how: Change | undefined) => {
    const asked = dayAsked(query);
    const day = asked ?? now;
    const texts = query.duties ? duties.value() : undefined;
    const answer = answerTo(loaded, query, day, texts?.folded);
    form.count(answer, loaded);
    const isBuilt = () => day === builtOn || (!asked && !hasChanged(loaded.powers, builtOn, now));
    const context = { list: loaded, day, words: answer.words, duties: texts?.texts };
    let said = '';
    if (!isNarrow(query) && isBuilt()) {
      said = results.showBuilt(day);
      if (how === undefined) window.setTimeout(() => results.warmUp(answer, context));
    } else {
      const summary = summaryOf(answer, query, day);
      said = answer.matches.length === 0 ? filter.none : summary.text;
      results.show(answer, summary, context, address.shown());
    }
    say(noteOn(query, asked, now, day));
    announce(said, how);
  };

  const show = (how?: Change) => {
    latest += 1;
    retry.hidden = true;
    const loaded = list.value();
    if (loaded) query = known(query, loaded);
    form.fill(query, dayAsked(query) ?? now);
    if (loaded) showAnswer(loaded, how);
    const source = missing();
    if (source) void fetchMissing(source, how);
    else results.busy(false);
  };

  // The reader's day need not be said: it is what the page shows by itself.
  const taken = (typed: PowerQuery) => ({ ...typed, asOf: typed.asOf === now ? '' : typed.asOf });
  form.listen((changed, how) => {
    query = taken(changed);
    if (address.write(query, how)) show(how);
  });
  retry.addEventListener('click', () => show('chosen'));
  window.addEventListener('popstate', () => {
    query = address.read();
    show();
  });
  if (touched) {
    query = taken(form.read());
    address.write(query, 'typed');
  }
  show(touched && isNarrow(query) ? 'typed' : undefined);
}

function summaryOf({ matches, duties }: PowerAnswer, query: PowerQuery, day: IsoDate) {
  return isNarrow(query)
    ? { text: filter.found(matches.length), asOf: day }
    : { text: filter.onDay(longDay(day), matches.length, duties) };
}

function noteOn(query: PowerQuery, asked: IsoDate | undefined, now: IsoDate, day: IsoDate): string {
  if (query.asOf !== '' && asked === undefined) return filter.badDay(query.asOf, longDay(day));
  return day > now ? filter.ahead : '';
}
