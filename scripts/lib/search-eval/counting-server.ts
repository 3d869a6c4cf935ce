import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '../static-server.ts';

/** A host of one reader, that knows what it has sent. */
export interface CountingServer {
  readonly origin: string;
  /** Bytes of scripts and of data that were sent since this was last asked. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** What hosts pack before they send it; everything else goes as it is. */
const PACKED = /^\.(?:html|css|js|json|svg|xml)$/;
/** What every page has, search or not. */
const UNCOUNTED = /^\.(?:html|css|svg|png|ico|webp|woff2)$/;

/**
 * Serve folders as one, the first that has a file, on the loopback interface.
 *
 * @param cache Packed files, shared by servers of the same folders.
 */
export async function countingServer(
  folders: readonly string[],
  cache = new Map<string, Buffer>(),
): Promise<CountingServer> {
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(pathname) + (pathname.endsWith('/') ? 'index.html' : '');
    const file = folders.map((folder) => fileIn(folder, path)).find((one) => one !== undefined);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const extension = extname(file);
    const packs = PACKED.test(extension);
    const body = packs ? packed(file, cache) : readFileSync(file);
    if (!UNCOUNTED.test(extension)) sent += body.length;
    response.writeHead(200, {
      'content-type': contentTypeOf(file),
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(packs ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function packed(file: string, cache: Map<string, Buffer>): Buffer {
  const known = cache.get(file) ?? gzipSync(readFileSync(file));
  cache.set(file, known);
  return known;
}

function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  const inside = resolve(file).startsWith(resolve(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
