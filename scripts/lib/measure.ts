import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchMemory } from './peak-memory.ts';
import type { FinishedStage, StageCost } from './progress.ts';

/** What one build cost. */
export interface Measured {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Peak memory of the largest process: the build's own, or one that it started. */
  readonly peakMB: number;
  /** By the id of the stage. */
  readonly stages: Readonly<Record<string, StageCost>>;
}

/** The day on which every measured build reflects the portal. */
export const BENCH_DAY = '2026-11-20';

/**
 * Run a build in a process of its own; nothing when it failed. What it tells goes to stderr.
 *
 * @param project The folder of the installation that builds; that of this process when left out.
 */
export async function measureBuild(
  content: string,
  out: string,
  environment: Record<string, string> = {},
  project: string = process.cwd(),
): Promise<Measured | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const file = join(folder, 'stats.json');
  try {
    const { code, peakMB } = await watchedRun(
      ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--as-of', BENCH_DAY],
      project,
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
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly peakMB: number }> {
  return new Promise((resolve, reject) => {
    const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
    const child = spawn(process.execPath, words, { stdio, env, cwd });
    const stop = child.pid === undefined ? () => 0 : watchMemory(child.pid);
    child.on('error', (error) => {
      stop();
      reject(error);
    });
    child.on('close', (code) => resolve({ code, peakMB: stop() }));
  });
}

/** What this process has cost so far, its finished children's processor time included (Linux). */
export function costSoFar(stages: readonly FinishedStage[]): Measured {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    wallSeconds: performance.now() / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + childSeconds(),
    peakMB: (maxRSS * 1024) / 1e6,
    stages: stagesById(stages),
  };
}

/** Stages of one id as one: their times added up, the higher peak. */
export function stagesById(stages: readonly FinishedStage[]): Record<string, StageCost> {
  const byId: Record<string, StageCost> = {};
  for (const { id, seconds, cpuSeconds, peakMB } of stages) {
    const before = byId[id];
    byId[id] = {
      seconds: seconds + (before?.seconds ?? 0),
      cpuSeconds: cpuSeconds + (before?.cpuSeconds ?? 0),
      peakMB: Math.max(peakMB, before?.peakMB ?? 0),
    };
  }
  return byId;
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
