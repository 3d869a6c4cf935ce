import { LIST_IDS, type ListKindId } from '#schema/lists/all.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { asOf } from './built-site.ts';
import {
  agencies,
  decisionYears,
  powersOn,
  rowsOf,
  type SourcePower,
  type SourceRow,
  subjects,
} from './source-items.ts';

/** A part of a list that has an address of its own. */
interface Part<Item> {
  readonly path: string;
  readonly heading: string;
  readonly items: readonly Item[];
}

/** How many items parts have, by their addresses. */
export function counts(parts: readonly Part<unknown>[]): Record<string, number> {
  return Object.fromEntries(parts.map(({ path, items }) => [path, items.length]));
}

/** What types are called in addresses, in the order of the official codes. */
const TYPES = {
  行政许可: 'permit',
  行政处罚: 'penalty',
  行政强制: 'coercion',
  行政征收: 'levy',
  行政给付: 'payment',
  行政检查: 'inspection',
  行政确认: 'confirmation',
  行政奖励: 'reward',
  行政裁决: 'adjudication',
  其他行政权力: 'other',
} as const;

const hasItems = ({ items }: Part<unknown>) => items.length > 0;

function byTypeOf(
  { path, items }: Omit<Part<SourcePower>, 'heading'>,
  heading: (type: string) => string,
): Part<SourcePower>[] {
  return Object.entries(TYPES)
    .map(([type, id]) => ({
      path: `${path}type-${id}/`,
      heading: heading(type),
      items: items.filter(({ powerType }) => powerType === type),
    }))
    .filter(hasItems);
}

/** The power list of the day of the build, and its parts. */
export const listed = powersOn(asOf);

const whole: Part<SourcePower> = { path: '/powers/', heading: '权责清单', items: listed };
const byType = byTypeOf(whole, (type) => `${type}事项`);
const byAgency = [...agencies]
  .map(([id, { name }]) => {
    const items = listed.filter(({ agency }) => agency === id);
    const path = `/powers/${id}/`;
    const heading = `${name}权责清单`;
    return {
      path,
      heading,
      items,
      byType: byTypeOf({ path, items }, (type) => `${heading}：${type}`),
    };
  })
  .filter(hasItems);
const bySubject = subjects
  .map(
    ({ id, name }): Part<SourcePower> => ({
      path: `/powers/subject-${id}/`,
      heading: `与${name}有关的权责事项`,
      items: listed.filter(({ subjects: tags = [] }) => tags.includes(name)),
    }),
  )
  .filter(hasItems);

export const powerParts = {
  whole,
  byType,
  byAgency,
  bySubject,
  all: [whole, ...byType, ...byAgency, ...byAgency.flatMap((part) => part.byType), ...bySubject],
};

interface ListPart extends Part<SourceRow> {
  readonly kind: ListKindId;
}

const wholes = LIST_IDS.map(
  (kind): ListPart => ({
    kind,
    path: `/lists/${kind}/`,
    heading: LIST_TEXTS[kind].title,
    items: rowsOf(kind),
  }),
);
const ofAgencies = wholes.flatMap(({ kind, path, heading, items }) =>
  [...Map.groupBy(items, ({ agency }) => agency)].map(([id, own]): ListPart => {
    const { name } = agencies.get(id) ?? {};
    return { kind, path: `${path}agency-${id}/`, heading: name + heading, items: own };
  }),
);
const ofYears = decisionYears.map(
  ({ year }): ListPart => ({
    kind: 'decisions',
    path: `/lists/decisions/year-${year}/`,
    heading: `${year} 年度重大行政决策事项目录`,
    items: rowsOf('decisions').filter((row) => row.year === year),
  }),
);

export const listParts = {
  wholes,
  byAgency: ofAgencies,
  byYear: ofYears,
  all: [...wholes, ...ofAgencies, ...ofYears],
};
