import type { IsoDate } from '#domain/date.ts';
import { groupOf, type LivesFile, type RowOn, rowsOn } from '#domain/life-row.ts';
import { periodIndex, readPeriods } from '#domain/validity.ts';
import { element } from '#search/browser/element.ts';
import { DOCUMENT_LABELS } from '#strings/document-labels.ts';
import { moving } from '#strings/moving.ts';
import { NORMATIVE_TYPE } from '#strings/vocabulary.ts';
import { loadLives } from './lives.ts';

/**
 * Make a list of normative documents that is filtered by validity true on the reader's day: documents
 * that no longer belong there go, those that do by now come, and the counts follow. On the whole list,
 * and under other filters, only the counts of the filter by validity change.
 *
 * @param list The element that says how: the first day on which anything changes, the validity that
 * the list is filtered by, which page of it this is, and where the lives are.
 * @param today The reader's day.
 */
export async function moveList(list: HTMLElement, today: IsoDate): Promise<void> {
  const { nextChange, lives = '', group } = list.dataset;
  if (nextChange === undefined || today < nextChange) return;
  try {
    const file = await loadLives(lives);
    const rows = rowsOn(file.documents, today);
    const sizes = Map.groupBy(rows, ({ period }) => groupOf(period.validity));
    const countOf = (name: string | undefined) => sizes.get(name as never)?.length ?? 0;
    for (const count of document.querySelectorAll<HTMLElement>('[data-count-of]')) {
      count.textContent = String(countOf(count.dataset['countOf']));
    }
    if (group === undefined) return;
    const count = document.querySelector('[data-list-count]');
    if (count) count.textContent = moving.listCount(countOf(group));
    moveItems(list, file, sizes.get(group as never) ?? []);
  } catch (error) {
    // What was built is true of the day of the build.
    console.warn(error);
  }
}

/** Keep the items that belong to the list, and put the others between them, in the order of the file. */
function moveItems(
  list: HTMLElement,
  { asOf, documents }: LivesFile,
  rows: readonly RowOn[],
): void {
  const items = list.querySelector('.documents');
  const built = new Map(
    [...(items?.children ?? [])].map((item) => [
      item.querySelector('.title')?.getAttribute('href') ?? '',
      item as HTMLElement,
    ]),
  );
  const [pattern] = built.values();
  if (!items || !pattern) return;
  const { page, pages, group } = list.dataset;
  const places = new Map(documents.map(({ href }, place) => [href, place]));
  const placeOf = (href: string | undefined) => places.get(href ?? '') ?? -1;
  const hrefs = [...built.keys()];
  const last = placeOf(hrefs.at(-1));
  // This page begins with its first item and ends before the first one of the next.
  const from = page === '1' ? 0 : placeOf(hrefs[0]);
  const next = rowsOn(documents, asOf).find(
    ({ row, period }) => groupOf(period.validity) === group && placeOf(row.href) > last,
  );
  const to = page === pages || !next ? documents.length : placeOf(next.row.href);
  const here = rows.filter(({ row }) => from <= placeOf(row.href) && placeOf(row.href) < to);
  const moved = here.map((one) => built.get(one.row.href) ?? itemLike(pattern, one));
  if (moved.length === 0) items.replaceWith(element('p', { class: 'muted' }, [moving.emptyList]));
  else items.replaceChildren(...moved);
}

/** An item that looks like another one and tells of this document. */
function itemLike(pattern: HTMLElement, { row, period }: RowOn): HTMLElement {
  const item = pattern.cloneNode(true) as HTMLElement;
  const write = (place: Element | null | undefined, text: string | undefined) => {
    if (place) place.textContent = text ?? '';
  };
  const title = item.querySelector('.title');
  title?.setAttribute('href', row.href);
  write(title, row.title);
  const date = item.querySelector('.date');
  date?.setAttribute('datetime', row.publishedOn ?? '');
  write(date, row.publishedOn ?? moving.noDate);
  write(item.querySelector('.summary'), row.summary);
  const badge = item.querySelector<HTMLElement>('.validity');
  if (badge) {
    badge.dataset['validity'] = period.validity;
    badge.dataset['periods'] = row.periods;
    badge.dataset['period'] = String(periodIndex(readPeriods(row.periods), period.from));
    write(badge.querySelector('.word'), moving.validity[period.validity]);
  }
  const [agency, number] = item.querySelectorAll('.facts > span:not(.validity, .index-number)');
  write(agency, row.agency);
  write(number, row.docNumber ?? NORMATIVE_TYPE);
  write(item.querySelector('.index-number'), `${DOCUMENT_LABELS.indexNumber} ${row.indexNumber}`);
  return item;
}
