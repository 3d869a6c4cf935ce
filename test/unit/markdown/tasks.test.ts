import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';

const tasksOf = (markdown: string) => renderBody(markdown).tasks;

describe('the tasks of a text', () => {
  const text = `一、任务

（一）海上

1.建码头。（县交通运输局）

2.**更新**渡船
两艘。（县财政局）

（二）陆上

3.修学校，见《办法》。（县教育局）
`;

  test('lead to the anchor of their paragraph, and know the line of their units', () => {
    const { tasks, html } = renderBody(text);
    expect(tasks.map(({ number, line }) => [number, line])).toEqual([
      ['1', 5],
      ['2', 8],
      ['3', 12],
    ]);
    for (const { anchor } of tasks) expect(html).toContain(`id="${anchor}"`);
    expect(new Set(tasks.map(({ anchor }) => anchor)).size).toBe(3);
  });

  test('have no marks in them', () => {
    expect(tasksOf(text).map((task) => task.text)).toEqual([
      '建码头。',
      '更新渡船\n两艘。',
      '修学校，见《办法》。',
    ]);
  });

  test('may be a list of Markdown', () => {
    const list = '1. 甲。（县教育局）\n2. 2座乙。（县教育局）\n5. 丙。（县教育局）\n';
    const tasks = tasksOf(list).map(({ number, title }) => [number, title]);
    expect(tasks).toEqual([
      ['1', '甲'],
      ['2', '2座乙'],
      ['5', '丙'],
    ]);
  });

  test('may stand in a table', () => {
    const table = `| 序号 | 任务 | 牵头单位 |
|---|---|---|
| 1 | 甲 | 县教育局 |
| 2 | 乙 | 县财政局 |
| 3 | 丙 | 县公安局 |
`;
    expect(tasksOf(table).map(({ units }) => units.lead.name)).toEqual([
      '县教育局',
      '县财政局',
      '县公安局',
    ]);
  });

  test('may stand in a table with cells over several rows', () => {
    const table = `<table>
<tr><th>任务</th><th>牵头单位</th><th>完成时限</th></tr>
<tr><td>甲</td><td rowspan="2">县教育局</td><td>2025年</td></tr>
<tr><td>乙</td><td>2026年</td></tr>
<tr><td>丙</td><td>县公安局</td><td>2027年</td></tr>
</table>
`;
    expect(tasksOf(table).map(({ title, units, due }) => [title, units.lead.name, due])).toEqual([
      ['甲', '县教育局', 2025],
      ['乙', '县教育局', 2026],
      ['丙', '县公安局', 2027],
    ]);
  });
});

describe('the texts of the sample', () => {
  const content = join(import.meta.dirname, '../../../content');
  const filesIn = (folder: string) =>
    existsSync(join(content, folder))
      ? readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.md'))
          .map((name) => join(folder, name))
      : [];
  const bodyOf = (file: string) =>
    readFileSync(join(content, file), 'utf8').replace(/^---\n.*?\n---\n/su, '');
  const planned = ['notices', 'normative', 'versions', 'pages', 'reports'].flatMap((folder) =>
    filesIn(folder).flatMap((file) => {
      const { length } = tasksOf(bodyOf(file));
      return length > 0 ? [[file.replace(/^.*\//, ''), length]] : [];
    }),
  );

  test('divide tasks where they are plans, and nowhere else', () => {
    expect(Object.fromEntries(planned)).toEqual({
      '十四五规划纲要目标任务分解方案.md': 26,
      '2022年政务公开工作要点.md': 12,
      '2024年县政府民生实事.md': 10,
      '法治政府建设实施方案.md': 16,
      '2025年政务公开工作要点.md': 13,
      '海洋渔业十五五规划.md': 18,
    });
  });
});
