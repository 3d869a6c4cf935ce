import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How a build ended. */
export interface Ended {
  /** Nothing for a build that was killed. */
  readonly code: number | null;
  readonly said: string;
  /** Milliseconds from its lock to its end. */
  readonly worked: number;
}

/** Milliseconds between two looks for the lock. */
const LOOK = 2;

/**
 * Build in a process of its own.
 *
 * @param killAfter Milliseconds after it took its lock; a build that ends sooner is not killed.
 */
export async function buildProcess(
  content: string,
  out: string,
  killAfter = Number.POSITIVE_INFINITY,
): Promise<Ended> {
  const words = ['build', '--content', content, '--out', out, '--as-of', '2026-11-20'];
  const child = spawn(process.execPath, ['scripts/run.mjs', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CI: '1' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let running = true;
  const closed = once(child, 'close').finally(() => {
    running = false;
  });
  const lock = join(dirname(out), `.${basename(out)}.lock`);
  while (running && !existsSync(lock)) await pause(LOOK);
  const started = performance.now();
  // A timer cannot wait for ever.
  const timer =
    killAfter < 2 ** 31 ? setTimeout(() => child.kill('SIGKILL'), killAfter) : undefined;
  const [code] = (await closed) as [number | null];
  clearTimeout(timer);
  return { code, said, worked: performance.now() - started };
}
