import { type Item, isPower } from '#portal/items.ts';
import type { ListRow } from '#portal/lists.ts';
import { shortNameOf } from '#portal/portal.ts';
import { type Power, powerName } from '#portal/powers.ts';
import type { SearchRecord } from '#search/record.ts';
import { listText } from '#strings/list-pages.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { powerText } from '#strings/powers.ts';
import { limitText } from '#strings/time-limit.ts';
import { POWER_TYPES } from '#strings/vocabulary-powers.ts';

/** What filters of the search call an item, where documents have a type. */
export function itemType(item: Item): string {
  return isPower(item) ? powerText.title : listText.title;
}

/**
 * What the search index holds of an item: enough to find it by its name, its code and what it rests
 * on. Its duties are for the filter of the power list: ten thousands of them would crowd documents out.
 */
export function itemRecord(item: Item): SearchRecord {
  const { agency, path, bases } = item;
  const names = [...new Set(bases.map(({ data }) => data.name))];
  return {
    url: path,
    agency: shortNameOf(agency),
    type: itemType(item),
    attachments: [],
    blocks: names.length > 0 ? [{ text: names.map((name) => `《${name}》`).join('') }] : [],
    ...(isPower(item) ? powerFacts(item) : rowFacts(item)),
  };
}

type Facts = Pick<SearchRecord, 'title' | 'indexNumber' | 'summary'>;

function powerFacts(power: Power): Facts {
  const { data } = power;
  const { facts } = powerText;
  return {
    title: powerName(power),
    indexNumber: data.code,
    summary: [
      POWER_TYPES[data.powerType],
      data.subItem === undefined ? '' : data.name,
      `${facts.office}：${data.office}`,
      `${facts.promisedLimit}：${limitText(data.promisedLimit)}`,
    ]
      .filter(Boolean)
      .join('，'),
  };
}

function rowFacts({ kind, data }: ListRow): Facts {
  const { title, short } = LIST_TEXTS[kind];
  return {
    title: listText.searchTitle(data.name, short),
    indexNumber: 'code' in data ? data.code : data.id,
    summary: title,
  };
}
