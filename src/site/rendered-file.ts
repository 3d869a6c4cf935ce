import { join } from 'node:path';
import { renderFolder } from './paths.ts';

/** Where the rendering of a text is kept, by the fingerprint of the pipeline and the hash of the text. */
export function renderedFile(fingerprint: string, hash: string): string {
  return join(renderFolder, fingerprint.slice(0, 16), hash.slice(0, 2), `${hash}.json`);
}
