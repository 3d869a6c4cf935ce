import type { IsoDate } from '#domain/date.ts';
import type { FlowStep } from '#domain/flow.ts';
import { isSubItem, mainItemKey } from '#domain/power-code.ts';
import { addresses } from '#portal/addresses.ts';
import { brokenBasesOf } from '#portal/items.ts';
import type { ListRow } from '#portal/lists.ts';
import { type Portal, shortNameOf } from '#portal/portal.ts';
import { type Power, powerName, powersOn } from '#portal/powers.ts';
import { type Referrers, referrersOf } from '#portal/referrers.ts';
import { powerText } from '#strings/powers.ts';
import { limitText } from '#strings/time-limit.ts';
import { ui } from '#strings/ui.ts';
import { POWER_LEVELS, POWER_TYPES } from '#strings/vocabulary-powers.ts';
import type { InnerView, ViewContext } from '../base.ts';
import { type FlowTableView, flowTableView } from '../flow-table.ts';
import type { FlowchartOptions } from '../flowchart.ts';
import type { Link } from '../frame.ts';
import { groupedLinks } from '../lists/item.ts';
import { type TierScale, tierScale } from '../lists/tier-scale.ts';
import { type BasisView, basesOf, type MaybeLink, rowLink } from '../lists/values.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { type AdjustmentView, adjustmentsOf } from './adjustments.ts';
import { POWERS } from './list.ts';
import { stateText } from './state.ts';

/** A fact of a power: a text, or links. */
export interface PowerFact {
  readonly key: keyof typeof powerText.facts;
  readonly label: string;
  readonly text?: string;
  readonly links?: readonly MaybeLink[];
}

/** All that the page of a power shows. */
export interface PowerView extends InnerView {
  readonly heading: string;
  readonly type: string;
  readonly agency: Link;
  readonly code: readonly { readonly label: string; readonly digits: string }[];
  readonly isListed: boolean;
  readonly state: string;
  /** Names of what it rests on and is no longer in force. */
  readonly broken: readonly string[];
  readonly facts: readonly PowerFact[];
  readonly bases: readonly BasisView[];
  /** What the flowchart is drawn from, by `flowchartView`: the drawing itself is made with the page. */
  readonly flow: { readonly steps: readonly FlowStep[]; readonly options: FlowchartOptions };
  readonly flowTable: FlowTableView;
  readonly promised: string;
  readonly duties: readonly {
    readonly stage: string;
    readonly content: string;
    readonly bases: readonly BasisView[];
  }[];
  readonly liability: {
    readonly persons: string;
    readonly circumstances: readonly string[];
    readonly bases: readonly BasisView[];
  };
  readonly standards: readonly {
    readonly name: string;
    readonly href: string;
    readonly appliesTo: string | undefined;
    readonly scale: TierScale;
  }[];
  readonly adjustments: readonly AdjustmentView[];
  readonly siblings: readonly Link[];
  readonly related: readonly { readonly label: string; readonly links: readonly Link[] }[];
  readonly updatedOn: IsoDate | undefined;
}

/** The page of every power, also of those that are no longer in the list, one after another. */
export function* powerViews(context: ViewContext): Generator<PowerView> {
  const { portal } = context;
  const referrers = referrersOf(portal);
  const mainItems = Map.groupBy(
    portal.powers.filter(({ code }) => isSubItem(code)),
    ({ code }) => mainItemKey(code),
  );
  // An agency that has lost its last power has no list any more.
  const listing = new Set(powersOn(portal.powers, context.asOf).map(({ agency }) => agency));
  for (const power of portal.powers) {
    const { agency, code } = power;
    const list = listing.has(agency) ? addresses.agencyPowers(agency.id) : agency.path;
    const siblings = mainItems.get(mainItemKey(code)) ?? [];
    yield powerView(power, context, referrers, siblings, list);
  }
}

