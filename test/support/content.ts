import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RenderedBody, renderBody } from '#markdown/render.ts';
import { loadContent } from '#site/load-content.ts';
import { type RenderCache, sha256 } from '#site/render-cache.ts';
import { AS_OF, FILES, NOTICE, sampleText } from './content-files.ts';
import { temporaryPath } from './temporary.ts';

/** What lies at a path: text, bytes, whatever a function puts there, or nothing. */
export type Entry = string | Uint8Array | ((path: string) => void) | undefined;

/** Changes of the sample content, by path. */
export type Changes = Readonly<Record<string, Entry>>;

/** Write a content folder that passes every check, but for `changes`. */
export function contentFolder(...changes: readonly Changes[]): string {
  const folder = temporaryPath('content');
  for (const [path, entry] of Object.entries(Object.assign({ ...FILES }, ...changes))) {
    const file = join(folder, path);
    if (entry !== undefined) mkdirSync(dirname(file), { recursive: true });
    if (typeof entry === 'function') entry(file);
    else if (entry !== undefined) writeFileSync(file, entry as string | Uint8Array);
  }
  return folder;
}

/**
 * One file of the sample content with other words in one place.
 *
 * @throws {Error} When the words are not in the file: the test would change nothing.
 */
export function edited(path: string, from: string, to: string): Changes {
  const before = sampleText(path);
  if (!before.includes(from)) throw new Error(`No “${from}” in ${path}`);
  return { [path]: before.replace(from, () => to) };
}

/** A document of the sample, the notice by default, with another value of one key, or without it. */
export function field(key: string, value: string | undefined, path = NOTICE): Changes {
  const line = new RegExp(`^${key}: .*\\n`, 'm').exec(sampleText(path))?.[0] ?? key;
  return edited(path, line, value === undefined ? '' : `${key}: ${value}\n`);
}

/** A document of the sample, the notice by default, with more lines at the end of its front matter. */
export function added(lines: string, path = NOTICE): Changes {
  return edited(path, '\n---\n\n', `\n${lines}\n---\n\n`);
}

/** What the loader says of a content folder. */
export function load(folder: string, asOf = AS_OF, progress?: (done: number) => void) {
  return loadContent({ folder, asOf, texts: memory, ...(progress && { progress }) });
}

const bodies = new Map<string, RenderedBody>();

/** Rendered texts in memory, so that tests leave no trace in the project. */
const memory: RenderCache = {
  fingerprint: 'memory',
  add: (markdown) => {
    const hash = sha256(markdown);
    const body = bodies.get(hash) ?? renderBody(markdown);
    bodies.set(hash, body);
    return { hash, body };
  },
  expect: () => {},
  get: (hash) => {
    const body = bodies.get(hash);
    if (!body) throw new Error(`No rendered text ${hash}`);
    return body;
  },
};
