import { encodedAddress, pageAddress } from '#domain/permalink-address.ts';
import type { Redirect, Tombstone } from '#domain/permalinks.ts';
import { addresses } from '#portal/addresses.ts';
import { isPublished, type Portal } from '#portal/portal.ts';
import { powerName } from '#portal/powers.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { permalinkText } from '#strings/permalinks.ts';
import { ui } from '#strings/ui.ts';
import type { BaseView, ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { columnMeta, metaTags } from '../meta.ts';

/** The page at an address that leads on. */
export interface MovedView extends BaseView {
  readonly kind: 'moved';
  readonly to: Link;
}

/** The page at an address whose content was withdrawn. */
export interface GoneView extends BaseView {
  readonly kind: 'gone';
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly instead: Link | undefined;
  /** Whom to ask. */
  readonly ask: string;
  readonly ways: readonly Link[];
}

/** `#`, `%` and `?` in a plain address: Astro names no page with them. */
const NO_PAGE = /%(?:23|25|3F)/i;

/**
 * A page for each address that has nothing else any more; a host that knows no better shows it. The few
 * addresses that cannot have one are left to the hosts that do.
 */
export function formerViews(context: ViewContext): (MovedView | GoneView)[] {
  const { portal, asOf } = context;
  const nameOf = namesOf(portal);
  // Only a preview of an earlier day leads to what is not out yet.
  const held = new Set(
    portal.documents.filter((one) => !isPublished(one, asOf)).map(({ path }) => path),
  );
  const linkTo = (address: string): Link => ({
    label: nameOf.get(address) ?? address,
    href: encodedAddress(address),
  });
  const { redirects, gone } = portal.permalinks;
  return [
    ...redirects
      .filter(({ from, to }) => !NO_PAGE.test(from) && !held.has(to))
      .map((redirect) => movedView(redirect, linkTo(redirect.to), context)),
    ...gone
      .filter(({ path }) => !NO_PAGE.test(path))
      .map((tombstone) => {
        const { instead } = tombstone;
        const isOut = instead !== undefined && !held.has(instead);
        return goneView(tombstone, isOut ? linkTo(instead) : undefined, context);
      }),
  ];
}

function movedView({ from }: Redirect, to: Link, context: ViewContext): MovedView {
  const { movedTitle } = permalinkText;
  return { kind: 'moved', ...baseView(from, movedTitle, context), to };
}

function goneView(
  { path, reason, on }: Tombstone,
  instead: Link | undefined,
  context: ViewContext,
): GoneView {
  const { goneTitle, formerAddress, goneOn, reason: why, ask } = permalinkText;
  const { name, phone } = context.portal.site.organiser;
  return {
    kind: 'gone',
    ...baseView(path, goneTitle, context),
    rows: [
      { label: why, value: reason },
      { label: goneOn, value: on },
      { label: formerAddress, value: path },
    ],
    instead,
    ask: ask(name, phone),
    ways: [
      { label: ui.latest, href: addresses.column('all') },
      { label: ui.search, href: addresses.search },
      { label: STANDARD_COLUMNS.application, href: addresses.application },
      { label: ui.siteMap, href: addresses.siteMap },
    ],
  };
}

function baseView(address: string, title: string, { portal, frame }: ViewContext): BaseView {
  return {
    frame,
    path: pageAddress(address),
    title,
    description: title,
    meta: metaTags(portal, columnMeta(title)),
  };
}

/** What the things are called that redirects lead to, by their addresses. */
function namesOf({ documents, powers, pages, agencies }: Portal): Map<string, string> {
  return new Map([
    ...documents.map(({ path, data }) => [path, data.title] as const),
    ...powers.map((power) => [power.path, powerName(power)] as const),
    ...pages.map(({ path, title }) => [path, title] as const),
    ...agencies.map(({ path, name }) => [path, name] as const),
  ]);
}
