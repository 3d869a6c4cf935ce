import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '#portal/addresses.ts';
import { lighthouseText } from '#strings/lighthouse.ts';

/** A page that is audited, under the name by which it is reported. */
export interface AuditedPage {
  readonly name: string;
  /** Its address on the portal: `/search/`. */
  readonly path: string;
}

/** The code by which a power is known in its agency. */
const BASIC_CODE = /^[0-9A-Z]{12}$/;
const ANY = /./;

/** One page of each of the types that readers see most: of documents and powers the longest. */
export function typicalPages(site: string): AuditedPage[] {
  const { home, list, document, power, search } = lighthouseText.pages;
  return [
    { name: home, path: addresses.home },
    { name: list, path: addresses.column('all') },
    ...longestBelow(site, 'documents', ANY).map((path) => ({ name: document, path })),
    ...longestBelow(site, 'powers', BASIC_CODE).map((path) => ({ name: power, path })),
    { name: search, path: addresses.search },
  ];
}

/** Whether the site has a page at an address. */
export function hasPage(site: string, path: string): boolean {
  return (
    path.startsWith('/') && existsSync(join(site, path, path.endsWith('/') ? 'index.html' : ''))
  );
}

/** The address of the longest page two folders down, of those whose own folder has such a name; if any. */
function longestBelow(site: string, folder: string, name: RegExp): string[] {
  const pages = foldersIn(join(site, folder)).flatMap((agency) =>
    foldersIn(join(site, folder, agency))
      .filter((slug) => name.test(slug))
      .map((slug) => `/${folder}/${agency}/${slug}/`),
  );
  const sizes = pages.map((path) => ({ path, bytes: bytesOf(join(site, path, 'index.html')) }));
  const [longest] = sizes.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return longest ? [longest.path] : [];
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