function powerView(
  power: Power,
  { portal, frame, asOf }: ViewContext,
  referrers: Referrers,
  mainItem: readonly Power[],
  list: string,
): PowerView {
  const { data, agency, path, bases, listing } = power;
  const at = { portal, asOf };
  const name = powerName(power);
  const type = POWER_TYPES[data.powerType];
  const state = stateText(power, asOf);
  const rows = referrers.ofCode(data.code);
  return {
    frame,
    path,
    title: powerText.pageTitle(name, type, shortNameOf(agency)),
    heading: name,
    description: `${agency.name}${type}：${name}。${powerText.facts.promisedLimit}${limitText(data.promisedLimit)}。`,
    meta: metaTags(portal, columnMeta(powerText.title)),
    breadcrumb: [
      { label: ui.home, href: addresses.home },
      POWERS,
      { label: agency.name, href: list },
    ],
    type,
    agency: { label: agency.name, href: agency.path },
    code: codeOf(power),
    isListed: state === powerText.listed,
    state,
    broken: brokenBasesOf(power, portal, asOf).map(({ basis }) => basis.data.name),
    facts: factsOf(power, state, portal),
    bases: basesOf(bases, ['legalBasis'], at),
    flow: {
      steps: data.steps,
      options: { name, start: powerText.start[data.powerType], defaultEnd: powerText.end },
    },
    flowTable: flowTableView(data.steps, {
      defaultEnd: powerText.end,
      promised: limitText(data.promisedLimit),
    }),
    promised: limitText(data.promisedLimit),
    duties: data.duties.map(({ stage, content }, index) => ({
      stage,
      content,
      bases: basesOf(bases, ['duties', index, 'legalBasis'], at),
    })),
    liability: {
      persons: data.liability.persons,
      circumstances: data.liability.circumstances,
      bases: basesOf(bases, ['liability', 'legalBasis'], at),
    },
    standards: rows
      .filter((row): row is ListRow<'discretion'> => row.kind === 'discretion')
      .map((row) => ({
        name: row.data.name,
        href: row.path,
        appliesTo: row.data.appliesTo,
        scale: tierScale(row.data),
      })),
    adjustments: adjustmentsOf(power, at).filter(({ on }) => on <= asOf),
    siblings: mainItem
      .filter((one) => one !== power)
      .map((one) => ({ label: powerName(one), href: one.path })),
    related: groupedLinks(rows),
    updatedOn: power.adjustments.findLast(({ on }) => on <= asOf)?.on ?? listing.from,
  };
}

function codeOf({ code }: Power): PowerView['code'] {
  const { codeParts } = powerText;
  return (Object.keys(codeParts) as (keyof typeof codeParts)[]).map((part) => ({
    label: codeParts[part],
    digits: code[part],
  }));
}

function factsOf({ data, agency }: Power, state: string, portal: Portal): PowerFact[] {
  const fact = (key: PowerFact['key'], value: Pick<PowerFact, 'text' | 'links'>): PowerFact => ({
    key,
    label: powerText.facts[key],
    ...value,
  });
  const text = (key: PowerFact['key'], value: string | undefined): PowerFact[] =>
    value === undefined ? [] : [fact(key, { text: value })];
  const subjects = (data.subjects ?? []).map((name) => ({
    label: name,
    href: portal.subjects.find((one) => one.name === name)?.path,
  }));
  return [
    ...(data.subItem === undefined ? [] : text('mainItem', data.name)),
    fact('agency', { links: [{ label: agency.name, href: agency.path }] }),
    ...text('office', data.office),
    ...text('level', POWER_LEVELS[data.level]),
    ...text('authority', data.authority),
    ...text('statutoryLimit', limitText(data.statutoryLimit)),
    ...text('promisedLimit', limitText(data.promisedLimit)),
    fact(
      'fees',
      data.fees
        ? { links: data.fees.map((id) => rowLink(id, 'fees', portal)) }
        : { text: powerText.free },
    ),
    ...text('noDiscretion', data.noDiscretion),
    ...text('supervisionPhone', data.supervisionPhone),
    ...(subjects.length > 0 ? [fact('subjects', { links: subjects })] : []),
    ...text('state', state),
    ...text('remark', data.remark),
  ];
}
