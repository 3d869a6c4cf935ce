import { stderr } from 'node:process';
import { cli } from '#strings/cli.ts';

/** Tells how a long work goes: a line that changes on a terminal, a line a stage elsewhere. */
export interface Stage {
  readonly step: (done: number, total: number) => void;
  readonly end: (detail?: string) => void;
}

/** Seconds of each finished stage, for measurements. */
export const finishedStages: { name: string; seconds: number }[] = [];

export function stage(name: string): Stage {
  const started = performance.now();
  const live = stderr.isTTY === true && !process.env['CI'];
  let shown = 0;
  if (live) stderr.write(`${name}…`);
  return {
    step: (done, total) => {
      // Ten times a second is as much as anybody reads.
      if (!live || (performance.now() - shown < 100 && done < total)) return;
      shown = performance.now();
      stderr.write(`\r\u001b[K${name}… ${done}/${total}`);
    },
    end: (detail = '') => {
      const seconds = (performance.now() - started) / 1000;
      finishedStages.push({ name, seconds });
      const text = cli.stageDone(name, detail, seconds);
      stderr.write(live ? `\r\u001b[K${text}\n` : `${text}\n`);
    },
  };
}
