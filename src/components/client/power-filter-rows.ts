import type { IsoDate } from '#domain/date.ts';
import { element } from '#search/browser/element.ts';
import type { Part } from '#search/marks.ts';
import { listText } from '#strings/list-pages.ts';
import { powerText } from '#strings/powers.ts';
import type { PowerList } from './power-filter-list.ts';
import { markedWords, reasonsFor } from './power-filter-marks.ts';
import { type FilterPower, faceOn, isBrokenOn } from './power-filter-powers.ts';

/** What rows are made with. */
export interface RowContext {
  readonly list: PowerList;
  readonly day: IsoDate;
  /** What is marked, folded. */
  readonly words: readonly string[];
  /** The texts of the duties, by the place of their power, where they were looked through. */
  readonly duties: readonly string[] | undefined;
  /** Address of the power list, below which powers have theirs. */
  readonly base: string;
}

/** Characters of a code before those by which a power is known within its agency. */
const AGENCY_CODE = 19;
const { columns } = powerText;

/** The table of `PowerTable.astro`, without rows. */
export function powerTable(label: string): HTMLTableElement {
  const heads = [columns.name, columns.type, columns.agency, columns.promised, columns.duties];
  return element('table', { class: 'card-table powers', 'aria-label': label }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, [head])),
      ),
    ]),
    element('tbody', {}),
  ]);
}

/** A row of that table; below the name stands why it was found, where the name does not tell. */
export function powerRow(power: FilterPower, context: RowContext): HTMLElement {
  const { list, day, words, duties, base } = context;
  const [name, mainItem, , promised] = faceOn(power, day);
  const agency = list.agencies[power.agency];
  const cell = (label: string, text: string | undefined, figure = false) =>
    element('td', { ...(figure ? { class: 'figure' } : {}), 'data-label': label }, [text]);
  return element('tr', {}, [
    element('th', { scope: 'row' }, [
      element(
        'a',
        { href: hrefOf(base, agency?.id ?? '', power.code) },
        marked(markedWords(name, words)),
      ),
      ...(mainItem === ''
        ? []
        : [' ', element('span', { class: 'main' }, marked(markedWords(mainItem, words)))]),
      ...(isBrokenOn(power, day)
        ? [' ', element('span', { class: 'flag' }, [listText.broken])]
        : []),
      ...reasonsFor(power, words, day, duties?.[power.place]).map(({ label, parts }) =>
        element('span', { class: 'found' }, [`${label}：`, ...marked(parts)]),
      ),
    ]),
    cell(columns.type, list.types[power.type]?.name),
    cell(columns.agency, agency?.name),
    cell(columns.promised, promised, true),
    cell(columns.duties, String(power.duties), true),
  ]);
}

/** The address of a power. */
export function hrefOf(base: string, agency: string, code: string): string {
  return `${base}${agency}/${code.slice(AGENCY_CODE)}/`;
}

function marked(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, [text]) : text));
}
