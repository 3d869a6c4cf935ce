import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one build cost. */
export interface Measured {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Peak memory of the build's own process. */
  readonly peakMB: number;
  readonly stages: Readonly<Record<string, number>>;
}

/** Run a build in a process of its own; nothing when it failed. */
export function measureBuild(
  content: string,
  out: string,
  environment: Record<string, string> = {},
): Measured | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const file = join(folder, 'stats.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--as-of', '2026-11-20'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...environment, GONGKAI_STATS: file },
      },
    );
    return status === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Measured) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
