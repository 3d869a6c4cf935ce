import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { root } from '#site/paths.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, EXIT } from './command.ts';

/** Serve a built site on the loopback interface until the process ends. */
export async function serveSite(out: string, port: number): Promise<void> {
  if (!existsSync(join(out, 'index.html')))
    throw new CommandError(cli.nothingToServe(out), EXIT.config);
  const server = await preview({
    root,
    outDir: out,
    server: { host: '127.0.0.1', port },
    logLevel: 'error',
  });
  process.stdout.write(`${cli.serving(`http://localhost:${server.port}`)}\n`);
  await server.closed();
}
