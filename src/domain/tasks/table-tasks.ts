import type { PlanBlock, TaskUnits } from './task.ts';
import { namesIn, unitOf } from './unit-names.ts';

/** What the columns of a table of tasks hold, by their place. */
export interface TaskColumns {
  readonly task: number;
  readonly lead: number;
  readonly others: readonly number[];
  readonly number: number;
  readonly due: number;
  /** Columns that say more of the task. */
  readonly more: readonly number[];
}

const TASK =
  /^(?:重点|主要|具体|年度|目标)?(?:工作)?(?:任务|内容|事项|举措|措施)(?:名称|内容|清单|分解|要求)?$/u;
const PROJECT = /^(?:重点|实事|建设)?项目(?:名称)?$/u;
const LEAD = /^(?:牵头|责任|主办|负责|落实|实施|承办|主责)(?:牵头)?(?:单位|部门|机关)$/u;
const OTHERS = /^(?:配合|协办|参与|参加|协同|责任|协助)(?:单位|部门|机关)$/u;
const NUMBER = /^(?:序号|编号)$/u;
const DUE = /^(?:完成|办结|整改)?(?:时限|时间|期限|时间节点|时间要求|完成时限)$/u;
const MORE = /^(?:主要|工作|具体|建设|任务)?(?:内容|措施|举措|目标|要求|标准)$/u;

/** A row of a table as a task. */
export interface RowTask {
  readonly number: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly units: TaskUnits;
  readonly until: string | undefined;
}

/** The columns of a table whose heads say that it lists tasks and who does them. */
export function taskColumns({ cells = [] }: PlanBlock): TaskColumns | undefined {
  const heads = cells.map((cell) => cell.replace(/\s+|[（(].*?[）)]/gu, ''));
  const place = (words: RegExp) => heads.findIndex((head) => words.test(head));
  const lead = place(LEAD);
  const due = place(DUE);
  // A table of projects lists tasks only where it says by when.
  const task =
    place(TASK) >= 0 && place(PROJECT) < 0 ? place(TASK) : due >= 0 ? place(PROJECT) : -1;
  if (task < 0 || lead < 0) return undefined;
  const all = [...heads.keys()];
  return {
    task,
    lead,
    due,
    number: place(NUMBER),
    others: all.filter((at) => at !== lead && OTHERS.test(heads[at] ?? '')),
    more: all.filter((at) => at !== task && MORE.test(heads[at] ?? '')),
  };
}

/** A row of such a table; nothing for one that names no task or nobody who does it. */
export function rowTask({ cells = [] }: PlanBlock, columns: TaskColumns): RowTask | undefined {
  const cell = (at: number) => (cells[at] ?? '').trim();
  const title = cell(columns.task);
  // A cell that spans the table is a heading: 一、基础设施.
  if (title === cell(columns.lead)) return undefined;
  const names = [columns.lead, ...columns.others].flatMap((at) => unitNames(cell(at)));
  const [lead, ...others] = new Set(names);
  if (title === '' || lead === undefined || unitNames(cell(columns.lead)).length === 0) {
    return undefined;
  }
  const more = columns.more.map(cell).filter((text) => text !== '');
  return {
    number: /^\d{1,3}$/u.test(cell(columns.number)) ? cell(columns.number) : undefined,
    title: title.replace(/。$/u, ''),
    text: [title.replace(/。$/u, ''), ...more].join('。'),
    units: { lead: unitOf(lead), cooperating: others.map(unitOf) },
    until: cell(columns.due) || undefined,
  };
}

function unitNames(cell: string): string[] {
  const list = cell.replace(/[\s，,；;]+/gu, '、').replace(/等(?:单位|部门)?$/u, '');
  return namesIn(list).filter((name) =>
    /^\p{Script=Han}[\p{Script=Han}（）()、“”]{1,40}$/u.test(name),
  );
}
