import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const site = inject('site');

/** The addresses of all documents, and their pages as they were built. */
const documents = readdirSync(join(site, 'documents'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html'))
  .sort()
  .map((name) => ({
    path: `/documents/${name.replace(/index\.html$/, '')}`,
    html: readFileSync(join(site, 'documents', name), 'utf8'),
  }));

/** What the page of a document with this validity on the day of the build has. */
export const IN_FORCE =
  /class="strip"[^>]*><li[^>]*><span class="validity" data-validity="inForce"/;
export const IN_FORCE_UNTIL =
  /class="strip"[^>]*><li[^>]*><span class="validity" data-validity="inForce" [^>]*inForce \d{4}-\d\d-\d\d expired"/;
export const PENDING = /class="strip"[^>]*><li[^>]*><span class="validity" data-validity="pending"/;
export const AMENDED = /class="strip"[^>]*><li[^>]*><span class="validity" data-validity="amended"/;
export const PARTIAL = /class="strip"[^>]*><li[^>]*><span class="validity" data-validity="partial"/;
/** What the page of a text that applies no more has, and that of two texts side by side. */
export const PAST_TEXT = /<p class="subtitle"[^>]*>[^<]*日至[^<]*适用的文本<[\s\S]*data-first-day/;
export const COMPARISON = /<table class="comparison"/;
export const ENDED =
  /class="strip"[^>]*><li[^>]*><span class="validity" data-validity="(?:repealed|expired)"/;

/**
 * The address of the first document whose page has all of these.
 *
 * @throws {Error} When the sample has none.
 */
export function documentWith(...patterns: readonly RegExp[]): string {
  const found = documents.find(({ html }) => patterns.every((pattern) => pattern.test(html)));
  if (!found) throw new Error(`No document of the sample has ${patterns.join(' and ')}`);
  return found.path;
}

/**
 * The address of the first page below a folder that has all of these.
 *
 * @throws {Error} When the sample has none.
 */
function itemWith(folder: string, ...patterns: readonly RegExp[]): string {
  const found = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && name !== 'index.html')
    .sort()
    .find((name) => {
      const html = readFileSync(join(site, folder, name), 'utf8');
      return patterns.every((pattern) => pattern.test(html));
    });
  if (!found) throw new Error(`Nothing below ${folder} has ${patterns.join(' and ')}`);
  return `/${folder}${found.replace(/index\.html$/, '')}`;
}

/** The document whose widest table has the most columns. */
export function documentWithWidestTable(): string {
  const widths = documents.map(({ path, html }) => ({
    path,
    columns: Math.max(
      0,
      ...[...html.matchAll(/<thead>(.*?)<\/thead>/gs)].map(
        ([, head]) => head?.match(/<th[ >]/g)?.length ?? 0,
      ),
    ),
  }));
  return widths.sort((a, b) => b.columns - a.columns)[0]?.path ?? '/';
}

/** One page of each type, by a name for it. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: '/',
  tree: '/disclosure/',
  list: '/disclosure/all/',
  'filtered list': '/disclosure/all/type-notice/',
  'normative document': documentWith(IN_FORCE, /id="art-1"/, /class="toc"/),
  'ended document': documentWith(ENDED),
  'amended document': documentWith(AMENDED, /class="texts"/),
  'partly repealed document': documentWith(PARTIAL, /class="article repealed"/),
  'dated text': documentWith(PAST_TEXT),
  comparison: documentWith(COMPARISON),
  'document with attachments': documentWith(/id="attachments"/, /<table>/),
  'document with a wide table': documentWithWidestTable(),
  catalogue: '/catalogue/',
  'catalogue of a year': '/catalogue/2024/',
  'ended documents': '/catalogue/ended/',
  'report of bases': '/reports/broken-basis/',
  'power list': '/powers/',
  'powers of an agency': '/powers/transport/',
  'powers of a subject': '/powers/subject-homestay/',
  permit: '/powers/market-regulation/000131001000/',
  penalty: itemWith('powers/', /class="tier-scale/, /<g class="end refuse/),
  'power that was handed down': itemWith('powers/', /已经不在清单中/),
  adjustments: '/powers/adjustments/',
  lists: '/lists/',
  ...Object.fromEntries(
    readdirSync(join(site, 'lists'))
      .filter((name) => !name.includes('.'))
      .flatMap((kind) => [
        [`list of ${kind}`, `/lists/${kind}/`],
        [`item of ${kind}`, itemWith(`lists/${kind}/`, /class="item/)],
      ]),
  ),
  'decisions of a year': '/lists/decisions/year-2026/',
  subjects: '/subjects/',
  subject: '/subjects/catering/',
  agencies: '/agencies/',
  agency: '/agencies/county-office/',
  guide: '/guide/',
  rules: '/rules/',
  rule: '/rules/laws/',
  reports: '/annual-reports/',
  'report in the form of 2021': documentWith(/>青屿县2025年政府信息公开工作年度报告<\/h1>/),
  'report in the form of 2019': documentWith(/>青屿县2019年政府信息公开工作年度报告<\/h1>/),
  'report of an agency': documentWith(/>青屿县教育局2025年政府信息公开工作年度报告<\/h1>/),
  'report on the rule of law': documentWith(/>青屿县2025年法治政府建设年度报告<\/h1>/),
  'report on enforcement': documentWith(/>青屿县交通运输局2025年行政执法统计年报<\/h1>/),
  figures: '/annual-reports/figures/county-government/',
  plans: '/plans/',
  plan: itemWith('plans/', /id="chart-progress"/),
  'plan of a unit': itemWith('plans/', /href="[^"]*\/unit-[a-z-]+\/" aria-current="page"/),
  'agency with tasks': itemWith('agencies/', /id="tasks"/),
  application: '/application/',
  'document numbers': '/numbers/',
  'documents by number': itemWith('numbers/', />青政办发〔2026〕/),
  'index numbers': '/numbers/by-index/',
  'documents by index number': '/numbers/by-index/transport/',
  search: '/search/',
  results: '/search/?q=%E6%B0%91%E5%AE%BF',
  'site map': '/sitemap/',
  'not found': '/404.html',
};
