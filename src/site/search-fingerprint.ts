import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from './fingerprint.ts';
import { root } from './paths.ts';

/** Of everything that the bytes of an index depend on beside its sources. */
export function searchFingerprint(): string {
  const search = readdirSync(join(root, 'src/search')).filter((name) => name.endsWith('.ts'));
  const code = fingerprintOf([
    ...search.sort().map((name) => `src/search/${name}`),
    'src/search/index',
    'src/search/sounds',
    'src/domain',
    ...['search-part', 'search-texts', 'search-numbers', 'part-files', 'kept-part', 'sounds'].map(
      (name) => `src/site/${name}.ts`,
    ),
    ...['opencc-js', 'pinyin-pro'].map((name) => `node_modules/${name}/package.json`),
  ]);
  const { zlib, unicode } = process.versions;
  return `${code} ${zlib} ${unicode}`;
}
