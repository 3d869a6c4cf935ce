import { MANIFEST } from '../index/layout.ts';
import type { Load } from '../stored-index.ts';

/** @param basePath `/search/`. */
export function loadFrom(basePath: string): Load {
  return async (file) => {
    // Asked for anew each time: everything else is named by what is in it.
    const cache = file === MANIFEST ? 'no-cache' : 'default';
    const answer = await fetch(`${basePath}${file}`, { cache });
    if (!answer.ok) throw new Error(`${answer.status} ${basePath}${file}`);
    return unpacked(await answer.arrayBuffer());
  };
}

/** The bytes of a gzip file. Some hosts say that it is one, and then the browser has unpacked it already. */
async function unpacked(bytes: ArrayBuffer): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
