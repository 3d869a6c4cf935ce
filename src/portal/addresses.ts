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
  /** The text of a document from a day on. */
  version: (agency: string, indexNumber: string, from: string) =>
    `/documents/${agency}/${documentSlug(indexNumber)}/${from}/`,
  /** Two texts of a document side by side, each known by its first day. */
  comparison: (document: string, before: string, after: string) =>
    `${document}compare/${before}/${after}/`,
  /** What programs may take of all documents: an overview, and a file for each year. */
  documentsIndex: '/documents/index.json',
  documentsYear: (year: string) => `/documents/${year}.json`,
  attachment: (agency: string, indexNumber: string, file: string) =>
    `/files/${agency}/${documentSlug(indexNumber)}/${encodeURIComponent(file)}`,
  catalogue: '/catalogue/',
  catalogueYear: (year: number) => `/catalogue/${year}/`,
  /** Documents that are no longer in force. */
  ended: '/catalogue/ended/',
  /** Every life in one file, for the reader's browser. */
  lives: '/catalogue/lives.json',
  statusFeed: '/feeds/status.xml',
  brokenBasis: '/reports/broken-basis/',
  brokenBasisData: '/reports/broken-basis.json',
  numbers: '/numbers/',
  /** The documents of one 机关代字. Its characters alone decide, so that no other document moves it. */
  numberSeries: (prefix: string) => `/numbers/${codePoints(prefix) || 'bare'}/`,
  indexNumbers: '/numbers/by-index/',
  agencyIndexNumbers: (agency: string) => `/numbers/by-index/${agency}/`,
  powers: '/powers/',
  /** The powers of one agency. */
  agencyPowers: (agency: string) => `/powers/${agency}/`,
  /** One power, by its basic code (基本编码), which it keeps for good. */
  power: (agency: string, basicCode: string) => `/powers/${agency}/${basicCode}/`,
  adjustments: '/powers/adjustments/',
  /** Everything that the filter of powers needs, and the texts of their duties. */
  powerIndex: '/powers/index.json',
  powerDuties: '/powers/duties.json',
  lists: '/lists/',
  list: (kind: string) => `/lists/${kind}/`,
  listItem: (kind: string, id: string) => `/lists/${kind}/${id.toLowerCase()}/`,
  subjects: '/subjects/',
  subject: (id: string) => `/subjects/${id}/`,
  plans: '/plans/',
  /** The tasks of one plan. */
  plan: (agency: string, indexNumber: string) => `/plans/${agency}/${documentSlug(indexNumber)}/`,
  guide: '/guide/',
  rules: '/rules/',
  disclosure: '/disclosure/',
  column: (id: string) => `/disclosure/${id}/`,
  annualReports: '/annual-reports/',
  /** The numbers of an agency's reports over the years. */
  reportFigures: (agency: string) => `/annual-reports/figures/${agency}/`,
  application: '/application/',
  openSearch: '/opensearch.xml',
};

/** Any text as part of an address, small and great letters alike: 青政发 is `9752-653f-53d1`. */
function codePoints(text: string): string {
  return Array.from(text.toLowerCase(), (one) => one.codePointAt(0)?.toString(16)).join('-');
}

/** A type as part of an address: annualReport is `annual-report`. */
export function typeSlug(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The addresses of the pages of a list, in order; an empty list has one page. */
export function pageAddresses(path: string, items: number, size: number): string[] {
  const count = Math.max(1, Math.ceil(items / size));
  return Array.from({ length: count }, (_, index) => (index === 0 ? path : `${path}${index + 1}/`));
}
