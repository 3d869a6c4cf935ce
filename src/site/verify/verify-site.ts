import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyText } from '#strings/verify.ts';
import { addressOfPage, isPage } from '../page-address.ts';
import { dataFaults } from './data-faults.ts';
import { deadLinks } from './dead-links.ts';
import { isHidden, type PackedFacts } from './fact-table.ts';
import { fileSizes } from './file-sizes.ts';
import type { PageFactsStore } from './page-facts-store.ts';
import { siteMapFaults } from './site-map-faults.ts';

/** What a built site must be. */
export interface ExpectedSite {
  /** `https://www.qingyu.example`, without a slash at the end. */
  readonly origin: string;
  /** SHA-256 of every page, and of other files as far as they are known, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** Addresses that must have a page: those of all documents and items. */
  readonly documents: readonly string[];
  readonly counts: {
    /** How many documents are out, and how many powers and rows of lists there are. */
    readonly documents: number;
    readonly items: number;
    /** How many of the latter have ended: they keep their page and are not searched. */
    readonly ended: number;
    /** How many records the search index has. */
    readonly searchRecords: number;
  };
  /** What is known of pages by their bytes. */
  readonly facts: PageFactsStore;
}

/**
 * What is wrong with a built site, one sentence each: empty files, lost documents, counts that
 * differ, links that lead nowhere. Only pages whose content nobody has seen before are read.
 */
export function verifySite(folder: string, expected: ExpectedSite): string[] {
  const sizes = fileSizes(folder, expected.files.keys());
  const facts = factsOf(folder, sizes, expected);
  const found = new Set(
    [...facts.pages].flatMap(([file, page]) => (isHidden(page) ? [] : [addressOfPage(file)])),
  );
  const links = deadLinks({
    ...facts,
    has: (file) => sizes.has(file) || isFile(join(folder, file)),
  });
  return [
    ...fileFaults(sizes, expected.files),
    ...countFaults(sizes, expected),
    ...dataFaults(folder, expected.origin, expected.counts.documents),
    ...siteMapFaults(folder, expected.origin, found),
    ...links.map(({ kind, target, page, pages }) =>
      kind === 'address'
        ? verifyText.deadAddress(target, page, pages)
        : verifyText.deadPlace(target, page, pages),
    ),
  ];
}

/** Facts of all pages that are there. */
function factsOf(
  folder: string,
  sizes: ReadonlyMap<string, number>,
  { files, facts }: ExpectedSite,
) {
  const pages = new Map<string, PackedFacts>();
  const kept = new Set<string>();
  for (const [page, sha256] of files) {
    if (!isPage(page) || !sizes.has(page)) continue;
    kept.add(sha256);
    pages.set(
      page,
      facts.of(sha256, () => readFileSync(join(folder, page))),
    );
  }
  facts.close(kept);
  return { pages, table: facts.table };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Files that are empty or lacking. */
function fileFaults(
  sizes: ReadonlyMap<string, number>,
  files: ReadonlyMap<string, string>,
): string[] {
  const faults: string[] = [];
  for (const [file, size] of sizes) if (size === 0) faults.push(verifyText.emptyFile(file));
  for (const file of files.keys()) if (!sizes.has(file)) faults.push(verifyText.notWritten(file));
  return faults;
}

function countFaults(
  sizes: ReadonlyMap<string, number>,
  { documents, counts }: ExpectedSite,
): string[] {
  const all = counts.documents + counts.items;
  const paths = new Set(documents);
  const lacking = [...paths].filter((path) => !sizes.has(`${path.slice(1)}index.html`));
  const faults = lacking.map((path) => verifyText.missingPage(path));
  if (paths.size - lacking.length !== all)
    faults.push(verifyText.pageCount(paths.size - lacking.length, all));
  const searched = all - counts.ended;
  if (counts.searchRecords !== searched) {
    faults.push(verifyText.searchCount(counts.searchRecords, searched));
  }
  return faults;
}
