import { namedAnchor } from '#domain/article-anchor.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { citation } from '#strings/life.ts';
import type { Link } from './frame.ts';

/** A document as a sentence names it: 《…》（青政办发〔2025〕11号）. */
export function citationLink({ data, path }: PortalDocument): Link {
  return { label: citation(data.title, data.docNumber), href: path };
}

/** A document by its title. */
export function titleLink({ data, path }: PortalDocument): Link {
  return { label: data.title, href: path };
}

/** A document by its number, where its title stands beside it; by its title when it has none. */
export function numberLink({ data, path }: PortalDocument): Link {
  return { label: data.docNumber ?? data.title, href: path };
}

/** An article of the text that the page shows. */
export function articleLink(name: string): Link | string {
  const id = namedAnchor(name);
  return id === undefined ? name : { label: name, href: `#${id}` };
}
