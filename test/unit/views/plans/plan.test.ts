import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { placeOfColumn } from '#portal/columns.ts';
import { agencyViews } from '#views/agencies.ts';
import { type PlanView, planLink, planViews } from '#views/plans/plan.ts';
import { plansView } from '#views/plans/plans.ts';
import { siteMapView } from '#views/site-map.ts';
import type { Changes } from '../../../support/content.ts';
import { AS_OF, NOTICE } from '../../../support/content-files.ts';
import { itemContext } from '../../../support/item-portal.ts';
import { PLAN, PROGRESS, planFiles } from '../../../support/plan-files.ts';

const PATH = '/plans/county-office/2026-00020/';
const context = (changes: Changes = planFiles(), asOf = AS_OF) => itemContext(changes, asOf);

/** The page of the plan, or that of a unit below it. */
function pageOf(changes?: Changes, asOf?: typeof AS_OF, below = ''): PlanView {
  const view = planViews(context(changes, asOf)).find(({ path }) => path === PATH + below);
  if (!view) throw new Error(`No page ${below}`);
  return view;
}

const withoutProgress: Changes = { ...planFiles(), [PROGRESS]: undefined };

describe('the page of a plan', () => {
  const page = pageOf();

  test('names the plan without the notice that issued it, and leads to its text', () => {
    expect(page.heading).toBe('任务分工和进展：青屿县码头改造计划');
    expect(page.document.href).toBe('/documents/county-office/2026-00020/');
    expect(page.docNumber).toBe('青政办发〔2026〕20号');
    expect(page.toldUntil).toBe('进展截至 2026-03-15');
  });

  test('has a row for each task, with a place of its own', () => {
    expect(page.tasks.map(({ id, number, title }) => [id, number, title])).toEqual([
      ['task-1', '1', '改造码头'],
      ['task-2', '2', '更新渡船'],
      ['task-3', '3', '公布班次'],
    ]);
    expect(page.tasks[0]?.href).toMatch(/^\/documents\/county-office\/2026-00020\/#h-/);
  });

  test('links the units that are agencies of the portal', () => {
    const units = page.tasks.map(({ lead, cooperating }) => [lead, ...cooperating]);
    expect(units).toEqual([
      [
        { name: '县交通运输局', href: '/agencies/transport/' },
        { name: '县政府办公室', href: '/agencies/county-office/' },
        { name: '各乡镇人民政府', href: undefined },
      ],
      [
        { name: '县政府办公室', href: '/agencies/county-office/' },
        { name: '县财政局', href: undefined },
      ],
      [
        { name: '县委宣传部', href: undefined },
        { name: '县交通运输局', href: '/agencies/transport/' },
      ],
    ]);
  });

  test('sets each result beside its target, and says whether it was reached', () => {
    const [first, second, third] = page.tasks.map(({ targets }) =>
      targets.map(({ due, result, verdict }) => [due, result, verdict]),
    );
    expect(first).toEqual([
      ['2025 年底前', '3座（2025-12-20）', '达到'],
      ['2025 年底前', '90%（2025-12-20）', '未达到'],
    ]);
    expect(second).toEqual([['2027 年底前', '1艘（2026-03-01）', undefined]]);
    expect(third).toEqual([['2027 年底前', undefined, undefined]]);
  });

  test('does not say that a target was missed before its year has come', () => {
    const early = planFiles([PLAN, '到2025年底改造', '到2026年底改造']);
    const [pier, hall] = pageOf(early).tasks[0]?.targets ?? [];
    expect([pier?.verdict, hall?.verdict]).toEqual(['达到', undefined]);
  });

  test('tells how far each task has come, and what it left out', () => {
    expect(page.tasks.map(({ progress }) => progress?.label)).toEqual([
      '已完成',
      '进行中',
      '未填报',
    ]);
    expect(page.tasks[0]?.progress).toMatchObject({
      done: '三座码头已经改造。',
      on: '2026-03-10 完成',
      overdue: false,
      evidence: [{ label: '青政办发〔2026〕12号' }],
    });
    expect(page.counts).toEqual({
      states: [
        { status: 'done', label: '已完成', count: 1 },
        { status: 'underWay', label: '进行中', count: 1 },
        { status: undefined, label: '未填报', count: 1 },
      ],
      overdue: 0,
    });
  });

  test('draws a bar for each lead unit, and no task twice', () => {
    const { categories = [], series = [] } = page.chart ?? {};
    expect(categories).toEqual(['县交通运输局', '县政府办公室', '县委宣传部']);
    const sums = categories.map((_, at) =>
      series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
    );
    expect(sums).toEqual([1, 1, 1]);
  });

  test('flags what is overdue', () => {
    const open = planFiles([
      PROGRESS,
      'status: 已完成\n    done: 三座码头已经改造。\n    on: 2026-03-10',
      'status: 进行中\n    done: 还差一座。',
    ]);
    expect(pageOf(open, isoDate('2026-03-15')).counts?.overdue).toBe(1);
    expect(pageOf(open, isoDate('2028-01-01')).counts?.overdue).toBe(3);
    const dropped = planFiles([PROGRESS, 'status: 进行中', 'status: 不再实施']);
    expect(
      pageOf(dropped, isoDate('2028-01-01')).tasks.map((one) => one.progress?.overdue),
    ).toEqual([false, false, true]);
  });

  test('hides a proof that is not out yet, and what was told for a later day', () => {
    const later = planFiles([PROGRESS, 'updatedOn: 2026-03-15', 'updatedOn: 2026-03-21']);
    expect(pageOf(later).toldUntil).toBe('还没有公布进展');
    expect(pageOf(later).chart).toBeUndefined();
  });

  test('has no progress where there is no file', () => {
    const bare = pageOf(withoutProgress);
    expect(bare.tasks.map(({ progress }) => progress)).toEqual([undefined, undefined, undefined]);
    expect(bare.counts).toBeUndefined();
  });

  test('filters by agency, towns among them', () => {
    const [filter] = page.choices;
    expect(filter?.options.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['全部', PATH, 3],
      ['县政府办公室', `${PATH}unit-county-office/`, 2],
      ['县交通运输局', `${PATH}unit-transport/`, 2],
      ['北港镇', `${PATH}unit-beigang-town/`, 1],
    ]);
    const numbers = (below: string) =>
      pageOf(undefined, undefined, below).tasks.map(({ number }) => number);
    expect(numbers('unit-transport/')).toEqual(['1', '3']);
    expect(numbers('unit-beigang-town/')).toEqual(['1']);
  });
});

