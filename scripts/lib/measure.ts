import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchMemory } from './peak-memory.ts';

/** What one build cost. */
export interface Measured {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Peak memory of the largest process: the build's own, or one that it started. */
  readonly peakMB: number;
  readonly stages: Readonly<Record<string, number>>;
}

/** Run a build in a process of its own; nothing when it failed. */
export async function measureBuild(
  content: string,
  out: string,
  environment: Record<string, string> = {},
): Promise<Measured | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const file = join(folder, 'stats.json');
  try {
    const { code, peakMB } = await watchedRun(
      ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--as-of', '2026-11-20'],
      { ...process.env, ...environment, GONGKAI_STATS: file },
    );
    if (code !== 0) return undefined;
    const measured = JSON.parse(readFileSync(file, 'utf8')) as Measured;
    return { ...measured, peakMB: Math.max(peakMB, measured.peakMB) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function watchedRun(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly peakMB: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'], env });
    const stop = child.pid === undefined ? () => 0 : watchMemory(child.pid);
    child.on('error', (error) => {
      stop();
      reject(error);
    });
    child.on('close', (code) => resolve({ code, peakMB: stop() }));
  });
}

/** What this process has cost so far, its finished children's processor time included (Linux). */
export function costSoFar(stages: readonly { name: string; seconds: number }[]): Measured {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    wallSeconds: performance.now() / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + childSeconds(),
    peakMB: maxRSS / 1024,
    stages: Object.fromEntries(stages.map(({ name, seconds }) => [name, seconds])),
  };
}

/** cutime and cstime of proc_pid_stat(5), in ticks of a hundredth of a second. */
function childSeconds(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
