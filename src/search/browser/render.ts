import type { IsoDate } from '#domain/date.ts';
import { searchText } from '#strings/search.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import type { Hit } from '../answer.ts';
import { parseQuery, type Query } from '../query.ts';
import { validityOf } from '../rank.ts';
import type { SearchRecord } from '../record.ts';
import { type Snippet, snippetOf, titleParts } from '../snippet.ts';
import { documentAddress } from './address.ts';
import { element } from './element.ts';
import { marked } from './marked.ts';

const MOST_AGENCIES = 3;

/**
 * One result as a list item. Text becomes text nodes only: nothing in a record is read as HTML.
 *
 * @param query What was looked for in the end; a result with a synonym is marked by that.
 */
export function resultItem(hit: Hit, query: Query, asOf: IsoDate): HTMLLIElement {
  const { record, tier, via } = hit;
  const marks = via === undefined ? query : parseQuery(via);
  // Of a question, only its words are in the text.
  const looked = tier === 'relaxed' ? marks.terms.map(({ text }) => text).join(' ') : marks.typed;
  const address = (anchor?: string) => documentAddress(record.url, looked, anchor);
  const title = element(
    'a',
    { class: 'result-title', href: address() },
    marked(titleParts(record, marks)),
  );
  return element('li', { class: 'result' }, [
    element('h2', { class: 'result-head' }, [title, validityWord(record, asOf)]),
    factsLine(record),
    snippetLine(snippetOf(record, marks), address),
  ]);
}

function factsLine({ docNumber, agencies, date, type }: SearchRecord): HTMLElement {
  const issuers =
    agencies.length > MOST_AGENCIES
      ? searchText.agenciesAmong(agencies.slice(0, MOST_AGENCIES), agencies.length)
      : searchText.agencies(agencies);
  return element('p', { class: 'result-facts' }, [
    docNumber === undefined ? undefined : element('span', {}, [docNumber]),
    element('span', {}, [issuers]),
    date === undefined ? undefined : element('time', { datetime: date }, [date]),
    element('span', {}, [type]),
  ]);
}

/** The piece of the text, as a link to its place where it has one. */
function snippetLine(
  { parts, anchor, label, attachment }: Snippet,
  address: (anchor?: string) => string,
): HTMLElement | undefined {
  if (parts.length === 0) return undefined;
  const begins =
    label !== undefined &&
    parts
      .map(({ text }) => text)
      .join('')
      .startsWith(label);
  const place = begins ? undefined : label;
  const name = attachment ? searchText.attachment(attachment.title) : place;
  const text = [
    name === undefined ? undefined : element('span', { class: 'result-place' }, [name]),
    ...marked(parts),
  ];
  const href = attachment?.path ?? (anchor === undefined ? undefined : address(anchor));
  return element('p', { class: 'result-snippet' }, [
    href === undefined ? element('span', {}, text) : element('a', { href }, text),
  ]);
}

function validityWord(record: SearchRecord, asOf: IsoDate): HTMLElement | undefined {
  const validity = validityOf(record, asOf);
  if (validity === undefined) return undefined;
  const label = element('span', { class: 'visually-hidden' }, [`${searchText.validity}：`]);
  return element('span', { class: 'validity', 'data-validity': validity }, [
    label,
    VALIDITIES[validity],
  ]);
}