describe('where a plan is led to from', () => {
  test('the page of its document, and of no other', () => {
    const { portal } = context();
    const links = portal.documents.map((one) => [
      one.origin.file,
      planLink(one, { asOf: AS_OF })?.href,
    ]);
    expect(links.filter(([, href]) => href)).toEqual([[PLAN, PATH]]);
    expect(links.map(([file]) => file)).toContain(NOTICE);
  });

  test('the list of plans', () => {
    const [plan, ...others] = plansView(context()).plans;
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ label: '青屿县码头改造计划', href: PATH, count: 3 });
  });

  test('the site map, where there is a plan', () => {
    const headings = (changes: Changes) => {
      const { portal, ...rest } = context(changes);
      return siteMapView(portal.documents, { portal, ...rest }).sections.map((one) => one.heading);
    };
    expect(headings(planFiles())).toContain('规划任务');
    expect(headings({})).not.toContain('规划任务');
  });

  test('a column of the tree', () => {
    const { portal } = context();
    const place = { href: '/plans/', count: 1 };
    expect(placeOfColumn({ includes: 'plans' }, portal, AS_OF)).toEqual(place);
  });

  test('nowhere before it is out', () => {
    expect(planViews(context(withoutProgress, isoDate('2026-03-02')))).toEqual([]);
  });
});

describe('the tasks on the page of an agency', () => {
  const tasksOf = (id: string) => {
    const { portal, ...rest } = context();
    return agencyViews(portal.documents, { portal, ...rest }).find(
      ({ path }) => path === `/agencies/${id}/`,
    )?.tasks;
  };
  const read = (tasks: ReturnType<typeof tasksOf>) =>
    [...(tasks?.leads ?? []), ...(tasks?.cooperates ?? [])].map(
      ({ number, role, href, progress }) => [number, role, href, progress?.label],
    );

  test('are those that it leads and those in which it co-operates', () => {
    expect(read(tasksOf('transport'))).toEqual([
      ['1', '牵头', `${PATH}#task-1`, '已完成'],
      ['3', '配合', `${PATH}#task-3`, '未填报'],
    ]);
    expect(tasksOf('transport')?.leads).toHaveLength(1);
  });

  test('of a town are also those of all towns', () => {
    expect(read(tasksOf('beigang-town'))).toEqual([
      ['1', '配合（各乡镇）', `${PATH}#task-1`, '已完成'],
    ]);
  });
});
