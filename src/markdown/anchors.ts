import { type Placed, withinArticle } from './placed.ts';

const CLAIM_ORDER = ['heading', 'article', 'runIn', 'item'] as const;

/**
 * The id of each item of one part. Headings choose first and items of lists last, so that a list
 * inside a section never takes the id of the section after it.
 *
 * Markdown headings without a number are counted, `s-1`; an item whose path is taken by one under
 * another such heading is found below its own, `s-2-h-1`. Items in articles have none: the law cites
 * them by 款, which has no number.
 */
export function anchors(items: readonly Placed[], prefix: string): Map<Placed, string> {
  const ids = new Map<Placed, string>();
  const taken = new Set<string>();
  const claim = (item: Placed, id: string | undefined): boolean => {
    if (id === undefined || taken.has(id)) return false;
    taken.add(id);
    ids.set(item, prefix + id);
    return true;
  };
  const unnumbered = new Map<Placed, string>();
  for (const item of items) {
    if (item.numbering) continue;
    const id = `s-${unnumbered.size + 1}`;
    unnumbered.set(item, id);
    claim(item, id);
  }
  for (const role of CLAIM_ORDER) {
    for (const item of items) {
      const { path } = item;
      if (item.role !== role || path === undefined || withinArticle(item.parent)) continue;
      const above = nearest(item.parent, unnumbered);
      if (!claim(item, path) && above) claim(item, `${above}-${path}`);
    }
  }
  return ids;
}

function nearest(
  parent: Placed | undefined,
  unnumbered: ReadonlyMap<Placed, string>,
): string | undefined {
  return parent && (unnumbered.get(parent) ?? nearest(parent.parent, unnumbered));
}
