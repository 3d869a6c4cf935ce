import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type RenderedBody, renderBody } from '#markdown/render.ts';
import { renderFolder, root } from './paths.ts';

/** Rendered texts by the hash of their Markdown. */
export interface RenderCache {
  /** Changes with the pipeline: a page shows what its texts became. */
  readonly fingerprint: string;
  /** Render a text, or take it from the cache, and say under which hash it is kept. */
  readonly add: (markdown: string) => { readonly hash: string; readonly body: RenderedBody };
  /** A text that was added. */
  readonly get: (hash: string) => RenderedBody;
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * A cache on the disk, one file a text, under the fingerprint of the pipeline: when a plugin or a
 * library changes, every text is rendered anew.
 */
export function renderCache(fingerprint = pipelineFingerprint()): RenderCache {
  const folder = join(renderFolder, fingerprint.slice(0, 16));
  const fileOf = (hash: string) => join(folder, hash.slice(0, 2), `${hash}.json`);
  const read = (hash: string): RenderedBody | undefined => {
    try {
      return JSON.parse(readFileSync(fileOf(hash), 'utf8')) as RenderedBody;
    } catch {
      // Not there yet, or cut off by a crash: rendered again.
      return undefined;
    }
  };
  return {
    fingerprint,
    add: (markdown) => {
      const hash = sha256(markdown);
      const kept = read(hash);
      if (kept) return { hash, body: kept };
      const body = renderBody(markdown);
      writeWhole(fileOf(hash), JSON.stringify(body));
      return { hash, body };
    },
    get: (hash) => {
      const body = read(hash);
      if (!body) throw new Error(`No rendered text ${hash}`);
      return body;
    },
  };
}

/** What a rendered text depends on beside its Markdown: our plugins and the versions of the libraries. */
export function pipelineFingerprint(): string {
  const digest = createHash('sha256');
  for (const folder of ['src/markdown', 'src/domain', 'src/strings']) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String).sort()) {
      if (name.endsWith('.ts')) digest.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  for (const name of ['package.json', 'package-lock.json']) {
    const file = join(root, name);
    if (existsSync(file)) digest.update(readFileSync(file));
  }
  return digest.digest('hex');
}

/** Write to a new name first, so that a reader never sees half a file. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, file);
}
