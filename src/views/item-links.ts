import type { IsoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import type { Agency, Portal } from '#portal/portal.ts';
import { powersOn } from '#portal/powers.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { listText } from '#strings/list-pages.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { powerText } from '#strings/powers.ts';
import { subjectText } from '#strings/subjects.ts';
import { POWER_TYPES, type PowerType } from '#strings/vocabulary-powers.ts';
import type { Link } from './frame.ts';

/** A link with how many things stand behind it. */
export interface CountedLink extends Link {
  readonly count?: number;
}

/** Links to the items of one sort, under a heading that is a link itself. */
export interface ItemSection {
  readonly heading: string;
  readonly href: string;
  readonly links: readonly CountedLink[];
}

/** Links to what is there of the power list, the lists and the subjects. */
export function itemLinks({ powers, lists, subjects }: Portal): Link[] {
  return [
    ...(powers.length > 0 ? [{ label: powerText.title, href: addresses.powers }] : []),
    ...([...lists.values()].some((rows) => rows.length > 0)
      ? [{ label: listText.title, href: addresses.lists }]
      : []),
    ...(subjects.length > 0 ? [{ label: subjectText.title, href: addresses.subjects }] : []),
  ];
}

/** Ways into the subjects, the power list by type, and the lists. */
export function itemSections(portal: Portal, asOf: IsoDate): ItemSection[] {
  const byType = Map.groupBy(powersOn(portal.powers, asOf), ({ data }) => data.powerType);
  const types = (Object.keys(POWER_TYPES) as PowerType[]).flatMap((type) => {
    const count = byType.get(type)?.length;
    if (count === undefined) return [];
    return [{ label: POWER_TYPES[type], href: `${addresses.powers}type-${type}/`, count }];
  });
  const lists = LIST_IDS.flatMap((id) => {
    const count = portal.lists.get(id)?.length ?? 0;
    return count > 0 ? [{ label: LIST_TEXTS[id].short, href: addresses.list(id), count }] : [];
  });
  const sections: ItemSection[] = [
    {
      heading: subjectText.title,
      href: addresses.subjects,
      links: portal.subjects.map(({ name, path }) => ({ label: name, href: path })),
    },
    { heading: powerText.title, href: addresses.powers, links: types },
    { heading: listText.title, href: addresses.lists, links: lists },
  ];
  return sections.filter(({ links }) => links.length > 0);
}

/** Links to the powers and the rows of lists of one agency, with how many there are. */
export function itemsOfAgency(agency: Agency, portal: Portal, asOf: IsoDate): CountedLink[] {
  const powers = powersOn(portal.powers, asOf).filter((power) => power.agency === agency).length;
  const lists = LIST_IDS.flatMap((id) => {
    const count = portal.lists.get(id)?.filter((row) => row.agency === agency).length ?? 0;
    const href = `${addresses.list(id)}agency-${agency.id}/`;
    return count > 0 ? [{ label: LIST_TEXTS[id].title, href, count }] : [];
  });
  return powers > 0
    ? [{ label: powerText.title, href: addresses.agencyPowers(agency.id), count: powers }, ...lists]
    : lists;
}
