import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RenderedBody, renderBody } from '#markdown/render.ts';
import { fingerprintOf } from './fingerprint.ts';
import { renderFolder } from './paths.ts';
import { renderedFile } from './rendered-file.ts';

/** Rendered texts by the hash of their Markdown. */
export interface RenderCache {
  /** Changes with the pipeline: a page shows what its texts became. */
  readonly fingerprint: string;
  /** Render a text, or take it from the cache, and say under which hash it is kept. */
  readonly add: (markdown: string) => { readonly hash: string; readonly body: RenderedBody };
  /** Say where a text that was added by an earlier build can be had, should its rendering be gone. */
  readonly expect: (hash: string, markdown: () => string) => void;
  /** A text that was added or is expected. */
  readonly get: (hash: string) => RenderedBody;
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/**
 * A cache on the disk, one file a text, under the fingerprint of the pipeline: when a plugin or a
 * library changes, every text is rendered anew.
 */
export function renderCache(fingerprint = pipelineFingerprint()): RenderCache {
  const fileOf = (hash: string) => renderedFile(fingerprint, hash);
  const read = (hash: string): RenderedBody | undefined => {
    try {
      return JSON.parse(readFileSync(fileOf(hash), 'utf8')) as RenderedBody;
    } catch {
      // Not there yet, or cut off by a crash: rendered again.
      return undefined;
    }
  };
  const expected = new Map<string, () => string>();
  const add = (markdown: string) => {
    const hash = sha256(markdown);
    const kept = read(hash);
    if (kept) return { hash, body: kept };
    const body = renderBody(markdown);
    writeWhole(fileOf(hash), JSON.stringify(body));
    return { hash, body };
  };
  return {
    fingerprint,
    add,
    expect: (hash, markdown) => expected.set(hash, markdown),
    get: (hash) => {
      const kept = read(hash);
      if (kept) return kept;
      const markdown = expected.get(hash);
      if (!markdown) throw new Error(`No rendered text ${hash}`);
      return add(markdown()).body;
    },
  };
}

/** Remove the texts that other versions of the code have rendered. */
export function forgetOtherRenderings(fingerprint: string): void {
  mkdirSync(renderFolder, { recursive: true });
  for (const name of readdirSync(renderFolder)) {
    if (name !== fingerprint.slice(0, 16)) {
      rmSync(join(renderFolder, name), { recursive: true, force: true });
    }
  }
}

/** What a rendered text depends on beside its Markdown: our plugins and the versions of the libraries. */
export function pipelineFingerprint(): string {
  return fingerprintOf([
    'src/markdown',
    'src/domain',
    'src/strings',
    'package.json',
    'package-lock.json',
  ]);
}

/** Write to a new name first, so that a reader never sees half a file. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, file);
}
