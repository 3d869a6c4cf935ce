import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanTask } from '#domain/tasks/task.ts';
import { importPage } from '#importer/import-page.ts';
import { renderBody } from '#markdown/render.ts';
import { SHARED } from './score.ts';

const folder = join(SHARED, 'seeds');

/** The tasks of a page of an old portal, once it is imported. */
function tasksIn(file: string): readonly PlanTask[] {
  const page = importPage(readFileSync(file, 'utf8'), { fileName: file });
  return renderBody(page.body).tasks;
}

function seed(index: number): readonly PlanTask[] {
  const name = readdirSync(folder).find((file) => file.startsWith(`00${index}_`)) ?? '';
  return tasksIn(join(folder, name));
}

describe.skipIf(!existsSync(folder))('嵊政办发〔2022〕70号', () => {
  const tasks = existsSync(folder) ? seed(4) : [];
  const units = (number: number) => {
    const { lead, cooperating = [] } = tasks[number - 1]?.units ?? {};
    return [lead, ...cooperating].map((unit) => unit?.name);
  };

  test('has 21 tasks', () => {
    const numbers = Array.from({ length: 21 }, (_, index) => String(index + 1));
    expect(tasks.map(({ number }) => number)).toEqual(numbers);
    expect(tasks[13]?.title).toBe('加强行政复议工作');
  });

  test('says who leads: the unit in the first place', () => {
    expect(units(14)[0]).toBe('县司法局');
    expect(units(9)[0]).toBe('县府办');
    expect(units(1)[0]).toBe('县委依法治县办');
    const led = tasks.filter((task) => task.units.lead.name === '县司法局');
    expect(led.map(({ number }) => Number(number))).toEqual([7, 12, 13, 14, 15, 17, 21]);
  });

  test('says who co-operates, without the words round the names', () => {
    expect(units(1)).toEqual([
      '县委依法治县办',
      '县委办',
      '县人大办',
      '县府办',
      '县司法局',
      '各乡镇',
      '县属各有关单位',
    ]);
    expect(units(11).at(-1)).toBe('市生态环境局嵊泗分局');
    expect(units(14)).toEqual(['县司法局']);
  });

  test('counts what is to be reached by the end of 2025', () => {
    const targets = tasks.flatMap((task) => task.targets);
    expect(targets.filter(({ due }) => due === 2025).length).toBeGreaterThanOrEqual(8);
    const said = targets.map(
      ({ subject, comparator, value, unit }) => `${subject} ${comparator} ${value}${unit}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        '律师万人比 ≥ 3.5',
        '一般企业投资项目全过程审批 ≤ 80天',
        '行政规范性文件备案纠错率 < 3%',
        '行政复议后败诉率 ≤ 3%',
        '行政诉讼一审败诉率 ≤ 7%',
        '行政执法部门法制审核人员配备 ≥ 5%',
        '公平竞争审查率 = 100%',
        '目录化管理 = 100%',
      ]),
    );
  });
});

describe.skipIf(!existsSync(folder))('pages that divide no tasks', () => {
  test.each([0, 1, 2, 3])('seed %i is no plan', (index) => {
    expect(seed(index)).toEqual([]);
  });

  test('no page of the collection is taken for one', () => {
    const pages = join(SHARED, 'pages');
    const files = readdirSync(pages).filter((name) => name.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((name) => tasksIn(join(pages, name)).length > 0)).toEqual([]);
  });
});
