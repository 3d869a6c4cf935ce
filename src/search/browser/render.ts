import type { IsoDate } from '#domain/date.ts';
import { searchText } from '#strings/search.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import type { Part } from '../marks.ts';
import type { Query } from '../query.ts';
import { type Hit, validityOf } from '../rank.ts';
import { snippetOf, titleParts } from '../snippet.ts';
import { documentAddress } from './address.ts';
import { type Child, element } from './element.ts';

/** One result as a list item. Text becomes text nodes only: nothing in a record is read as HTML. */
export function resultItem({ record }: Hit, query: Query, asOf: IsoDate): HTMLLIElement {
  const { parts, anchor } = snippetOf(record, query);
  const address = documentAddress(record.url, query.typed);
  const title = element(
    'a',
    { class: 'result-title', href: address },
    marked(titleParts(record, query)),
  );
  const place = element(
    'a',
    { class: 'result-snippet', href: documentAddress(record.url, query.typed, anchor) },
    marked(parts),
  );
  const facts = [
    record.docNumber === undefined ? undefined : element('span', {}, [record.docNumber]),
    element('span', {}, [record.agency]),
    element('span', {}, [record.type]),
    record.date === undefined
      ? undefined
      : element('time', { datetime: record.date }, [record.date]),
  ];
  return element('li', { class: 'result' }, [
    element('h2', { class: 'result-head' }, [title, validityWord(record, asOf)]),
    element('p', { class: 'result-facts' }, facts),
    parts.length > 0 ? element('p', {}, [place]) : undefined,
  ]);
}

function marked(parts: readonly Part[]): Child[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}

function validityWord(record: Hit['record'], asOf: IsoDate): HTMLElement | undefined {
  const validity = validityOf(record, asOf);
  if (validity === undefined) return undefined;
  const label = element('span', { class: 'visually-hidden' }, [`${searchText.validity}：`]);
  return element('span', { class: 'validity', 'data-validity': validity }, [
    label,
    VALIDITIES[validity],
  ]);
}
