import type { IsoDate } from '#domain/date.ts';
import { element } from '#search/browser/element.ts';
import { powerText } from '#strings/powers.ts';
import type { PowerAnswer } from './power-filter-list.ts';
import { powerRow, powerTable, type RowContext } from './power-filter-rows.ts';

/** Rows that are shown at first, and how many more each time. */
export const ROWS = 60;
const MORE_ROWS = 200;
/** More rows than a screen holds: a key waits for these, and the others come after they are painted. */
const FIRST_ROWS = 16;

const { filter } = powerText;

/** The list below the form. */
export interface PowerResults {
  /**
   * Show the page as it was built; what its summary says.
   *
   * @param day The day for which it is true, unless that is the day of the build.
   */
  readonly showBuilt: (day?: IsoDate) => string;
  /**
   * @param summary What is said above the list, and the day for which it is true where it does not
   * say that itself.
   * @param shown How many rows, unless there are fewer.
   */
  readonly show: (
    answer: PowerAnswer,
    summary: { readonly text: string; readonly asOf?: IsoDate | undefined },
    context: Omit<RowContext, 'base'>,
    shown: number,
  ) => void;
  /** Make rows that nobody sees, so that the first key is as quick as the others. */
  readonly warmUp: (answer: PowerAnswer, context: Omit<RowContext, 'base'>) => void;
  readonly busy: (isBusy: boolean) => void;
}

/**
 * @param list The element that holds the table.
 * @param base Address of the power list.
 * @param kept Told how many rows are shown when a reader asks for more.
 */
export function powerResults(
  list: HTMLElement,
  summary: HTMLElement,
  base: string,
  kept: (shown: number) => void,
): PowerResults {
  const heading = powerSummary(summary);
  const built = [...list.childNodes];
  const table = powerTable(powerText.title);
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const none = element('p', { class: 'none' }, [filter.none]);
  const more = element('button', { class: 'button more', type: 'button' });
  let isBuilt = true;
  // Rows that come after the first ones have been painted; of several, only the last may come.
  let late: (() => void) | undefined;
  const comeLate = (rows: () => void) => {
    const mine = () => {
      if (late === mine) rows();
      if (late === mine) late = undefined;
    };
    late = mine;
    requestAnimationFrame(() => setTimeout(mine));
  };

  const addRows = (answer: PowerAnswer, context: RowContext, from: number, to: number) => {
    body.append(...answer.matches.slice(from, to).map((power) => powerRow(power, context)));
  };
  const offerMore = (answer: PowerAnswer, context: RowContext, shown: number) => {
    const rest = Math.min(MORE_ROWS, answer.matches.length - shown);
    more.hidden = rest <= 0;
    more.textContent = filter.more(rest);
    more.onclick = () => {
      late?.();
      addRows(answer, context, shown, shown + rest);
      offerMore(answer, context, shown + rest);
      kept(shown + rest);
      // Where the reader was: the first of the rows that have come.
      body.rows[shown]?.querySelector('a')?.focus({ preventScroll: true });
    };
  };

  return {
    showBuilt: (day) => {
      late = undefined;
      if (!isBuilt) list.replaceChildren(...built);
      isBuilt = true;
      return heading.showBuilt(day);
    },
    show: (answer, { text, asOf }, part, shown) => {
      const context = { ...part, base };
      heading.show(text, asOf);
      if (isBuilt) list.replaceChildren(table, none, more);
      isBuilt = false;
      table.hidden = answer.matches.length === 0;
      none.hidden = !table.hidden;
      body.replaceChildren();
      addRows(answer, context, 0, FIRST_ROWS);
      offerMore(answer, context, shown);
      late = undefined;
      if (answer.matches.length > FIRST_ROWS) {
        comeLate(() => addRows(answer, context, FIRST_ROWS, shown));
      }
    },
    warmUp: (answer, part) => {
      for (const power of answer.matches.slice(0, ROWS)) powerRow(power, { ...part, base });
    },
    busy: (isBusy) => list.setAttribute('aria-busy', String(isBusy)),
  };
}

/** The heading of the list: how many there are, and for which day that is true. */
function powerSummary(heading: HTMLElement) {
  const words = heading.firstChild;
  const note = heading.querySelector<HTMLElement>('.muted');
  const built = { words: words?.textContent ?? '', note: note?.textContent ?? '' };
  const say = (text: string, day: string) => {
    if (words) words.textContent = text;
    if (note) note.textContent = day;
  };
  return {
    showBuilt: (day?: IsoDate) => {
      say(built.words, day ? powerText.asOf(day) : built.note);
      return built.words.trim();
    },
    show: (text: string, day?: IsoDate) => say(`${text} `, day ? powerText.asOf(day) : ''),
  };
}
