import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';
import { TASK_STATUSES } from './vocabulary-plans.ts';

const { done, dropped } = TASK_STATUSES;
/** How tasks are read out of a text. */
const HOW =
  '正文里每项任务要有序号，最后用括号写明单位，第一个是牵头单位，例如“1.建设青屿大桥。……（县交通运输局、县发展改革局，各乡镇人民政府）”';

/** Findings about the progress of plans. */
export const planProblems = {
  dayMissing: (): Finding => ({
    rule: 'plan/day-missing',
    message: `写了“${done}”，没有写完成日期（on）。`,
    fix: '请补上完成的那一天，例如 on: 2026-05-28。',
  }),
  dayUnneeded: (status: string): Finding => ({
    rule: 'plan/day-unneeded',
    message: `“${status}”的任务写了完成日期（on）。`,
    fix: `请删去 on；确实完成了的，把 status 改成“${done}”。`,
  }),
  noTasks: (name: string, place: string): Finding => ({
    rule: 'plan/no-tasks',
    message: `${name}（${place}）的正文里读不出任务分工。`,
    fix: `请核对 document 是不是这份规划；是的，${HOW}，至少三项。`,
  }),
  planTwice: (name: string, place: string): Finding => ({
    rule: 'plan/twice',
    message: `${name}的进展已经写在 ${place}。`,
    fix: '一份规划的进展写在一个文件里，请合并。',
  }),
  taskUnknown: (task: string, near: string | undefined, known: readonly string[]): Finding => ({
    rule: 'plan/task-unknown',
    message: `规划里没有序号为“${shown(task)}”的任务。`,
    fix: `${near ? `是不是“${near}”？` : ''}规划里读出的任务有 ${known.length} 项：${spanOf(known)}。没有读出的，${HOW}。`,
  }),
  taskTwice: (task: string, place: string): Finding => ({
    rule: 'plan/task-twice',
    message: `任务“${task}”已经写在 ${place}。`,
    fix: '一项任务只写一次，请合并或者核对序号。',
  }),
  targetUnknown: (target: number, task: string, texts: readonly string[]): Finding => ({
    rule: 'plan/target-unknown',
    message: `任务“${task}”没有第 ${target} 个目标。`,
    fix:
      texts.length > 0
        ? `这项任务读出的目标依次是：${texts.map((text, index) => `${index + 1} ${shown(text)}`).join('；')}。请核对 target。`
        : '这项任务里没有读出数量目标，请删去 targets，把结果写进 done。',
  }),
  targetTwice: (target: number): Finding => ({
    rule: 'plan/target-twice',
    message: `第 ${target} 个目标写了两次。`,
    fix: '请只留一次。',
  }),
  afterUpdate: (on: IsoDate, updatedOn: IsoDate): Finding => ({
    rule: 'plan/after-update',
    message: `日期 ${on} 晚于这个文件的更新日期 ${updatedOn}。`,
    fix: '请核对日期；写的是后来的进展，就把文件开头的 updatedOn 一起改成更新的那一天。',
  }),
  scheduled: (updatedOn: IsoDate, asOf: IsoDate): Finding => ({
    rule: 'plan/scheduled',
    message: `更新日期 ${updatedOn} 在 ${asOf} 之后，到那一天重新生成网站时，进展才会出现。`,
    fix: '请核对 updatedOn，写统计截止的那一天；确实是预先写好的，不用处理。',
  }),
  beforePlan: (updatedOn: IsoDate, issuedOn: IsoDate): Finding => ({
    rule: 'plan/before-plan',
    message: `更新日期 ${updatedOn} 早于这份规划的成文日期 ${issuedOn}。`,
    fix: '请核对 updatedOn 的年份，写统计截止的那一天。',
  }),
  evidenceLate: (number: string, day: IsoDate | undefined, updatedOn: IsoDate): Finding => ({
    rule: 'plan/evidence-late',
    message: day
      ? `依据“${number}”${day} 发布，晚于更新日期 ${updatedOn}。`
      : `依据“${number}”还没有发布。`,
    fix: '请核对文号；等它发布以后再写，或者把 updatedOn 改成更新的那一天。',
  }),
  overdue: (task: string, title: string, due: number): Finding => ({
    rule: 'plan/overdue',
    message: `任务“${task} ${title}”应当在 ${due} 年底前完成，还没有写${done}，也没有说明。`,
    fix: `请把 status 改成“${done}”并写 on；没有完成的，在 done 里说明做到哪里、为什么；不做了的写“${dropped}”。`,
  }),
  untold: (tasks: readonly string[]): Finding => ({
    rule: 'plan/overdue',
    message: `规划里有 ${tasks.length} 项任务已经到期，这里没有写进展：${tasks.join('、')}。`,
    fix: '请逐项补上。',
  }),
  unitNear: (unit: string, near: string): Finding => ({
    rule: 'plan/unit-near',
    message: `单位“${unit}”与本站的机构“${near}”只差一两个字。`,
    fix: '请与原件核对；录入错了的改正，原件如此的可以在 agencies/ 里给那个机构加一个别名（aliases）。',
  }),
};

/** 1至26, or each where they do not follow one another. */
function spanOf(known: readonly string[]): string {
  const [first = '', last = ''] = [known[0], known.at(-1)];
  const follow = known.every((number, index) => number === String(index + Number(first)));
  return follow ? `${first} 至 ${last}` : known.slice(0, 40).join('、');
}
