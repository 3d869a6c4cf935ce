/** The links from a page of a list to other pages of it. */
export interface PageLinks {
  /** How many pages the list has. */
  readonly count: number;
  /** The first, the last, and two on each side of this one. */
  readonly shown: readonly { readonly number: number; readonly href: string }[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

const BESIDE = 2;

/**
 * What a page shows of the addresses of all: with all of them in the view of each, a list of n pages
 * would be n² addresses.
 *
 * @param page From 1.
 */
export function pageLinks(page: number, addresses: readonly string[]): PageLinks {
  const last = addresses.length;
  const from = Math.max(2, page - BESIDE);
  const to = Math.min(last - 1, page + BESIDE);
  const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const numbers = new Set([1, ...near, last]);
  return {
    count: last,
    shown: [...numbers].map((number) => ({ number, href: addresses[number - 1] ?? '' })),
    previous: addresses[page - 2],
    next: addresses[page],
  };
}
