import type { IsoDate } from '#domain/date.ts';
import { addresses, pageAddresses } from '#portal/addresses.ts';
import { brokenBasesOf } from '#portal/items.ts';
import { type Portal, shortNameOf } from '#portal/portal.ts';
import { type Power, powerName } from '#portal/powers.ts';
import { powerText } from '#strings/powers.ts';
import { limitText } from '#strings/time-limit.ts';
import { ui } from '#strings/ui.ts';
import { POWER_TYPES } from '#strings/vocabulary-powers.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import type { Choice } from '../lists/pages.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { type PageLinks, pageLinks } from '../page-links.ts';
import { nextChange, type PowerFacet, powerIndex } from './index-file.ts';
import { type PowerPart, powerParts } from './parts.ts';

/** A power in a list. */
export interface PowerRow extends Link {
  /** The main item, where the power is a sub item of it. */
  readonly mainItem: string | undefined;
  readonly type: string;
  readonly agency: string;
  readonly promised: string;
  readonly duties: number;
  readonly broken: boolean;
}

/** One page of the power list, or of a part of it. */
export interface PowerListView extends InnerView {
  readonly heading: string;
  readonly asOf: IsoDate;
  readonly count: number;
  readonly duties: number;
  readonly choices: readonly { readonly label: string; readonly options: readonly Choice[] }[];
  readonly rows: readonly PowerRow[];
  readonly downloads: readonly Link[];
  /** What the whole list can be filtered by; only it can. */
  readonly filter: PowerFilterView | undefined;
  readonly page: number;
  readonly pages: PageLinks;
}

/** The filter of the list, as the page begins with it. */
export interface PowerFilterView {
  readonly agencies: readonly CountedFacet[];
  readonly types: readonly CountedFacet[];
  /** The first day after that of the build on which the list is another one; if any. */
  readonly nextChange: IsoDate | undefined;
}

/** An agency or a type, with the number of its powers in the list. */
export type CountedFacet = PowerFacet & { readonly count: number };

const ROWS = 100;
const HOME: Link = { label: ui.home, href: addresses.home };
export const POWERS: Link = { label: powerText.title, href: addresses.powers };

/** The pages of the power list and of its parts. */
export function powerListViews(context: ViewContext): PowerListView[] {
  const parts = powerParts(context.portal, context.asOf);
  const rows = new Map(
    (parts[0]?.powers ?? []).map((power) => [power, powerRow(power, context)] as const),
  );
  const filter = filterOf(context, parts[0]?.powers ?? []);
  return parts.flatMap((part) => partPages(part, { parts, rows, filter }, context));
}

function filterOf(context: ViewContext, powers: readonly Power[]): PowerFilterView {
  const index = powerIndex(context);
  const byAgency = Map.groupBy(powers, ({ agency }) => agency.id);
  const byType = Map.groupBy(powers, ({ data }) => data.powerType as string);
  return {
    agencies: index.agencies.map((one) => ({ ...one, count: byAgency.get(one.id)?.length ?? 0 })),
    types: index.types.map((one) => ({ ...one, count: byType.get(one.id)?.length ?? 0 })),
    nextChange: nextChange(index),
  };
}

export function powerRow(
  power: Power,
  { portal, asOf }: { portal: Portal; asOf: IsoDate },
): PowerRow {
  const { data, agency, path } = power;
  return {
    label: powerName(power),
    href: path,
    mainItem: data.subItem === undefined ? undefined : data.name,
    type: POWER_TYPES[data.powerType],
    agency: shortNameOf(agency),
    promised: limitText(data.promisedLimit),
    duties: data.duties.length,
    broken: brokenBasesOf(power, portal, asOf).length > 0,
  };
}

/** What the pages of all parts are made of. */
interface WholeList {
  readonly parts: readonly PowerPart[];
  readonly rows: ReadonlyMap<Power, PowerRow>;
  readonly filter: PowerFilterView;
}

function partPages(
  part: PowerPart,
  { parts, rows, filter }: WholeList,
  { portal, frame, asOf }: ViewContext,
): PowerListView[] {
  const { path, heading, powers } = part;
  const pages = pageAddresses(path, powers.length, ROWS);
  const isWhole = path === addresses.powers;
  const choices = choicesOf(part, parts);
  const hasFiles = isWhole || (part.agency !== undefined && part.type === undefined);
  return pages.map((address, index) => ({
    frame,
    path: address,
    title: index === 0 ? heading : `${heading} ${ui.pageNumber(index + 1)}`,
    description: powerText.lead,
    meta: metaTags(portal, columnMeta(powerText.title)),
    breadcrumb: isWhole ? [HOME] : [HOME, POWERS],
    heading,
    asOf,
    count: powers.length,
    duties: powers.reduce((sum, { data }) => sum + data.duties.length, 0),
    choices,
    rows: powers.slice(index * ROWS, (index + 1) * ROWS).flatMap((power) => rows.get(power) ?? []),
    downloads: hasFiles
      ? [
          { label: powerText.csv, href: `${path}powers.csv` },
          { label: powerText.json, href: `${path}powers.json` },
        ]
      : [],
    filter: isWhole ? filter : undefined,
    page: index + 1,
    pages: pageLinks(index + 1, pages),
  }));
}

/** Other parts: the types within the agency, or everything beside the whole. */
function choicesOf(part: PowerPart, parts: readonly PowerPart[]): PowerListView['choices'] {
  const { by } = powerText;
  const choice = (one: PowerPart, label = one.label): Choice => ({
    label,
    href: one.path,
    count: one.powers.length,
    current: one.path === part.path,
  });
  const whole = parts.slice(0, 1).map((one) => choice(one));
  const agencies = parts.filter(({ agency, type }) => agency && !type).map((one) => choice(one));
  const types = parts.filter(({ type, agency }) => type && agency === part.agency);
  const own = parts.filter(({ agency, type }) => agency && agency === part.agency && !type);
  const root = part.agency ? own.map((one) => choice(one, powerText.all)) : whole;
  const subjects = parts.filter(({ subject }) => subject).map((one) => choice(one));
  const current = agencies.map((one) => ({
    ...one,
    current: one.current || one.href === own[0]?.path,
  }));
  return [
    { label: by.type, options: [...root, ...types.map((one) => choice(one))] },
    {
      label: by.agency,
      options: [...whole.map((one) => ({ ...one, current: false })), ...current],
    },
    ...(subjects.length > 0 ? [{ label: by.subject, options: subjects }] : []),
  ];
}
