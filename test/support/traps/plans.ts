import { OFFICE, sampleText } from '../content-files.ts';
import { PLAN, PLAN_NUMBER, PROGRESS, planFiles } from '../plan-files.ts';
import type { Trap } from '../trap.ts';

const at = (line: number, rule: string) => `${PROGRESS}:${line} ${rule}`;
const warned = (line: number, rule: string) => `warning ${at(line, rule)}`;
/** A slip in the progress. */
const slip = (from: string, to: string) => planFiles([PROGRESS, from, to]);

/** How far the tasks of plans have come. */
export const plans: readonly Trap[] = [
  ['a plan and its progress', planFiles(), []],
  [
    'a plan that is not there',
    slip(PLAN_NUMBER, '青政办发〔2026〕21号'),
    at(1, 'reference/unknown'),
    ['“青政办发〔2026〕21号”'],
  ],
  [
    'a plan without tasks',
    slip(PLAN_NUMBER, '青政办发〔2026〕12号'),
    at(1, 'plan/no-tasks'),
    ['青政办发〔2026〕12号（notices/2026/轮渡班次.md:2）', '第一个是牵头单位'],
  ],
  [
    'two files for one plan',
    { ...planFiles(), 'plans/again.yaml': String(planFiles()[PROGRESS]) },
    'plans/码头计划.yaml:1 plan/twice',
    ['plans/again.yaml:1'],
  ],
  [
    'a task that the plan has not',
    slip('task: 2', 'task: 4'),
    at(12, 'plan/task-unknown'),
    ['“4”', '有 3 项：1 至 3'],
  ],
  [
    'a number of a task written otherwise',
    slip('task: 2', 'task: 第2项'),
    at(12, 'plan/task-unknown'),
    ['“第2项”', '是不是“2”'],
  ],
  ['a task twice', slip('task: 2', 'task: 1'), at(12, 'plan/task-twice'), ['“1”', `${PROGRESS}:4`]],
  [
    'a target that the task has not',
    slip('target: 2', 'target: 3'),
    at(11, 'plan/target-unknown'),
    ['第 3 个', '1 到2025年底改造码头3座；2 候船室覆盖率达到100%'],
  ],
  [
    'a target of a task that counts nothing',
    planFiles([PLAN, '更新渡船2艘', '早日更新渡船']),
    at(15, 'plan/target-unknown'),
    ['没有读出数量目标'],
  ],
  ['a target twice', slip('target: 2', 'target: 1'), at(11, 'plan/target-twice'), ['第 1 个']],
  [
    'a word for the progress that is none',
    slip('进行中', '推进中'),
    at(13, 'field/not-allowed'),
    ['“推进中”', '“进行中”'],
  ],
  ['what is done without its day', slip('    on: 2026-03-10\n', ''), at(4, 'plan/day-missing')],
  [
    'what is under way with a day on which it was done',
    slip('status: 进行中', 'status: 进行中\n    on: 2026-03-01'),
    at(14, 'plan/day-unneeded'),
    ['“进行中”', '“已完成”'],
  ],
  [
    'a day after that of the file',
    slip('on: 2026-03-10', 'on: 2026-03-16'),
    at(7, 'plan/after-update'),
    ['2026-03-16', '2026-03-15'],
  ],
  [
    'a result after the day of the file',
    slip('on: 2026-03-01 }', 'on: 2026-03-18 }'),
    at(15, 'plan/after-update'),
    ['2026-03-18'],
  ],
  [
    'a proof that is not there',
    slip('青政办发〔2026〕12号', '青政办发〔2026〕13号'),
    at(8, 'reference/unknown'),
    ['“青政办发〔2026〕13号”'],
  ],
  [
    'progress that was told before the plan was',
    slip('updatedOn: 2026-03-15', 'updatedOn: 2016-03-15'),
    [
      warned(2, 'plan/before-plan'),
      at(7, 'plan/after-update'),
      warned(8, 'plan/evidence-late'),
      ...[10, 11, 15].map((line) => at(line, 'plan/after-update')),
    ],
    ['2016-03-15'],
  ],
  [
    'progress of a day that is still to come',
    slip('updatedOn: 2026-03-15', 'updatedOn: 2062-03-15'),
    warned(2, 'plan/scheduled'),
    ['2062-03-15'],
  ],
  [
    'a proof that came out later',
    slip('updatedOn: 2026-03-15', 'updatedOn: 2026-03-01'),
    [warned(2, 'plan/before-plan'), at(7, 'plan/after-update'), warned(8, 'plan/evidence-late')],
  ],
  [
    'a task that is overdue, and of which nothing is said',
    slip('status: 已完成\n    done: 三座码头已经改造。\n    on: 2026-03-10', 'status: 进行中'),
    warned(5, 'plan/overdue'),
    ['“1 改造码头”', '2025 年底前'],
  ],
  [
    'a task that is overdue, and explained',
    slip(
      'status: 已完成\n    done: 三座码头已经改造。\n    on: 2026-03-10',
      'status: 进行中\n    done: 还差一座。',
    ),
    [],
  ],
  [
    'a task that is overdue and left out',
    slip(
      `  - task: 1
    status: 已完成
    done: 三座码头已经改造。
    on: 2026-03-10
    evidence: [青政办发〔2026〕12号]
    targets:
      - { target: 1, value: 3座, on: 2025-12-20 }
      - { target: 2, value: 90%, on: 2025-12-20 }
`,
      '',
    ),
    warned(3, 'plan/overdue'),
    ['有 1 项任务已经到期', '1'],
  ],
  [
    'a unit that is nearly an agency',
    planFiles([PLAN, '（县交通运输局，', '（县交通运输管局，']),
    `warning ${PLAN}:19 plan/unit-near`,
    ['“县交通运输管局”', '“县交通运输局”'],
  ],
  [
    'a unit that is an agency by another name',
    {
      ...planFiles([PLAN, '（县交通运输局，', '（县府办，']),
      [OFFICE]: sampleText(OFFICE).replace('[县政府办]', '[县政府办, 县府办]'),
    },
    [],
  ],
  [
    'no tasks at all',
    { ...planFiles(), [PROGRESS]: `document: ${PLAN_NUMBER}\nupdatedOn: 2026-03-15\ntasks: []\n` },
    at(3, 'field/too-few'),
  ],
  ['a value that is a number', slip('value: 3座', 'value: 3'), []],
  [
    'a key in Chinese',
    slip('status: 进行中', '进展: 进行中'),
    [at(12, 'field/missing'), at(13, 'field/unknown')],
  ],
];
