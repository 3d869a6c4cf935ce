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

// Codes and ties to other pages, and what all items say alike; steps say the same in other words, and
// ten thousands of duties would crowd documents out.
const UNSAID: ReadonlySet<string> = new Set([
  ...['code', 'id', 'power', 'name', 'article', 'office', 'post', 'legalBasis', 'steps', 'duties'],
  ...['necessity', 'source', 'form', 'subjects'],
]);
const SHORTEST = 4;

/** What the search index holds of an item: its name, its code, what it rests on, and what it says. */
export function itemRecord(item: Item): SearchRecord {
  const { agency, path, bases } = item;
  const names = [...new Set(bases.map(({ data }) => data.name))];
  const gists = bases.flatMap(({ data }) => ('gist' in data ? (data.gist ?? []) : []));
  return {
    url: path,
    agencies: [shortNameOf(agency)],
    type: itemType(item),
    attachments: [],
    blocks: [
      ...new Set([
        ...sentencesIn(item.data),
        ...gists,
        names.map((name) => `《${name}》`).join(''),
      ]),
    ]
      .filter(Boolean)
      .map((text) => ({ text })),
    ...(isPower(item) ? powerFacts(item) : rowFacts(item)),
  };
}

/** Every sentence of an item's file, in its order. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return /\p{Script=Han}/u.test(value) && value.length >= SHORTEST ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    // What is needed for an application is known by its name.
    UNSAID.has(key) && !(key === 'name' && 'necessity' in value) ? [] : sentencesIn(inner),
  );
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
