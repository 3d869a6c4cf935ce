import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** A folder that is being served. */
export interface StaticServer {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.gz': 'application/gzip',
  '.wasm': 'application/wasm',
};

/** The type that a host states for a file. */
export function contentTypeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

/** What hosts pack before they send it; everything else is packed already. */
const PACKED = /^\.(?:html|css|js|json|svg|xml|txt|csv|md)$/;
/** Names with a digest: what stands at such an address never changes. */
const FOREVER = '/assets/';
const YEAR = 31_536_000;
/** How many ports are tried, from the one asked for on. */
const PORTS = 20;

interface Found {
  readonly path: string;
  readonly stats: Stats;
}

/**
 * Serve a folder on the loopback interface as an ordinary host does: folders by their index, texts
 * packed with gzip, and the page for what is not found with 404.
 *
 * @param port The port, or the next one that is free; 0 for any.
 * @throws {Error} When the next ports are taken too.
 */
export async function serveStatic(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => answer(resolve(folder), request, response));
  await listening(server, port);
  const { port: given } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${given}`,
    port: given,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function listening(server: Server, port: number): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await new Promise<void>((done, failed) => {
        server.once('error', failed);
        server.listen(port === 0 ? 0 : port + tried - 1, '127.0.0.1', () => {
          server.off('error', failed);
          done();
        });
      });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || tried === PORTS || port + tried > 65_535) throw error;
    }
  }
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = addressOf(request);
  const file = address && fileAt(folder, address.path);
  if (address && file?.stats.isDirectory()) {
    response.writeHead(301, { location: encodeURI(`${address.path}/`) + address.query }).end();
    return;
  }
  if (file) send(request, response, 200, file, address?.path.startsWith(FOREVER) ?? false);
  else {
    const missing = fileAt(folder, '/404.html');
    if (missing) send(request, response, 404, missing, false);
    else response.writeHead(404).end();
  }
}

function addressOf(request: IncomingMessage): { path: string; query: string } | undefined {
  try {
    const { pathname, search } = new URL(`http://127.0.0.1${request.url ?? '/'}`);
    // Slashes at the head would lead to another host where a folder is named without its last one.
    return { path: decodeURIComponent(pathname).replace(/^\/+/, '/'), query: search };
  } catch {
    return undefined;
  }
}

/** A file, or a folder whose address lacks its slash; nothing outside of what is served. */
function fileAt(folder: string, path: string): Found | undefined {
  const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
  if (path.includes('\0') || !file.startsWith(folder + sep)) return undefined;
  const stats = statsOf(file);
  if (!stats) return undefined;
  if (stats.isDirectory() && !path.endsWith('/')) return { path: file, stats };
  return stats.isFile() ? { path: file, stats } : undefined;
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A name that is too long for the disk is no file either.
    return undefined;
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { path, stats }: Found,
  forever: boolean,
): void {
  const extension = extname(path);
  const packable = PACKED.test(extension);
  const packs = packable && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'content-type': contentTypeOf(path),
    'cache-control': forever ? `public, max-age=${YEAR}, immutable` : 'no-cache',
    'last-modified': stats.mtime.toUTCString(),
    'x-content-type-options': 'nosniff',
    ...(packable ? { vary: 'accept-encoding' } : {}),
    ...(packs ? { 'content-encoding': 'gzip' } : { 'content-length': stats.size }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A reader who leaves ends the answer; that is no fault of anybody.
  const ended = () => undefined;
  const bytes = createReadStream(path);
  if (packs) pipeline(bytes, createGzip(), response, ended);
  else pipeline(bytes, response, ended);
}
