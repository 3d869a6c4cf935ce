import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { bodyOfFile } from '#reader/read-file.ts';
import type { RenderBatch } from './render-ahead.ts';
import { renderCache } from './render-cache.ts';

// Renders the texts of files into the cache. What is wrong with a file is told when it is read.
const texts = renderCache();

parentPort?.on('message', ({ folder, paths }: RenderBatch) => {
  for (const path of paths) {
    const bytes = bytesOf(join(folder, path));
    if (bytes) texts.add(bodyOfFile(bytes));
  }
  parentPort?.postMessage(paths.length);
});

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
