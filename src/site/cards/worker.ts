import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import type { CardView } from '#views/card.ts';
import { cardDrawer } from './draw.ts';
import type { FontFile } from './fonts.ts';

/** A card to draw, and the file to draw it into. */
export interface DrawRequest {
  readonly view: CardView;
  readonly rare: readonly FontFile[];
  readonly file: string;
}

const drawer = cardDrawer(workerData as readonly FontFile[]);

parentPort?.on('message', async ({ view, rare, file }: DrawRequest) => {
  const png = await drawer.pngOf(view, rare);
  mkdirSync(dirname(file), { recursive: true });
  // To a name of its own first, so that nobody finds half a picture.
  const partial = `${file}.${process.pid}-${threadId}`;
  writeFileSync(partial, png);
  renameSync(partial, file);
  parentPort?.postMessage('drawn');
});
