import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bringBack } from '#site/release/live.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, EXIT } from './command.ts';
import { serveStatic } from './static-server.ts';

/** Serve a built site on the loopback interface until the process ends. */
export async function serveSite(out: string, port: number): Promise<void> {
  bringBack(out);
  requireSite(out);
  const server = await serveStatic(out, port);
  process.stdout.write(`${cli.serving(`http://localhost:${server.port}`)}\n`);
  await new Promise(() => undefined);
}

/** @throws {CommandError} When the folder holds no built site. */
export function requireSite(out: string): void {
  if (!existsSync(join(out, 'index.html')))
    throw new CommandError(cli.nothingToServe(out), EXIT.config);
}
