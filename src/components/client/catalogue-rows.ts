import type { IsoDate } from '#domain/date.ts';
import { lastDayOn, readLastDays } from '#domain/last-day.ts';
import type { LifeRow, RowOn } from '#domain/life-row.ts';
import type { Validity } from '#domain/validity.ts';
import { element } from '#search/browser/element.ts';
import { catalogueText } from '#strings/catalogue.ts';
import { moving } from '#strings/moving.ts';
import type { CatalogueAnswer } from './catalogue-list.ts';

const { columns } = catalogueText;
const HEAD = [
  columns.number,
  columns.title,
  columns.docNumber,
  columns.registrationNumber,
  columns.effectiveFrom,
  columns.effectiveUntil,
  columns.validity,
];

/**
 * The answer as the table of `CatalogueTable.astro`, with the first `limit` rows.
 *
 * @param nameOf The name of an agency by its short name.
 */
export function catalogueTable(
  { groups }: CatalogueAnswer,
  day: IsoDate,
  limit: number,
  nameOf: (agency: string) => string,
): HTMLElement {
  if (groups.length === 0) return element('p', { class: 'muted' }, [catalogueText.empty]);
  let number = 0;
  const bodies = groups.flatMap(({ agency, rows }) => {
    const shown = rows.slice(0, Math.max(0, limit - number)).map((one) => {
      number += 1;
      return tableRow(one, number, day);
    });
    if (shown.length === 0) return [];
    const name = element('th', { colspan: String(HEAD.length), scope: 'rowgroup' }, [
      nameOf(agency),
    ]);
    return [element('tbody', {}, [element('tr', { class: 'group' }, [name]), ...shown])];
  });
  const head = HEAD.map((label, index) =>
    element('th', { scope: 'col', ...(index === 0 ? { class: 'number' } : {}) }, [label]),
  );
  return element('table', { class: 'catalogue-table' }, [
    element('thead', {}, [element('tr', {}, head)]),
    ...bodies,
  ]);
}

function tableRow({ row, period }: RowOn, number: number, day: IsoDate): HTMLElement {
  const fact = (kind: string, label: string, text: string | undefined) =>
    element('td', { class: kind, 'data-label': label }, [text]);
  return element('tr', {}, [
    element('td', { class: 'number' }, [String(number)]),
    nameCell(row),
    element('td', { class: 'code' }, [row.docNumber]),
    fact('code', columns.registrationNumber, row.registrationNumber),
    fact('day', columns.effectiveFrom, row.effectiveFrom),
    fact('day', columns.effectiveUntil, untilText(row, day)),
    element('td', {}, [badge(period.validity)]),
  ]);
}

/** The cell that names a document and leads to it. */
export function nameCell({ title, href }: Pick<LifeRow, 'title' | 'href'>): HTMLElement {
  return element('td', { class: 'name' }, [element('a', { href }, [title])]);
}

/** A badge that stays as it is. */
export function badge(validity: Validity): HTMLElement {
  return element('span', { class: 'validity', 'data-validity': validity }, [
    element('span', { class: 'visually-hidden' }, [`${moving.validityLabel}：`]),
    element('span', { class: 'word' }, [moving.validity[validity]]),
  ]);
}

function untilText({ lastDays, unlimited }: LifeRow, day: IsoDate): string {
  const until = lastDayOn(readLastDays(lastDays), day);
  return until ?? (unlimited ? catalogueText.unlimited : catalogueText.unstated);
}
