import { documentSlug } from '#domain/index-number.ts';

/**
 * Addresses on the portal. All end in `/` but those of files; none depends on a title or on a path
 * in the content folder, so that a moved or retitled document keeps its address.
 */
export const addresses = {
  home: '/',
  search: '/search/',
  siteMap: '/sitemap/',
  feed: '/feed.xml',
  agencies: '/agencies/',
  agency: (id: string) => `/agencies/${id}/`,
  document: (agency: string, indexNumber: string) =>
    `/documents/${agency}/${documentSlug(indexNumber)}/`,
  attachment: (agency: string, indexNumber: string, file: string) =>
    `/files/${agency}/${documentSlug(indexNumber)}/${encodeURIComponent(file)}`,
  guide: '/guide/',
  rules: '/rules/',
  disclosure: '/disclosure/',
  column: (id: string) => `/disclosure/${id}/`,
  annualReports: '/annual-reports/',
  application: '/application/',
};

/** A type as part of an address: annualReport is `annual-report`. */
export function typeSlug(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The addresses of the pages of a list, in order; an empty list has one page. */
export function pageAddresses(path: string, items: number, size: number): string[] {
  const count = Math.max(1, Math.ceil(items / size));
  return Array.from({ length: count }, (_, index) => (index === 0 ? path : `${path}${index + 1}/`));
}
