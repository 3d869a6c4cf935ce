import { addressOfPage } from '../page-address.ts';
import { eachAddress, type FactTable, idsOf, type PackedFacts } from './fact-table.ts';
import { leadsTo } from './page-facts.ts';

/** One address that leads nowhere, with all pages that refer to it. */
export interface DeadLink {
  /** As readers see it in the address bar, without what is dead already before it. */
  readonly target: string;
  /** The page or file is not there, or the place on the page is not. */
  readonly kind: 'address' | 'place';
  /** The address of the first page that refers to it, and how many do. */
  readonly page: string;
  readonly pages: number;
}

/** What a site has. */
export interface SiteFiles {
  /** Facts by the file of each page. */
  readonly pages: ReadonlyMap<string, PackedFacts>;
  readonly table: FactTable;
  /** Whether there is a file, a page or another one. */
  readonly has: (file: string) => boolean;
}

type Fault = Pick<DeadLink, 'target' | 'kind'>;

/** Every link inside the site that leads nowhere, those on the most pages first. */
export function deadLinks(site: SiteFiles): DeadLink[] {
  const judge = judgeOf(site);
  const { addresses } = site.table;
  const faults = new Map<number, Fault>();
  for (const [address, isUsed] of usedAddresses(site).entries()) {
    const written = addresses[address] ?? '';
    if (!isUsed || isRelative(written)) continue;
    const fault = judge(written);
    if (fault) faults.set(address, fault);
  }
  const hasRelative = addresses.some(isRelative);
  return faults.size > 0 || hasRelative ? gathered(site, judge, faults) : [];
}

function usedAddresses({ pages, table }: SiteFiles): Uint8Array {
  const used = new Uint8Array(table.addresses.length);
  for (const facts of pages.values()) {
    eachAddress(facts, (address) => {
      used[address] = 1;
    });
  }
  return used;
}

/** What a relative address means is up to the page. */
function isRelative(address: string): boolean {
  return !address.startsWith('/') && !address.startsWith('#');
}

/** Go through the pages once more, for the few that are at fault. */
function gathered(
  { pages, table }: SiteFiles,
  judge: (address: string) => Fault | undefined,
  faults: ReadonlyMap<number, Fault>,
): DeadLink[] {
  const found = new Map<string, { fault: Fault; page: string; last: string; pages: number }>();
  for (const [file, facts] of pages) {
    eachAddress(facts, (address) => {
      const written = table.addresses[address] ?? '';
      const fault = isRelative(written)
        ? judge(resolved(written, addressOfPage(file)))
        : faults.get(address);
      if (!fault) return;
      const key = `${fault.kind} ${fault.target}`;
      const before = found.get(key);
      if (!before) found.set(key, { fault, page: file, last: file, pages: 1 });
      else if (before.last !== file) {
        before.last = file;
        before.pages += 1;
      }
    });
  }
  return [...found.values()]
    .map(({ fault, page, pages: count }) => ({
      ...fault,
      page: addressOfPage(page),
      pages: count,
    }))
    .sort((a, b) => b.pages - a.pages);
}

/** An address as a browser understands it on a page. */
function resolved(address: string, page: string): string {
  const { pathname, hash } = new URL(address, `https://portal.invalid${page}`);
  return pathname + hash;
}

/** Tells of an address that is not relative what is wrong with it, if anything is. */
function judgeOf({ pages, table, has }: SiteFiles): (address: string) => Fault | undefined {
  const files = new Map<string, string | undefined>();
  const fileAt = (path: string) => {
    if (!files.has(path)) files.set(path, fileOf(path, has));
    return files.get(path);
  };
  // Addresses of one page mostly come behind one another, so the ids of the last one are enough.
  let last: { readonly file: string; readonly ids: Set<string> } | undefined;
  const idsIn = (file: string, facts: PackedFacts) => {
    if (last?.file !== file) last = { file, ids: idsOf(facts, table) };
    return last.ids;
  };
  return (address) => {
    // Only places on a page itself that are not there are kept.
    if (address.startsWith('#')) return { target: readable(address), kind: 'place' };
    const at = address.indexOf('#');
    const written = at < 0 ? address : address.slice(0, at);
    const path = /\/\.{1,2}(\/|$)/.test(written) ? resolved(written, '/') : written;
    const file = fileAt(path);
    if (file === undefined) return { target: readable(path), kind: 'address' };
    const facts = pages.get(file);
    if (at < 0 || !facts || leadsTo(idsIn(file, facts), address.slice(at + 1))) return undefined;
    return { target: readable(path + address.slice(at)), kind: 'place' };
  };
}

/** The file that a server gives for a path. */
function fileOf(path: string, has: (file: string) => boolean): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path).slice(1);
  } catch {
    return undefined;
  }
  const folder = name.replace(/\/$/, '');
  const candidates = name === folder ? [name, `${folder}/index.html`] : [`${folder}/index.html`];
  return (name === '' ? ['index.html'] : candidates).find(has);
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
