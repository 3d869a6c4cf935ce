import { type IsoDate, yearOf } from '#domain/date.ts';
import { compareText } from '#domain/text-order.ts';
import type { TimeLimit } from '#domain/time-limit.ts';
import { addresses } from '#portal/addresses.ts';
import { type Power, powerName } from '#portal/powers.ts';
import type { PowerAdjustment } from '#schema/power.ts';
import { FIELD_LABELS } from '#strings/fields.ts';
import { powerText } from '#strings/powers.ts';
import { limitText } from '#strings/time-limit.ts';
import { ui } from '#strings/ui.ts';
import { ADJUSTMENTS } from '#strings/vocabulary-powers.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { documentLink, type MaybeLink } from '../lists/values.ts';
import { columnMeta, metaTags } from '../meta.ts';

/** One adjustment (动态调整) of a power. */
export interface AdjustmentView {
  readonly on: IsoDate;
  readonly action: PowerAdjustment['action'];
  readonly label: string;
  readonly power: Link;
  readonly agency: string;
  readonly note: string | undefined;
  /** What changed fields were before: 承诺时限原为“12个工作日”. */
  readonly was: readonly string[];
  /** Who has it now. */
  readonly to: MaybeLink | undefined;
  readonly document: MaybeLink;
}

/** Every adjustment, the latest year first. */
export interface AdjustmentsView extends InnerView {
  readonly years: readonly { readonly year: number; readonly rows: readonly AdjustmentView[] }[];
}

type Context = Pick<ViewContext, 'portal' | 'asOf'>;

/** The adjustments of one power, in their order. */
export function adjustmentsOf(power: Power, context: Context): AdjustmentView[] {
  return power.adjustments.map((adjustment) => viewOf(adjustment, power, context));
}

function viewOf(adjustment: PowerAdjustment, power: Power, context: Context): AdjustmentView {
  const { on, action, note, was = {}, to, document } = adjustment;
  const { portal } = context;
  const receiver = portal.agencies.find(({ id }) => id === to);
  const received =
    receiver &&
    portal.powers.find(
      (one) =>
        one.agency === receiver && one.listing.from === on && powerName(one) === powerName(power),
    );
  return {
    on,
    action,
    label: ADJUSTMENTS[action],
    power: { label: powerName(power), href: power.path },
    agency: power.agency.name,
    note,
    was: Object.entries(was).flatMap(([key, value]) =>
      value === undefined ? [] : [powerText.was(FIELD_LABELS[key] ?? key, plain(value))],
    ),
    to: receiver && {
      label: powerText.handedTo(receiver.name),
      href: received?.path ?? receiver.path,
    },
    document: documentLink(document, context),
  };
}

function plain(value: string | TimeLimit): string {
  return typeof value === 'string' ? value : limitText(value);
}

/** The adjustments of one power for programs. */
export function adjustmentData(power: Power, context: Context): object[] {
  return adjustmentsOf(power, context).map(({ on, label, note, was, to }, index) => ({
    on,
    action: label,
    note,
    was,
    to: to?.label,
    document: power.adjustments[index]?.document,
  }));
}

/** The page of all adjustments that have taken effect by the day. */
export function adjustmentsView({ portal, frame, asOf }: ViewContext): AdjustmentsView {
  const rows = portal.powers
    .flatMap((power) => adjustmentsOf(power, { portal, asOf }))
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.power.href, b.power.href));
  return {
    frame,
    path: addresses.adjustments,
    title: powerText.adjustments,
    description: powerText.adjustmentsLead,
    meta: metaTags(portal, columnMeta(powerText.title)),
    breadcrumb: [
      { label: ui.home, href: addresses.home },
      { label: powerText.title, href: addresses.powers },
    ],
    years: [...Map.groupBy(rows, ({ on }) => yearOf(on))].map(([year, part]) => ({
      year,
      rows: part,
    })),
  };
}
