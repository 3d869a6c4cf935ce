import type { IsoDate } from '#domain/date.ts';
import { nearest } from '#domain/edit-distance.ts';
import { rawPath } from '#domain/permalink-address.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import { addresses } from '#portal/addresses.ts';
import { closedYears } from '#portal/catalogue.ts';
import { gathersDocuments } from '#portal/columns.ts';
import { listsOn } from '#portal/lists.ts';
import { isPublished, type Portal } from '#portal/portal.ts';
import { powersOn } from '#portal/powers.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, type CheckContext, problemInText } from './check.ts';

type Text = ReturnType<CheckContext['factsOf']>;

/** Filters and pages of a list stand below its address; the build looks at each of them once more. */
const BELOW_A_LIST =
  /^(\/.+?\/)(?:(?:validity|type|agency|year|topic|subject)-[^/]+\/)?(?:\d{1,4}\/)?$/;
/** What a list of powers or of other items gives for programs and spreadsheets. */
const LIST_FILE = /^(\/(?:powers|lists)\/(?:.+\/)?)(?:powers|list)\.(?:csv|json)$/;

/** A link or a picture in a text that comes from the portal itself is there on the day. */
export const checkLinks: Check = ({ portal, asOf, factsOf }) => {
  const known = knownAddresses(portal, asOf);
  const held = new Set(portal.documents.map(({ path }) => path).filter((path) => !known.has(path)));
  return [...portal.documents, ...portal.pages].flatMap(({ bodyHash, origin }) => {
    const text = factsOf(bodyHash);
    return text.links.flatMap((link): Problem[] => {
      const finding = findingOf(link, text, known, held);
      return finding ? [problemInText(finding, origin, link.line)] : [];
    });
  });
};

function findingOf(
  { href: written, image }: Text['links'][number],
  text: Text,
  known: ReadonlySet<string>,
  held: ReadonlySet<string>,
): Finding | undefined {
  const href = decoded(written);
  if (href.startsWith('#') && !image) {
    const anchor = href.slice(1);
    const there = anchor === '' || text.anchors.split(' ').includes(anchor);
    return there ? undefined : portalProblems.linkAnchor(href);
  }
  if (!href.startsWith('/')) {
    return image ? portalProblems.imageRelative(href) : portalProblems.linkRelative(href);
  }
  const path = href.replace(/[?#].*$/s, '');
  const folder = path.endsWith('/') ? path : `${path}/`;
  if (known.has(path) || (known.has(folder) && !image)) return undefined;
  if (held.has(folder)) return portalProblems.linkHeld(href);
  if (isPartOfList(path, known)) return undefined;
  return portalProblems.linkBroken(href, nearest(folder, known));
}

/** Whether an address is that of a page, a filter or a file of a list that is known. */
function isPartOfList(path: string, known: ReadonlySet<string>): boolean {
  const below = LIST_FILE.exec(path)?.[1] ?? (path.endsWith('/') ? path : `${path}/`);
  const list = /^\/(?:disclosure|agencies|annual-reports|powers|lists)\//.test(below)
    ? BELOW_A_LIST.exec(below)?.[1]
    : undefined;
  return list !== undefined && known.has(list);
}

/** Whether something stands at a plain address on the day. */
export function addressTest(portal: Portal, asOf: IsoDate): (address: string) => boolean {
  const known = knownAddresses(portal, asOf);
  return (address) => known.has(rawPath(address)) || isPartOfList(address, known);
}

/** An agency has a list while a power of it is in force. */
function powerAddresses({ powers }: Portal, asOf: IsoDate): string[] {
  return [
    ...powers.map(({ path }) => path),
    ...powersOn(powers, asOf).map(({ agency }) => addresses.agencyPowers(agency.id)),
  ];
}

function knownAddresses(portal: Portal, asOf: IsoDate): Set<string> {
  const documents = portal.documents.filter((one) => isPublished(one, asOf));
  const columns = portal.columns.flatMap((group) => group.children);
  const lists = listsOn(portal, asOf);
  return new Set([
    ...Object.values(addresses).filter((one) => typeof one === 'string'),
    ...powerAddresses(portal, asOf),
    ...LIST_IDS.filter((id) => lists.get(id)?.length).map(addresses.list),
    ...[...lists.values()].flatMap((rows) => rows.map(({ path }) => path)),
    ...portal.subjects.map(({ path }) => path),
    addresses.column('all'),
    ...columns.filter(gathersDocuments).map(({ id }) => addresses.column(id)),
    ...portal.agencies.map(({ path }) => path),
    ...portal.pages.map(({ path }) => path),
    ...closedYears(documents, asOf).map(addresses.catalogueYear),
    ...documents.flatMap(({ path, attachments, versions }) => [
      path,
      ...versions.filter(({ from }) => from <= asOf).map((one) => one.path),
      ...attachments.map((file) => decoded(file.path)),
    ]),
  ]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
