import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stateOf } from '#site/paths.ts';
import { temporaryPath } from './temporary.ts';

/** What a command has left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly finished: Promise<Finished>;
  /** Read no more of the output. */
  readonly stopReading: () => void;
  readonly stop: (signal: NodeJS.Signals) => void;
}

/** No terminal, no day but today's, and one compiled copy of the modules for all commands of a file. */
const PLAIN = {
  CI: '1',
  SITE_AS_OF: '',
  GONGKAI_DEBUG: '',
  NODE_COMPILE_CACHE: temporaryPath('compiled'),
};

/** Start `npm run <command> -- <options>` without npm, away from any terminal. */
export function start(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...PLAIN, ...environment },
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  return {
    finished: new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, ...output }));
    }),
    stopReading: () => child.stdout.destroy(),
    stop: (signal) => child.kill(signal),
  };
}

export function run(...words: readonly string[]): Promise<Finished> {
  return start(words).finished;
}

/** The digest of each file below a folder, by path. */
export function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** Remove what builds of the content folder keep in the project, once the test is through. */
export function forgetState(content: string): void {
  onTestFinished(() => rmSync(stateOf(content), { recursive: true, force: true }));
}
