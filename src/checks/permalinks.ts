import type { IsoDate } from '#domain/date.ts';
import { nearest } from '#domain/edit-distance.ts';
import { pageAddress } from '#domain/permalink-address.ts';
import { type RuleDefect, type RulePlace, ruleDefects } from '#domain/permalink-rules.ts';
import {
  lostPermalinks,
  PERMALINKS_LOCK,
  type PermalinkLock,
  ruledAddresses,
} from '#domain/permalinks.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import { isPublished, type Origin, type Portal } from '#portal/portal.ts';
import { placeIn } from '#portal/references.ts';
import { permalinkProblems } from '#strings/problems-permalinks.ts';
import { problemAt } from './check.ts';
import { addressTest } from './links.ts';

/** What the check of addresses looks at. */
export interface PermalinkContext {
  /** With what is not out yet. */
  readonly portal: Portal;
  readonly asOf: IsoDate;
  /** Where `permalinks.yaml` was read; nothing when there is none. */
  readonly origin: Origin | undefined;
  /** The plain addresses of all that stays. */
  readonly published: readonly string[];
  /** What was promised before; nothing for a preview of another day, which promises and breaks nothing. */
  readonly lock: PermalinkLock | undefined;
  /** Whether all other checks pass: what is missing for another reason is not told once more. */
  readonly isSound: boolean;
}

/** Lost addresses that are told one by one. */
const MOST_TOLD = 20;

/** An address that was published stays, or leads on in one step, or says why there is nothing any more. */
export function checkPermalinks(context: PermalinkContext): Problem[] {
  const { portal, asOf, published, lock, origin, isSound } = context;
  if (!lock && !origin) return [];
  const permanent = new Set(published);
  const isKnown = addressTest(portal, asOf);
  const isThere = (address: string) => permanent.has(address) || isKnown(address);
  const held = heldAddresses(portal, asOf);
  const ruled = new Set(ruledAddresses(portal.permalinks).map(pageAddress));
  const defects = ruleDefects(portal.permalinks, {
    takes: (address) => isTaken(address, isThere) || held.has(pageAddress(address)),
    // What is not out yet is something to be led to in a preview alone.
    offers: (address) => isThere(address) || !isSound || (!lock && held.has(address)),
  });
  const isKept = (address: string) => isThere(address) || ruled.has(pageAddress(address));
  return [
    ...(origin ? defects.map((defect) => problemOf(defect, origin, permanent)) : []),
    ...(origin ? datesAhead(context, origin) : []),
    ...(lock ? unreadLines(lock) : []),
    ...(lock && isSound ? lostAddresses(lock, published, isKept) : []),
  ];
}

/** The addresses of documents that are still to come. */
function heldAddresses({ documents }: Portal, asOf: IsoDate): Set<string> {
  return new Set(documents.filter((one) => !isPublished(one, asOf)).map(({ path }) => path));
}

/**
 * Whether a page for former readers of an address cannot be written: something stands there, or a file
 * stands where its folder would have to be.
 */
function isTaken(address: string, isThere: (address: string) => boolean): boolean {
  const files = [...address.matchAll(/\.[^/]*(?=\/)/g)].map(({ index, 0: { length } }) =>
    address.slice(0, index + length),
  );
  return [address, pageAddress(address), ...files].some(isThere) || OWN_FILES.has(address.slice(1));
}

/** The files in the first folder of every portal that are neither pages nor feeds. */
const OWN_FILES: ReadonlySet<string> = new Set([
  '404.html',
  '_redirects',
  'early.js',
  'icon.svg',
  'redirects.nginx.conf',
  'robots.txt',
  'sitemap.xml',
]);

function problemOf(defect: RuleDefect, origin: Origin, published: ReadonlySet<string>): Problem {
  const key = defect.kind === 'twice' || defect.kind === 'published' ? ADDRESS_KEY : TARGET_KEY;
  return problemAt(findingOf(defect, origin, published), origin, [
    defect.list,
    defect.index,
    key[defect.list],
  ]);
}

const ADDRESS_KEY = { redirects: 'from', gone: 'path' } as const;
const TARGET_KEY = { redirects: 'to', gone: 'instead' } as const;

function findingOf(defect: RuleDefect, origin: Origin, published: ReadonlySet<string>): Finding {
  switch (defect.kind) {
    case 'twice':
      return permalinkProblems.twice(defect.address, ruleAt(defect.first, origin));
    case 'published':
      return permalinkProblems.published(defect.address);
    case 'loop':
      return permalinkProblems.loop(defect.way);
    case 'chain':
      return permalinkProblems.chain(defect.to, defect.end);
    case 'targetGone':
      return permalinkProblems.targetGone(defect.to);
    case 'targetMissing':
      return permalinkProblems.targetMissing(defect.to, nearest(defect.to, published));
  }
}

function ruleAt({ list, index }: RulePlace, origin: Origin): string {
  return placeIn(origin, [list, index, ADDRESS_KEY[list]]);
}

/** A tombstone for a day to come; in a preview of an earlier day that is as it should be. */
function datesAhead({ portal, asOf, lock }: PermalinkContext, origin: Origin): Problem[] {
  if (!lock) return [];
  return portal.permalinks.gone.flatMap(({ on }, index) =>
    on > asOf
      ? [problemAt(permalinkProblems.goneLater(on), origin, ['gone', index, 'on'], 'warning')]
      : [],
  );
}

function unreadLines({ unread }: PermalinkLock): Problem[] {
  return unread.map(({ text, line }) => inLock(permalinkProblems.lockLine(text), line));
}

function lostAddresses(
  lock: PermalinkLock,
  published: readonly string[],
  isKept: (address: string) => boolean,
): Problem[] {
  const lost = lostPermalinks(lock, published, isKept);
  const problems = lost
    .slice(0, MOST_TOLD)
    .map(({ address, line, likely }) => inLock(permalinkProblems.lost(address, likely), line));
  const [next] = lost.slice(MOST_TOLD);
  if (next) {
    problems.push(inLock(permalinkProblems.moreLost(lost.length - MOST_TOLD), next.line));
  }
  return problems;
}

function inLock(finding: Finding, line: number): Problem {
  return { ...finding, severity: 'error', file: PERMALINKS_LOCK, line };
}
