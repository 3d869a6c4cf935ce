import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { contentTypeOf } from '../../scripts/lib/static-server.ts';

/**
 * Serve a folder as a plain host does: folders by their index, the page for what is not found with
 * 404, and `headers` on every answer. On the loopback interface, on any free port.
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = fileAt(folder, request.url ?? '/');
    response.writeHead(file === undefined ? 404 : 200, {
      ...headers,
      'content-type': contentTypeOf(file ?? '404.html'),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(file ?? join(folder, '404.html')).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function fileAt(folder: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://127.0.0.1');
  const path = join(
    folder,
    decodeURIComponent(pathname),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  const inside = resolve(path).startsWith(resolve(folder) + sep);
  return inside && existsSync(path) && statSync(path).isFile() ? path : undefined;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
