import type { Changes } from './content.ts';
import { OFFICE_USCC } from './content-files.ts';

export const PLAN = 'notices/2026/码头计划.md';
export const PROGRESS = 'plans/码头计划.yaml';
/** The number of the plan. */
export const PLAN_NUMBER = '青政办发〔2026〕20号';

const PLAN_TEXT = `---
title: 青屿县人民政府办公室关于印发青屿县码头改造计划的通知
agency: county-office
indexNumber: ${OFFICE_USCC}/2026-00020
docNumber: ${PLAN_NUMBER}
type: 规划计划
summary: 码头改造的三项任务。
disclosure: 主动公开
issuedOn: 2026-03-02
publishedAt: "2026-03-03 10:00"
---

一、目标

到2027年，小岛码头都能靠船。

二、任务

1.改造码头。到2025年底改造码头3座，候船室覆盖率达到100%。（县交通运输局，县政府办公室、各乡镇人民政府）

2.更新渡船。更新渡船2艘。（县政府办公室、县财政局）

3.公布班次。准点率不低于95%。（县委宣传部、县交通运输局）
`;

const PROGRESS_TEXT = `document: ${PLAN_NUMBER}
updatedOn: 2026-03-15
tasks:
  - task: 1
    status: 已完成
    done: 三座码头已经改造。
    on: 2026-03-10
    evidence: [青政办发〔2026〕12号]
    targets:
      - { target: 1, value: 3座, on: 2025-12-20 }
      - { target: 2, value: 90%, on: 2025-12-20 }
  - task: 2
    status: 进行中
    targets:
      - { target: 1, value: 1艘, on: 2026-03-01 }
`;

/** A town, so that 各乡镇人民政府 means somebody. */
const TOWN = `name: 北港镇人民政府
shortName: 北港镇
kind: 乡镇人民政府、街道办事处
address: 北港镇渔港路1号
hours: 工作日 8:30—12:00，13:30—17:30
phone: 0000-8803000
head: 潮小满（镇长）
functions:
  - 管理本镇事务。
`;

/** A plan of three tasks and its progress: with the sample content they pass every check. */
export const PLAN_FILES: Readonly<Record<string, string>> = {
  [PLAN]: PLAN_TEXT,
  [PROGRESS]: PROGRESS_TEXT,
  'agencies/beigang-town.yaml': TOWN,
};

/**
 * The plan and its progress with other words in some places.
 *
 * @throws {Error} When the words are not in a file: the test would change nothing.
 */
export function planFiles(
  ...slips: readonly (readonly [path: string, from: string, to: string])[]
): Changes {
  const files: Record<string, string> = { ...PLAN_FILES };
  for (const [path, from, to] of slips) {
    const before = files[path] ?? '';
    if (!before.includes(from)) throw new Error(`No “${from}” in ${path}`);
    files[path] = before.replace(from, () => to);
  }
  return files;
}
