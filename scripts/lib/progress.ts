import { stderr } from 'node:process';
import { cli } from '#strings/cli.ts';

/** The stages of a build that measurements compare. */
export const STAGE_IDS = [
  'check',
  'load',
  'render',
  'write',
  'searchIndex',
  'cards',
  'feeds',
  'verify',
] as const;

export type StageId = (typeof STAGE_IDS)[number];

/** What a stage cost. */
export interface StageCost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the process was seen to have during the stage. */
  readonly peakMB: number;
}

export interface FinishedStage extends StageCost {
  /** A `StageId`, or its name where a command measures nothing. */
  readonly id: string;
}

/** Tells how a long work goes: a line that changes on a terminal, a line a stage elsewhere. */
export interface Stage {
  readonly step: (done: number, total: number) => void;
  /** @param given What is known better than this process can see: work of a child or a worker. */
  readonly end: (detail?: string, given?: Partial<StageCost>) => void;
}

/** What each finished stage cost, in their order, for measurements. */
export const finishedStages: FinishedStage[] = [];

/** Begin a stage. Stages with the same id are added up in measurements. */
export function stage(name: string, id: StageId | string = name): Stage {
  const watched = watchCost();
  const live = stderr.isTTY === true && !process.env['CI'];
  let shown = 0;
  if (live) stderr.write(`${name}…`);
  return {
    step: (done, total) => {
      // Ten times a second is as much as anybody reads.
      if (performance.now() - shown < 100 && done < total) return;
      shown = performance.now();
      watched.look();
      if (live) stderr.write(`\r\u001b[K${name}… ${done}/${total}`);
    },
    end: (detail = '', given = {}) => {
      const cost = { ...watched.cost(), ...given };
      finishedStages.push({ id, ...cost });
      const text = cli.stageDone(name, detail, cost.seconds);
      stderr.write(live ? `\r\u001b[K${text}\n` : `${text}\n`);
    },
  };
}

/** What this process costs from now on, its threads included. */
function watchCost(): { readonly look: () => void; readonly cost: () => StageCost } {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const most = mostMemory();
  let seen = process.memoryUsage.rss();
  const look = () => {
    seen = Math.max(seen, process.memoryUsage.rss());
  };
  return {
    look,
    cost: () => {
      look();
      const { user, system } = process.cpuUsage(cpu);
      // A new record of the process was set within the stage; else what was seen is the best guess.
      const record = mostMemory();
      return {
        seconds: (performance.now() - started) / 1000,
        cpuSeconds: (user + system) / 1e6,
        peakMB: (record > most ? record : seen) / 1e6,
      };
    },
  };
}

/** The most memory that the process has ever had, in bytes. */
function mostMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
