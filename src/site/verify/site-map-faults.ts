import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyText } from '#strings/verify.ts';

/**
 * What is wrong with the sitemap of a site.
 *
 * @param expected The addresses of all pages that may be found.
 */
export function siteMapFaults(
  folder: string,
  origin: string,
  expected: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  const listed = new Set<string>();
  const read = (file: string, isPart: boolean) => {
    const text = textOf(join(folder, file));
    if (!/<\/(urlset|sitemapindex)>\s*$/.test(text)) faults.push(verifyText.siteMapBroken(file));
    const isIndex = !isPart && text.includes('<sitemapindex');
    for (const address of locationsIn(text)) {
      const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
      if (isIndex) read(path.slice(1), true);
      else listed.add(path);
    }
  };
  read('sitemap.xml', false);
  const [lacking, lack] = missing(expected, listed);
  if (lacking !== undefined) faults.push(verifyText.siteMapLacks(lacking, lack));
  const [straying, stray] = missing(listed, expected);
  if (straying !== undefined) faults.push(verifyText.siteMapStrays(straying, stray));
  return faults;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function locationsIn(xml: string): string[] {
  const names: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, text = '']) =>
    text.replace(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => names[name] ?? all),
  );
}

/** The first of the texts that the others lack, and how many they are. */
function missing(
  texts: ReadonlySet<string>,
  others: ReadonlySet<string>,
): [first: string | undefined, count: number] {
  let first: string | undefined;
  let count = 0;
  for (const text of texts) {
    if (others.has(text)) continue;
    first ??= text;
    count += 1;
  }
  return [first, count];
}
