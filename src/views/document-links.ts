import { readNumbering } from '#domain/numbering.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { citation } from '#strings/life.ts';
import type { Link } from './frame.ts';

/** A document as a sentence names it: 《…》（青政办发〔2025〕11号）. */
export function citationLink({ data, path }: PortalDocument): Link {
  return { label: citation(data.title, data.docNumber), href: path };
}

/** The id of an article in a text: 第九条 is `art-9`, 第八条之一 `art-8-1`. */
export function articleId(name: string): string | undefined {
  const numbering = readNumbering(name);
  if (numbering?.kind !== 'article') return undefined;
  const { number, sub } = numbering;
  return sub === undefined ? `art-${number}` : `art-${number}-${sub}`;
}

/** An article of the text that the page shows. */
export function articleLink(name: string): Link | string {
  const id = articleId(name);
  return id === undefined ? name : { label: name, href: `#${id}` };
}
