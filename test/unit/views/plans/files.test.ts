import { describe, expect, test } from 'vitest';
import { plannedOn } from '#portal/plans.ts';
import { tasksCsv, tasksJson } from '#views/plans/files.ts';
import { planOfDay } from '#views/plans/tasks.ts';
import type { Changes } from '../../../support/content.ts';
import { AS_OF } from '../../../support/content-files.ts';
import { csvRows } from '../../../support/csv.ts';
import { itemPortal } from '../../../support/item-portal.ts';
import { PLAN, planFiles } from '../../../support/plan-files.ts';

const ORIGIN = 'https://www.qingyu.example';

function dayOf(changes: Changes = planFiles()) {
  const portal = itemPortal(changes);
  const [document] = plannedOn(portal, AS_OF);
  if (!document) throw new Error('no plan');
  return planOfDay(document, portal, AS_OF);
}

describe('the tasks of a plan as files', () => {
  test('are rows for spreadsheets', () => {
    const [head = [], first = [], ...others] = csvRows(tasksCsv(dayOf(), ORIGIN));
    expect(others).toHaveLength(2);
    expect(Object.fromEntries(head.map((name, at) => [name, first[at]]))).toEqual({
      序号: '1',
      任务: '改造码头',
      任务内容: '改造码头。到2025年底改造码头3座，候船室覆盖率达到100%。',
      牵头单位: '县交通运输局',
      配合单位: '县政府办公室；各乡镇人民政府',
      '目标（到期）': '到2025年底改造码头3座\n候船室覆盖率达到100%',
      到期: '2025',
      进展: '已完成',
      完成情况: '三座码头已经改造。',
      完成日期: '2026-03-10',
      目标的结果: '1. 3座（2025-12-20）\n2. 90%（2025-12-20）',
      依据: '青政办发〔2026〕12号',
      网址: `${ORIGIN}/plans/county-office/2026-00020/#task-1`,
    });
  });

  test('are no formulas', () => {
    const csv = tasksCsv(dayOf(planFiles([PLAN, '2.更新渡船。', '2.=1+1。'])), ORIGIN);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(",'=1+1,");
  });

  test('are data for programs', () => {
    expect(tasksJson(dayOf(), ORIGIN)).toMatchObject({
      title: '青屿县码头改造计划',
      updatedOn: '2026-03-15',
      count: 3,
      tasks: [
        {
          number: '1',
          lead: { name: '县交通运输局', agency: 'transport' },
          cooperating: [
            { name: '县政府办公室', agency: 'county-office' },
            { name: '各乡镇人民政府', generic: true },
          ],
          due: 2025,
          targets: [
            { value: 3, unit: '座', due: 2025, result: { value: '3座', on: '2025-12-20' } },
            { value: 100, unit: '%', due: 2025 },
          ],
          status: '已完成',
          overdue: false,
        },
        { number: '2', status: '进行中' },
        { number: '3', lead: { name: '县委宣传部' } },
      ],
    });
  });
});
