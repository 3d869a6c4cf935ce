import { readdirSync, statSync } from 'node:fs';

/**
 * Sizes in bytes of the files of a site, by paths with `/`. What is known is looked at where it must
 * be, and only folders of which nothing is known are searched: a page has a folder of its own, and to
 * open one takes longer than anything else that is done with it.
 *
 * @param known Files that must be there; one that is not has no size.
 */
export function fileSizes(folder: string, known: Iterable<string>): Map<string, number> {
  const sizes = new Map<string, number>();
  const add = (file: string) => {
    const size = statSync(`${folder}/${file}`, { throwIfNoEntry: false })?.size;
    if (size !== undefined) sizes.set(file, size);
  };
  const tops = new Set<string>();
  for (const file of known) {
    add(file);
    const slash = file.indexOf('/');
    if (slash > 0) tops.add(file.slice(0, slash));
  }
  const walk = (prefix: string) => {
    for (const item of readdirSync(`${folder}/${prefix}`, { withFileTypes: true })) {
      const path = prefix + item.name;
      if (!item.isDirectory()) {
        if (!sizes.has(path)) add(path);
      } else if (!tops.has(path)) walk(`${path}/`);
    }
  };
  walk('');
  return sizes;
}
