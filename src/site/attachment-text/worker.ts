import { parentPort } from 'node:worker_threads';
import { extract } from './extract.ts';

/** A file to read, and what came of it. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly extension: string;
}

parentPort?.on('message', async ({ bytes, extension }: ReadRequest) => {
  parentPort?.postMessage(await extract(bytes, extension));
});
