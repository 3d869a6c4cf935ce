import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built sample portal. */
    site: string;
    /** The day that it speaks for. */
    asOf: string;
  }
}

const root = join(import.meta.dirname, '../..');
const OUT = join(root, '.gongkai/test/site');
const AS_OF = '2026-11-20';

/** Exit code of a build while another one has the place. */
const BUSY = 75;
const WAIT = 2_000;
const TRIES = 120;

// Two projects ask for the site, each through a module of its own: a symbol of the process is one.
const KEY = Symbol.for('gongkai.test.site');
const holder = globalThis as { [KEY]?: Promise<void> };

/** Build the sample portal as `npm run build` does, once for all projects of a run. */
export default async function setup(project: TestProject): Promise<void> {
  holder[KEY] ??= buildSample();
  await holder[KEY];
  project.provide('site', OUT);
  project.provide('asOf', AS_OF);
}

async function buildSample(): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { code, said } = await build();
    if (code === 0) return;
    if (code !== BUSY) throw new Error(`The sample portal does not build (exit ${code}).\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
  throw new Error('Another build of the sample portal does not end.');
}

function build(): Promise<{ code: number | null; said: string }> {
  const words = ['scripts/run.mjs', 'build', '--out', OUT, '--as-of', AS_OF];
  // Vitest's own mode and flags are none of the build's business.
  const { NODE_ENV: _, NODE_OPTIONS: __, VITEST: ___, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: root, env: environment });
    let said = '';
    child.stdout.on('data', (bytes) => {
      said += bytes;
    });
    child.stderr.on('data', (bytes) => {
      said += bytes;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}
