import { plainAddress } from './permalink-address.ts';
import { compareText } from './text-order.ts';

/** The file of a content folder that remembers each address that was ever published. */
export const PERMALINKS_LOCK = 'permalinks.lock';

/** An address that leads on to another one. Addresses are plain ones throughout. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An address whose content was withdrawn (410), with the reason that readers are told. */
export interface Tombstone {
  readonly path: string;
  readonly reason: string;
  /** The day of the withdrawal, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where to look instead. */
  readonly instead?: string | undefined;
}

/** What stands at addresses at which nothing else stands any more. */
export interface PermalinkRules {
  readonly redirects: readonly Redirect[];
  readonly gone: readonly Tombstone[];
}

/** The addresses that have a redirect or a tombstone. */
export function ruledAddresses({ redirects, gone }: PermalinkRules): string[] {
  return [...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)];
}

/** A line of the lock, 1-based. */
export interface LockLine {
  readonly text: string;
  readonly line: number;
}

/** What a lock says. */
export interface PermalinkLock {
  /** Addresses, each with its first line. */
  readonly addresses: ReadonlyMap<string, number>;
  /** Lines that are neither addresses nor comments. */
  readonly unread: readonly LockLine[];
}

/**
 * Read a lock. Order, repetition, empty lines, line ends and a byte order mark do not matter, nor do the
 * marks that a merge leaves behind: both sides of a conflict are kept.
 */
export function readLock(text: string): PermalinkLock {
  const addresses = new Map<string, number>();
  const unread: LockLine[] = [];
  for (const [index, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = written.trim();
    if (line === '' || /^(?:#|<{7}|={7}|>{7}|\|{7})/.test(line)) continue;
    if (!/^\/(?!\/)[^\s\p{Cc}]*$/u.test(line)) unread.push({ text: line, line: index + 1 });
    else if (!addresses.has(plainAddress(line))) addresses.set(plainAddress(line), index + 1);
  }
  return { addresses, unread };
}

/**
 * A lock with more addresses: nothing that it had is lost, not even a line that cannot be read.
 *
 * @param header What those who open the file are told, one comment a line.
 */
export function mergedLock(
  { addresses, unread }: PermalinkLock,
  published: Iterable<string>,
  header: readonly string[],
): string {
  const all = new Set([...addresses.keys(), ...published]);
  return [
    ...header.map((line) => `# ${line}`),
    ...unread.map(({ text }) => text),
    ...sorted(all),
    '',
  ].join('\n');
}

/** By code points, as `sort` does in the C locale. */
function sorted(addresses: Iterable<string>): string[] {
  const byUnits = [...addresses].sort();
  // Code units differ from code points only where there are surrogates.
  const isSorted = !byUnits.some((address) => /[\ud800-\udfff]/.test(address));
  return isSorted ? byUnits : byUnits.sort((a, b) => compareText(inOrder(a), inOrder(b)));
}

/** A text whose code units are in the order of its code points. */
function inOrder(text: string): string {
  return text.replace(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800);
  });
}

/** An address that was published and at which nothing stands any more. */
export interface LostPermalink {
  readonly address: string;
  /** Its line in the lock. */
  readonly line: number;
  /** An address that was never published before and ends alike: where it has probably gone to. */
  readonly likely: string | undefined;
}

/**
 * The addresses of a lock that a build would lose, in the order of the lock.
 *
 * @param published All permanent addresses of the portal.
 * @param isThere Whether anything stands at an address, be it a redirect or a tombstone.
 */
export function lostPermalinks(
  { addresses }: PermalinkLock,
  published: Iterable<string>,
  isThere: (address: string) => boolean,
): LostPermalink[] {
  const lost = [...addresses].filter(([address]) => !isThere(address));
  if (lost.length === 0) return [];
  const fresh = new Map<string, string>();
  for (const address of published) {
    if (!addresses.has(address)) fresh.set(endOf(address), address);
  }
  return lost.map(([address, line]) => ({ address, line, likely: fresh.get(endOf(address)) }));
}

/** The first and the last part of an address: what stays when a document goes to another agency. */
function endOf(address: string): string {
  const parts = address.split('/').filter((part) => part !== '');
  return parts.length < 3 ? address : `${parts[0]}/${parts.at(-1)}`;
}
