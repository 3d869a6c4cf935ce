import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '#strings/cli.ts';

/** What is wrong with a built site, one sentence each: dead internal links, empty files, lost documents. */
export function verifySite(folder: string, documentPaths: readonly string[]): string[] {
  const faults: string[] = [];
  const files = listFiles(folder);
  for (const file of files)
    if (statSync(join(folder, file)).size === 0) faults.push(cli.verifyEmpty(file));
  for (const path of documentPaths) {
    if (!existsSync(join(folder, path, 'index.html'))) faults.push(cli.verifyMissing(path));
  }
  const known = new Set(files);
  const checked = new Map<string, boolean>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    for (const target of internalLinks(readFileSync(join(folder, file), 'utf8'))) {
      const sound = checked.get(target) ?? isThere(target, known);
      checked.set(target, sound);
      if (!sound) faults.push(cli.verifyBroken(`/${file}`, target));
    }
  }
  return faults;
}

/** Addresses on the site itself that a page refers to, without query and fragment. */
function internalLinks(html: string): Set<string> {
  const targets = new Set<string>();
  for (const [, url] of html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g))
    if (url && !url.startsWith('//')) targets.add(url);
  return targets;
}

function isThere(target: string, files: ReadonlySet<string>): boolean {
  let path: string;
  try {
    path = decodeURIComponent(target.replaceAll('&amp;', '&')).slice(1);
  } catch {
    return false;
  }
  return (
    files.has(path) ||
    files.has(path === '' ? 'index.html' : `${path.replace(/\/$/, '')}/index.html`)
  );
}

export function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((item) => {
    const path = prefix ? `${prefix}/${item.name}` : item.name;
    return item.isDirectory() ? listFiles(folder, path) : [path];
  });
}
