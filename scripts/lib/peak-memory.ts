import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 200;

/**
 * Watch the memory of a process and of all that it starts (Linux).
 *
 * @returns Stops watching; how much the largest of them has had at its most, in megabytes, or 0 where
 * the system does not tell.
 */
export function watchMemory(pid: number): () => number {
  let most = 0;
  const look = () => {
    for (const one of family(pid)) most = Math.max(most, peakOf(one));
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** A process and all below it, by task/<tid>/children of proc_pid_task(5). */
function family(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' '),
    );
    return [pid, ...children.filter((child) => child !== '').flatMap((one) => family(Number(one)))];
  } catch {
    // It has ended.
    return [];
  }
}

/** VmHWM of proc_pid_status(5). */
function peakOf(pid: number): number {
  try {
    const [, kilobytes] =
      /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return (Number(kilobytes ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}
