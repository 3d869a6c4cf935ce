import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and of those in it, by paths with `/`. */
export function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((item) => {
    const path = prefix ? `${prefix}/${item.name}` : item.name;
    return item.isDirectory() ? listFiles(folder, path) : [path];
  });
}
